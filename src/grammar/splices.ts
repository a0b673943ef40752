import type {Finding} from '../pattern/rule-set.js'
import {TokenClass} from '../text/classes.js'
import {sentenceEnd, type Token, type TokenView, tokenAt} from '../text/token.js'
import {wordSet} from '../text/word-set.js'
import {findingOf} from './finding.js'

const RULE = {
  id: 'grammar-comma-splice',
  languages: ['ru', 'uk', 'cs', 'zh', 'ja', 'pl'],
  why: 'A comma joins two sentences, as many languages do. English has a full stop, a semicolon, or a word such as "and".',
  confidence: 'low',
} as const

/** A clause has to be seen whole; in longer sentences the comma mostly stands for something else. */
const LONGEST_CLAUSE = 30
const SUBJECTS = wordSet('it this we they he she i there')
const OWNERS = wordSet('his her its their our my')
const FINITE = wordSet(`
  is are was were has have had will would can could does do did should must may might 's 're 've 'll`)
const OPINIONS = wordSet('expect hope plan want need know')
/** Words of place and time that open a sentence, often with a clause of their own behind: "On the days it is shut, we …". */
const OPENERS = wordSet('in on at for from with by to of during under over regrettably according all so')
/** One of these makes the first clause depend on the second, or the second a comment on the first. */
const LINKS = wordSet(`
  if when whenever while because although though since as that unless until before after once whether who whom whose which
  what where how why like given despite either neither not no never nor or than said says say told tell according think
  thinks believe believes know knows feel guess suppose let wherever whatever however whichever but and hence well yes`)

/** Two sentences joined by a comma: "The pier is shut, it is not clear why". The fix is a semicolon. */
export function findCommaSplices(view: TokenView): Finding[] {
  const findings: Finding[] = []
  /** Where the words of the sentence begin, behind a quotation mark, and where those of the clause do. */
  let head = 0
  let start = 0
  for (const [index, token] of view.tokens.entries()) {
    if (token.sentence !== view.tokens[index - 1]?.sentence) {
      head = index
      start = index
    }
    if (head === index && (token.classes & TokenClass.quoteMark) !== 0) {
      head = index + 1
      start = index + 1
    }
    const isComma = token.text === ','
    if (isComma && start === head && isStatement(view, start, index) && beginsClause(view, index + 1))
      findings.push(findingOf(view, RULE, index, index + 2, [`; ${view.tokens[index + 1]?.text ?? ''}`]))
    if (isComma || isStrong(token)) start = index + 1
  }
  return findings
}

const isStrong = ({text}: Token): boolean => /^[;:—–(]$/.test(text)

/** Whether the tokens are a clause that stands by itself: from the head of a sentence, with a finite verb and no link. */
function isStatement(view: TokenView, start: number, end: number): boolean {
  if (end - start < 4 || end - start > LONGEST_CLAUSE) return false
  let hasVerb = false
  for (let index = start; index < end; index++) {
    const {norm, classes} = tokenAt(view, index)
    if (LINKS.has(norm) || (classes & TokenClass.quoteMark) !== 0) return false
    if (FINITE.has(norm) && !isPossessive(view, index)) hasVerb = true
  }
  const first = view.tokens[start]?.norm ?? ''
  // An inversion is a question or a condition: "Had he come, it would …".
  return hasVerb && !FINITE.has(first) && !OPENERS.has(first)
}

/** The *'s* of "this year's", which is no verb. */
function isPossessive(view: TokenView, index: number): boolean {
  const {norm} = tokenAt(view, index)
  return norm === "'s" && ((view.tokens[index - 1]?.classes ?? 0) & TokenClass.pronoun) === 0
}

/** Whether a clause with a subject of its own begins at a token, and the sentence asks nothing. */
function beginsClause(view: TokenView, index: number): boolean {
  const [subject, verb, third, fourth] = view.tokens.slice(index, index + 4)
  if (subject === undefined || verb === undefined || third === undefined) return false
  const end = sentenceEnd(view, index)
  if (view.tokens[end - 1]?.text === '?' || index + 4 > end) return false
  // "…, it is said, …" is a comment.
  if (third.text === ',' || fourth?.text === ',') return false
  if (SUBJECTS.has(subject.norm)) {
    return (
      (FINITE.has(verb.norm) && !third.norm.startsWith('said')) ||
      (OPINIONS.has(verb.norm) && /^(?:that|to)$/.test(third.norm))
    )
  }
  if (!OWNERS.has(subject.norm)) return false
  return view.tokens.slice(index + 2, Math.min(index + 6, end)).some(({norm}) => /^(?:is|was|are|were)$/.test(norm))
}
