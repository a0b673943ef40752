import type {Detector} from '../detect/detector.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {deletionEdge} from './leftover/deletion.js'

/** "Yahoo! News", "Yahoo!news", "Yahoo! JAPAN News" behind a dash or a stroke. */
const SITE = /^[-–—|｜] ?Yahoo ?! ?(?:japan )?news$/i
const MOST_TOKENS = 5

/** The name of a news site that came along with a headline, wherever the text goes on behind it in one line. */
export const detector: Detector = {
  ids: ['residue-site-name'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (!/^[-–—|｜]$/.test(text)) continue
      const end = endOfSite(view, index)
      if (end !== undefined) report('residue-site-name', index, end, [''], {from: deletionEdge(view, index, end)})
    }
  },
}

/** Behind the name that begins with the mark at token `start`. */
function endOfSite(view: TokenView, start: number): number | undefined {
  if (!/^yahoo/i.test(view.tokens[start + 1]?.text ?? '')) return undefined
  for (let end = start + 2; end <= Math.min(start + MOST_TOKENS, view.tokens.length); end++)
    if (SITE.test(textOf(view, start, end))) return end
  return undefined
}
