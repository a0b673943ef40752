import type {Detector} from '../detect/detector.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {isCapital} from '../text/token-kinds.js'
import {deletionEdge} from './leftover/deletion.js'

/** "Yahoo! News", "Yahoo!news", "Yahoo! JAPAN News" behind a dash or a stroke. */
const SITE = /^[-–—|｜] ?Yahoo ?! ?(?:japan )?news$/i
const MARK = /^[-–—|｜]$/
const MOST_TOKENS = 5
/** An agency before a site, "(Kyodo News) - Yahoo! News", has so many words at most. */
const MOST_AGENCY_WORDS = 3

/** The name of a news site that came along with a headline, wherever the text goes on behind it in one line. */
export const detector: Detector = {
  ids: ['residue-site-name'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (!MARK.test(text)) continue
      const end = endOfSite(view, index)
      if (end === undefined) continue
      const start = agencyBefore(view, index)
      report('residue-site-name', start, end, [''], {from: deletionEdge(view, start, end)})
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

/** The bracket that opens before the agency from which the site took the headline, if one stands there; else the mark itself. */
function agencyBefore(view: TokenView, mark: number): number {
  if (view.tokens[mark - 1]?.text !== ')') return mark
  for (let at = mark - 2; at >= mark - 2 - MOST_AGENCY_WORDS; at--) {
    if (view.tokens[at]?.text === '(') return at < mark - 2 ? at : mark
    if (!isCapital(view.tokens[at])) return mark
  }
  return mark
}
