import type {Finding} from '../pattern/rule-set.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {isSpaced} from './neighbours.js'

/** Endings of family names that come before their initials where the source is Slavic, Baltic or Caucasian. */
const SURNAME =
  /^\p{Lu}\p{Ll}{1,15}(?:ov|ev|yov|ova|eva|in|ina|sky|skiy|skyi|ski|skaya|ska|enko|chuk|ich|yan|dze|uk|yuk|ko|shvili)$/u
const BOTH = /^\p{Lu}\.\p{Lu}\.?$/u
const ONE = /^\p{Lu}\.$/u
/** Abbreviations of the same look. */
const NO_INITIALS = new Set([
  'U.S',
  'U.K',
  'U.N',
  'E.U',
  'D.C',
  'L.A',
  'N.Y',
  'N.J',
  'N.C',
  'S.C',
  'A.M',
  'P.M',
  'B.C',
  'A.D',
])

/** "Ivanov I.I.": the family name before its initials. */
export function findInitials(view: TokenView): Finding[] {
  return [...view.tokens.entries()].flatMap(([index, {text, joined}]) => {
    if (text.length > 24 || joined || !SURNAME.test(text) || !isSpaced(view, index + 1)) return []
    const found = initialsBehind(view, index + 1)
    if (found === undefined) return []
    const {initials, end} = found
    const previous = view.tokens[index - 1]
    // "Sergei Petrov A.B." has a given name already.
    if (previous?.sentence === view.tokens[index]?.sentence && /^\p{Lu}/u.test(previous?.text ?? '')) return []
    const remark = {
      id: 'typography-initials',
      languages: ['ru', 'uk'],
      why: 'English writes initials before the family name.',
    }
    return [findingOf(view, remark, index, end, [`${initials} ${text}`])]
  })
}

/** Two initials from token `index` on, as they are to be written, and the token behind them. */
function initialsBehind(view: TokenView, index: number): {initials: string; end: number} | undefined {
  const {tokens} = view
  const first = tokens[index]
  const second = tokens[index + 1]
  if (first === undefined) return undefined
  let end = index + 1
  let initials = first.text
  if (ONE.test(first.text) && second !== undefined && ONE.test(second.text) && isSpaced(view, index + 1)) {
    initials = `${first.text} ${second.text}`
    end = index + 2
  } else if (!BOTH.test(first.text) || NO_INITIALS.has(first.text.slice(0, 3))) return undefined
  const next = tokens[end]
  // The stop that ends the sentence is not to be taken from it, and a name may follow: "Petrov. I.I. Ivanov said".
  if (next === undefined || next.sentence !== tokenAt(view, index).sentence || !/^(?:\p{Ll}|[,;)])/u.test(next.text))
    return undefined
  if (!initials.endsWith('.')) initials += '.'
  return {initials, end}
}
