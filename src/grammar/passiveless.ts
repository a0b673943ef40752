import type {Finding} from '../detect/finding.js'
import {BE} from '../english/closed-classes.js'
import {tables} from '../generated/grammar.js'
import type {TaggedView} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {findingOf} from './finding.js'
import {formsOfVerb, isForm} from './syntax/verbs.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-passiveless',
  languages: [],
  why: 'The verb has no passive in English: "it happened", not "it was happened".',
  confidence: 'medium',
} as const

const ADVERBS = words('passiveless-adverbs')
const PASSIVELESS = new Set(tables.verbs.passiveless)

/** "Was happened", "has been appeared": the fix leaves "be" out. */
export function findPassives(view: TaggedView): Finding[] {
  return view.tokens.flatMap(({norm, sentence, literal}, index) => {
    if (literal || !BE.has(norm)) return []
    const verb = ADVERBS.has(view.tokens[index + 1]?.norm ?? '') ? index + 2 : index + 1
    const word = view.tokens[verb]
    if (
      word === undefined ||
      word.sentence !== sentence ||
      word.joined ||
      word.text !== word.norm ||
      !isForm(word.norm, 'participle')
    )
      return []
    const forms = formsOfVerb(word.norm)
    if (forms === undefined || !PASSIVELESS.has(forms.base) || word.norm !== forms.participle) return []
    // "cannot be depended on" has one.
    if (
      (forms.base === 'depend' && /^(?:up)?on$/.test(view.tokens[verb + 1]?.norm ?? '')) ||
      view.tokens[verb + 1]?.joined === true
    )
      return []
    const isPast = /^(?:was|were)$/.test(norm) && isStatement(view, index)
    const right = norm === 'been' ? forms.participle : isPast ? forms.past : undefined
    if (view.tokens[verb + 1]?.norm === 'by') return [findingOf(view, RULE, index, verb + 1, [])]
    const adverb = textOf(view, index + 1, verb)
    return [
      findingOf(view, RULE, index, verb + 1, right === undefined ? [] : [adverb === '' ? right : `${adverb} ${right}`]),
    ]
  })
}

/** In a question the subject would stand behind "was", and the verb alone would not do. */
function isStatement(view: TaggedView, index: number): boolean {
  const previous = view.tokens[index - 1]
  return previous !== undefined && previous.sentence === tokenAt(view, index).sentence
}
