import type {Detector} from '../detect/detector.js'
import {articleFor} from '../english/article.js'
import {POSSESSIVES, union} from '../english/closed-classes.js'
import {isCollective, pluralOf} from '../english/nouns.js'
import {isForm} from '../english/verbs.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {type NounPhrase, nounPhraseAt} from './syntax/noun-phrase.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const PLURAL_OWNERS = union(POSSESSIVES, ['the', 'these', 'those'])
const AMOUNTS = words('bare-singular-amounts')
const BODIES = words('bare-singular-bodies')
const TIMES = words('bare-singular-times')
const OPEN: ReadonlySet<string> = new Set(['VERB', 'ADP', 'AUX', 'CCONJ', 'SCONJ'])
const NEEDS_PLURAL = words('bare-singular-determiners')
const ARTICLELESS = words('bare-singular-articleless')
const NOT_PLAIN = TokenClass.number | TokenClass.capital | TokenClass.hyphened

/** "All country", "one of the biggest city", "a number of problem", "such situation". */
export const detector: Detector = {
  ids: ['grammar-bare-singular'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, literal, joined} = tokenAt(view, index)
      const start = literal || joined ? undefined : phraseStart(view, index, norm)
      const phrase = start === undefined || start >= view.tokens.length ? undefined : nounPhraseAt(view, start)
      const plural = phrase === undefined ? undefined : neededPlural(view, phrase)
      if (phrase === undefined || plural === undefined) continue
      const {head, end} = phrase
      if (norm !== 'such') {
        report('grammar-bare-singular', head, end, [plural])
        continue
      }
      const noun = normAt(view, head)
      if (ARTICLELESS.has(noun) || head !== index + 1) continue
      const fix = `${tokenAt(view, index).text} ${articleFor(noun)} ${textOf(view, index + 1, end)}`
      report('grammar-bare-singular', index, end, [fix])
    }
  },
}

/** The plural of the only noun of a phrase, if it is a singular that can be counted and the phrase is plain. */
function neededPlural(view: TaggedView, {start, head, end, nouns}: NounPhrase): string | undefined {
  const {norm, text, joined} = tokenAt(view, head)
  if (nouns !== 1 || tagAt(view, head) !== 'NOUN' || text !== norm || joined) return undefined
  if (isCollective(norm) || BODIES.has(norm) || TIMES.has(norm) || !isEnd(view, end)) return undefined
  return view.tokens.slice(start, end).some(({classes}) => (classes & NOT_PLAIN) !== 0) ? undefined : pluralOf(norm)
}

/** Where the noun phrase begins that must be a plural, if the token at `index` leads one in. */
function phraseStart(view: TaggedView, index: number, norm: string): number | undefined {
  if (normAt(view, index + 1) === 'of') {
    if (norm === 'one' && PLURAL_OWNERS.has(normAt(view, index + 2))) return index + 2
    if (AMOUNTS.has(norm)) return isDetermined(view, index + 2) ? undefined : index + 2
  }
  if (!NEEDS_PLURAL.has(norm) || !isOpen(view, index)) return undefined
  if (norm !== 'all') return index
  const isWhole = tagAt(view, index - 1) === 'ADP' && normAt(view, index - 1) !== 'after'
  return isWhole && !isDetermined(view, index + 1) ? index : undefined
}

const isDetermined = (view: TaggedView, index: number): boolean =>
  ((view.tokens[index]?.classes ?? 0) & (TokenClass.determiner | TokenClass.possessive)) !== 0

/** Nothing before it in the same phrase: "the other country", "every other country". */
function isOpen(view: TaggedView, index: number): boolean {
  const before = view.tokens[index - 1]
  if (before === undefined || before.sentence !== tokenAt(view, index).sentence) return false
  return OPEN.has(tagAt(view, index - 1)) && !/^(?:or|of|as|like|than)$/.test(before.norm)
}

/** "sign in", "log out", "back up": a verb with its particle. */
const isPhrasal = (view: TaggedView, particle: number): boolean =>
  /^(?:in|on|off|out|up|down)$/.test(normAt(view, particle)) && isForm(normAt(view, particle - 1), 'base')

/** The noun is the last word of its phrase. */
function isEnd(view: TaggedView, end: number): boolean {
  const next = view.tokens[end]
  if (next === undefined) return true
  // "error handling mechanisms", "link related features", "the sign in methods"
  const isCompound = tagAt(view, end + 1) === 'NOUN' && (/(?:ing|ed)$/.test(next.norm) || isPhrasal(view, end))
  return (
    !next.joined &&
    !isCompound &&
    !/^(?:and|or|[-/&’'"(])/.test(next.norm) &&
    (/^(?:PUNCT|ADP|AUX|SCONJ|DET|PRON)$/.test(tagAt(view, end)) ||
      (tagAt(view, end) === 'VERB' && /(?:ed|ing)$/.test(next.norm)))
  )
}
