import type {Finding} from '../detect/finding.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {isCapital} from './context.js'
import {findingOf} from './finding.js'

/** An expansion has at most so many words. */
const MOST_WORDS = 10
const SHORTEST = 3
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u

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
  const introduced = new Set(
    [...places].flatMap(([acronym, [first]]) => (isIntroduced(view, acronym, first) ? [acronym] : [])),
  )
  /** By what is left of an acronym when a letter is blotted out: those that are introduced and not used. */
  const unused = new Map<string, string>()
  for (const acronym of introduced) {
    if (places.get(acronym)?.length === 1) for (const blot of blotted(acronym)) unused.set(blot, acronym)
  }
  return [...places].flatMap(([other, uses]) => {
    const acronym = introduced.has(other)
      ? undefined
      : blotted(other)
          .map((blot) => unused.get(blot))
          .find(isPresent)
    const index = acronym === undefined ? undefined : places.get(acronym)?.[0]
    if (acronym === undefined || index === undefined || (uses[0] ?? 0) < index) return []
    const line = tokenAt(view, index).startPoint?.line ?? 1
    const why = `Line ${line} introduces ${acronym}, which is not used again; ${other} is never introduced.`
    const rule = {id: 'consistency-acronym', kind: 'consistency', languages: [], why, confidence: 'medium'} as const
    return uses.map((use) => findingOf(view, rule, use, use + 1, [acronym]))
  })
}

/** Whether an acronym stands in brackets behind words with its initials: "the International Bureau of Standards (IBS)". */
function isIntroduced(view: TokenView, acronym: string, index: number | undefined): boolean {
  const {tokens} = view
  if (index === undefined || tokens[index - 1]?.text !== '(' || tokens[index + 1]?.text !== ')') return false
  let initials = ''
  for (let at = index - 2; at >= 0 && index - at <= MOST_WORDS; at--) {
    const token = tokenAt(view, at)
    if ((token.classes & TokenClass.word) === 0 || token.sentence !== tokens[index]?.sentence) break
    if (isCapital(token)) initials = token.text.charAt(0) + initials
  }
  return initials.endsWith(acronym)
}

/** An acronym of three letters or more with each letter in turn blotted out; two that differ in one letter share one of these. */
function blotted(acronym: string): string[] {
  if (acronym.length < SHORTEST) return []
  return [...acronym].map((_, at) => `${acronym.slice(0, at)}*${acronym.slice(at + 1)}`)
}

function isPresent(acronym: string | undefined): acronym is string {
  return acronym !== undefined
}
