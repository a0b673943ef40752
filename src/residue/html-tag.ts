import type {Detector} from '../detect/detector.js'
import {tables} from '../generated/residue.js'
import {TokenClass} from '../text/classes.js'
import {showsCode} from '../text/code.js'
import type {TokenView} from '../text/token.js'
import {isParted} from './leftover/deletion.js'
import {isAboutTags, withoutTags} from './leftover/html.js'
import {matchAt, pieceAt} from './leftover/piece.js'
import {alternatives} from './leftover/words.js'

/** Tags of mere looks, and those with attributes. */
const UNSPACED = new RegExp(
  `^<(?:/?(?:${alternatives('plain-elements')})|br ?/?|hr ?/?|a (?=href|name|class|target)[^<>]{1,200}|(?:img|span|div|p|font|td|iframe) (?=[a-z-]{2,16}=)[^<>]{1,200}|/a)>`,
  'i',
)
const SPACED = new RegExp(
  `^<(?: ?/ ?)?(?: ?)(?:${alternatives('html-elements')})(?: (?:[a-z-]{2,16}) ?= ?[^<>]{0,160})?(?: ?/)? ?>`,
  'i',
)
const BLOCK = new RegExp(`^< ?/? ?(?:${alternatives('block-elements')})\\b`, 'i')

/** Tags of language models: `<think>`, `</translation>`. */
const PROMPT_TAG = new RegExp(`^< ?/? ?(?:${tables.promptTags.map(({name}) => name).join('|')}) ?/?>`, 'i')
const THOUGHTS: ReadonlySet<string> = new Set(tables.promptTags.filter(({thoughts}) => thoughts).map(({name}) => name))

/** Tags in the text: `< b >`, `</ p>`, `<br/>`. Those around thoughts are not deleted without what they mark. */
export const detector: Detector = {
  ids: ['residue-html-tag'],
  find({view}, report) {
    // A text about software names tags.
    const confidence = showsCode(view) ? 'low' : 'high'
    let done = 0
    for (let index = 0; index < view.tokens.length; index++) {
      if (index < done || view.tokens[index]?.text !== '<') continue
      const promptTag = matchAt(view, index, [PROMPT_TAG])
      const end = promptTag?.end ?? tagsEnd(view, index)
      if (end === undefined) continue
      done = end
      if (isAboutTags(view, index, end)) continue
      if (promptTag !== undefined && THOUGHTS.has(nameOf(promptTag.text))) {
        report('residue-html-tag', index, end, [], {reason: 'thought'})
      } else {
        const {fix, from} = withoutTags(view, index, end, '', BLOCK.test(pieceAt(view, index).text))
        report('residue-html-tag', index, end, [fix], {reason: 'tag', from, confidence})
      }
    }
  },
}

const nameOf = (tag: string): string => tag.replace(/[<>/ ]/g, '').toLowerCase()

/** The index behind the tags that begin at a token, one after the other. */
function tagsEnd(view: TokenView, index: number): number | undefined {
  let end = tagEnd(view, index)
  for (let next = end; next !== undefined; next = tagEnd(view, next)) end = next
  return end
}

/** The index behind the tag that begins at a token. */
function tagEnd(view: TokenView, index: number): number | undefined {
  if (view.tokens[index]?.text !== '<') return undefined
  const {text, tokenEnd} = pieceAt(view, index)
  const matched = UNSPACED.exec(text)?.[0] ?? SPACED.exec(text)?.[0]
  if (matched === undefined) return undefined
  // "a < b > c" compares; "<title>" without a space is named rather than left over.
  const isBroken = /^< | \/|\/ | >$/.test(matched)
  if (!UNSPACED.test(matched) && !isBroken) return undefined
  const end = tokenEnd(matched.length)
  if (end === undefined) return undefined
  const isComparison = /^< ?[a-z] ?>$/i.test(matched) && isTerm(view, index - 1) && isTerm(view, end)
  return isComparison && isParted(view, index) ? undefined : end
}

/** A number or a single letter, as formulas compare. */
function isTerm(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  if (token === undefined) return false
  return (token.classes & TokenClass.number) !== 0 || (isParted(view, index) && /^[\p{L}\d]$/u.test(token.text))
}
