import type {Detector} from '../detect/detector.js'
import {BE} from '../english/closed-classes.js'
import {formsOfVerb, type VerbForm} from '../english/verbs.js'
import {words as english} from '../english/words.js'
import type {TaggedView} from '../text/tags.js'
import {textOf, tokenAt} from '../text/token.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const ADVERBS = words('passiveless-adverbs')
const PASSIVELESS = english('passiveless')

/** "Was happened", "has been appeared": the fix leaves "be" out. */
export const detector: Detector = {
  ids: ['grammar-passiveless'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, literal} = tokenAt(view, index)
      if (literal || !BE.has(norm)) continue
      const verb = ADVERBS.has(normAt(view, index + 1)) ? index + 2 : index + 1
      const forms = passivelessAt(view, index, verb)
      if (forms === undefined) continue
      const isPast = /^(?:was|were)$/.test(norm) && isStatement(view, index)
      const right = norm === 'been' ? forms.participle : isPast ? forms.past : undefined
      const isUnsure = right === undefined || normAt(view, verb + 1) === 'by'
      const adverb = verb > index + 1 ? `${textOf(view, index + 1, verb)} ` : ''
      report('grammar-passiveless', index, verb + 1, isUnsure ? [] : [`${adverb}${right}`])
    }
  },
}

/** The forms of the verb whose participle stands at `index`, if it has no passive. */
function passivelessAt(view: TaggedView, be: number, index: number): Readonly<Record<VerbForm, string>> | undefined {
  const word = view.tokens[index]
  if (word === undefined || word.sentence !== tokenAt(view, be).sentence || word.joined || word.text !== word.norm)
    return undefined
  const forms = formsOfVerb(word.norm)
  if (forms === undefined || !PASSIVELESS.has(forms.base) || word.norm !== forms.participle) return undefined
  // "cannot be depended on" has one.
  const hasPassive = forms.base === 'depend' && /^(?:up)?on$/.test(normAt(view, index + 1))
  return hasPassive || view.tokens[index + 1]?.joined === true ? undefined : forms
}

/** In a question the subject would stand behind "was", and the verb alone would not do. */
function isStatement(view: TaggedView, index: number): boolean {
  const previous = view.tokens[index - 1]
  return previous !== undefined && previous.sentence === tokenAt(view, index).sentence
}
