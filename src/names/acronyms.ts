import type {Finding} from '../pattern/rule-set.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isCapital} from './context.js'
import {findingOf} from './finding.js'

/** An expansion has at most so many words. */
const MOST_WORDS = 10
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u

/** An acronym that the document introduces behind its expansion: "the International Bureau of Standards (IBS)". */
interface Definition {
  readonly acronym: string
  readonly index: number
  /** The initials of the capitalised words before it. */
  readonly initials: string
}

/**
 * An acronym that is introduced and never used again, beside one that is used and never introduced and differs in one letter:
 * "the International Bureau of Standards (IBS) … the IBU".
 */
export function findAcronymMixtures(view: TokenView): Finding[] {
  const places = new Map<string, number[]>()
  for (const [index, token] of view.tokens.entries()) {
    if (!ACRONYM.test(token.text)) continue
    const known = places.get(token.text)
    if (known === undefined) places.set(token.text, [index])
    else known.push(index)
  }
  const definitions = [...places].flatMap(([acronym, [index]]) =>
    index === undefined ? [] : definitionAt(view, acronym, index),
  )
  const defined = new Set(definitions.map(({acronym}) => acronym))
  return definitions.flatMap(({acronym, index, initials}) => {
    if ((places.get(acronym)?.length ?? 0) > 1) return []
    return [...places].flatMap(([other, uses]) => {
      if (defined.has(other) || other === acronym || !differInOneLetter(acronym, other) || (uses[0] ?? 0) < index)
        return []
      const line = tokenAt(view, index).startPoint?.line ?? 1
      const why = `Line ${line} introduces ${acronym} (${initials}), which is not used again; ${other} is never introduced.`
      const rule = {id: 'consistency-acronym', kind: 'consistency', languages: [], why, confidence: 'medium'} as const
      return uses.map((use) => findingOf(view, rule, use, use + 1, [acronym]))
    })
  })
}

/** "(IBS)" behind words with these initials. */
function definitionAt(view: TokenView, acronym: string, index: number): Definition[] {
  const {tokens} = view
  if (tokens[index - 1]?.text !== '(' || tokens[index + 1]?.text !== ')') return []
  let initials = ''
  for (let at = index - 2; at >= 0 && index - at <= MOST_WORDS; at--) {
    const token = tokenAt(view, at)
    if ((token.classes & TokenClass.word) === 0 || token.sentence !== tokens[index]?.sentence) break
    if (isCapital(token)) initials = token.text.charAt(0) + initials
  }
  return initials.endsWith(acronym) ? [{acronym, index, initials: acronym}] : []
}

function differInOneLetter(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 3) return false
  return [...one].filter((letter, at) => letter !== other[at]).length === 1
}
