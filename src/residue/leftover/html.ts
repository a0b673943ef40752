import type {Edge} from '../../detect/stretch.js'
import type {TokenView} from '../../text/token.js'
import {deletionEdge, isParted} from './deletion.js'
import {words} from './words.js'

const MARKUP_WORDS = words('markup-words')

/** Whether the words around a tag speak of it: "the <b> tag". */
export function isAboutTags(view: TokenView, start: number, end: number): boolean {
  return [start - 2, start - 1, end, end + 1].some((at) => MARKUP_WORDS.has(view.tokens[at]?.norm ?? ''))
}

/**
 * What to put in place of tags, and from where on.
 * @param lead what stands before them in their first token, and stays
 * @param isBlock whether they part what stands before and behind them, so that a space must stay
 */
export function withoutTags(
  view: TokenView,
  start: number,
  end: number,
  lead: string,
  isBlock: boolean,
): {fix: string; from: Edge | undefined} {
  const isBetweenWords = (lead !== '' || !isParted(view, start)) && !isParted(view, end)
  const fix = isBlock && isBetweenWords ? `${lead} ` : lead
  return {fix, from: fix === '' ? deletionEdge(view, start, end) : undefined}
}
