/** The words of an entry as pieces of patterns and suggestions. */
import {PREPOSITIONS} from '../../english/closed-classes.js'
import {paradigmOf} from '../../english/inflect.js'

/** Stands for the object in a verb phrase, and in a compound for the noun that was behind "of". */
export const OBJECT = '~'
const PLAIN = /^[a-z]+$/

/** A verb with what belongs to it before and behind its object. */
export interface VerbPhrase {
  readonly head: string
  readonly before: string
  readonly behind: string
}

/** "bring in", "put ~ in place". */
export function verbPhrase(phrase: string): VerbPhrase {
  const [head = '', ...rest] = phrase.split(/\s+/)
  const object = rest.indexOf(OBJECT)
  if (object < 0) return {head, before: rest.join(' '), behind: ''}
  return {head, before: rest.slice(0, object).join(' '), behind: rest.slice(object + 1).join(' ')}
}

/** A pattern for verb phrases in some form, any where none is named; it has one inflected slot. */
export function verbs(phrases: readonly string[], form?: string): string {
  const detail = form === undefined ? '' : `:${form}`
  const parsed = phrases.map(verbPhrase)
  const single = parsed.filter(({before}) => before === '').map(({head}) => head)
  const longer = parsed.filter(({before}) => before !== '')
  return alternatives([
    ...(single.length === 0 ? [] : [`{${single.join('|')}${detail}}`]),
    ...longer.map(({head, before}) => `{${head}${detail}} ${before}`),
  ])
}

/** A noun phrase around its head: "state of emergency", "power plant". */
export function nounPhrase(phrase: string): {lead: string; head: string; tail: string} {
  const words = phrase.split(/\s+/)
  const complement = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word))
  const at = complement < 0 ? words.length - 1 : complement - 1
  return {
    lead: words.slice(0, at).join(' '),
    head: words[at] ?? '',
    tail: words.slice(at + 1).join(' '),
  }
}

/** What stands behind the head of a noun phrase: "of emergency". */
export const nounTail = (phrase: string): string => nounPhrase(phrase).tail

/** Whether a phrase brings its own preposition: "participant in". */
export const endsInPreposition = (phrase: string): boolean => PREPOSITIONS.has(phrase.split(' ').at(-1) ?? '')

/** A pattern for nouns in singular and plural; its slots are at most one. */
export function nouns(phrases: readonly string[]): string {
  const plain = phrases.filter((phrase) => PLAIN.test(phrase))
  const others = phrases.filter((phrase) => !PLAIN.test(phrase))
  return alternatives([
    ...(plain.length === 0 ? [] : [`{${plain.join('|')}:noun}`]),
    ...others.flatMap((phrase) => {
      const {lead, head, tail} = nounPhrase(phrase)
      const heads = PLAIN.test(head) ? [`{${head}:noun}`] : [head, paradigmOf(head).s]
      return heads.map((each) => joined(lead, each, tail))
    }),
  ])
}

/** A noun phrase in one number, as text. */
export function nounIn(number: 'base' | 's', phrase: string): string {
  const {lead, head, tail} = nounPhrase(phrase)
  return joined(lead, number === 's' ? paradigmOf(head).s : head, tail)
}

/** A noun phrase whose head is inflected: by `noun` in a pattern, by the number of a slot in a suggestion. */
export function nounHead(phrase: string, detail: 'noun' | '1'): string {
  const {lead, head, tail} = nounPhrase(phrase)
  return joined(lead, PLAIN.test(head) ? `{${head}:${detail}}` : head, tail)
}

/** How many inflected slots a pattern of `nouns` has. */
export const slotsOf = (pattern: string): number => (pattern.includes('{') ? 1 : 0)

/** One of several patterns; the group is numbered. */
export const alternatives = (patterns: readonly string[]): string => `(${patterns.join('|')})`

export const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')
