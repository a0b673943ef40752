import type {Detector} from '../detect/detector.js'
import {formsOfVerb, isBe, isOnly, isPure} from '../english/verbs.js'
import {words as english} from '../english/words.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {type Token, textOf, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {normAt} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const BEFORE_GERUND = words('gerund-before-gerund')
const INFINITIVE = english('infinitive')
const GERUND = english('gerund')
const KIND = words('gerund-kind')
const NOUNS = words('gerund-nouns')

/** "Without know", "avoid to drive", "decided to going": the other form. */
export const detector: Detector = {
  ids: ['grammar-gerund'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const token = tokenAt(view, index)
      if (token.literal) continue
      if (lacksGerund(view, index, token)) {
        const right = formsOfVerb(normAt(view, index + 1))?.ing
        report('grammar-gerund', index, index + 2, right === undefined ? [] : [`${token.text} ${right}`])
        continue
      }
      const form = formBehindVerb(view, index, token)
      if (form === undefined) continue
      const right = formsOfVerb(normAt(view, index + 2))?.[form]
      const lead = form === 'ing' ? token.text : textOf(view, index, index + 2)
      report('grammar-gerund', index, index + 3, right === undefined ? [] : [`${lead} ${right}`])
    }
  },
}

/** A preposition with a base form behind it: "without know". */
function lacksGerund(view: TaggedView, index: number, token: Token): boolean {
  if (!BEFORE_GERUND.has(token.norm) || !/^(?:ADP|SCONJ)$/.test(tagAt(view, index))) return false
  if (KIND.has(normAt(view, index - 1))) return false
  const verb = wordBehind(view, index)
  if (verb === undefined || tagAt(view, index + 1) !== 'VERB') return false
  if (!isOnly(verb.norm, 'base') || !isPure(verb.norm) || NOUNS.has(verb.norm)) return false
  // The name of a function or an event: "on publish hooks", "the options of describe are".
  const isPlain = token.norm === 'without' || normAt(view, index - 1) === 'instead'
  if (!isPlain && !opensObject(view, index + 2)) return false
  // "a make-up", "by go-betweens"
  return normAt(view, index + 2) !== 'up'
}

/** Whether what follows shows that the word before is a verb: its object, or a clause. */
function opensObject(view: TaggedView, index: number): boolean {
  const opens = TokenClass.determiner | TokenClass.possessive | TokenClass.pronoun
  return ((view.tokens[index]?.classes ?? 0) & opens) !== 0 || tagAt(view, index) === 'SCONJ'
}

/** The form that a verb asks for, if "to" and the other one follow it. */
function formBehindVerb(view: TaggedView, index: number, token: Token): 'ing' | 'base' | undefined {
  const tag = tagAt(view, index)
  if (tag !== 'VERB' && tag !== 'ADJ') return undefined
  const base = formsOfVerb(token.norm)?.base
  if (base === undefined || wordBehind(view, index)?.norm !== 'to') return undefined
  const verb = wordBehind(view, index + 1)
  if (verb === undefined || tagAt(view, index + 2) !== 'VERB') return undefined
  const isPassive = isOnly(token.norm, 'participle') || isBe(normAt(view, index - 1))
  if (GERUND.has(base) && !isPassive && isOnly(verb.norm, 'base')) return 'ing'
  return INFINITIVE.has(base) && isOnly(verb.norm, 'ing') ? 'base' : undefined
}

/** The next token, if it is a plain word of the same sentence. */
function wordBehind(view: TaggedView, index: number): Token | undefined {
  const next = view.tokens[index + 1]
  if (next === undefined || next.sentence !== tokenAt(view, index).sentence || next.text !== next.norm) return undefined
  if (!isWord(next) || next.joined || next.lineStart) return undefined
  return view.tokens[index + 2]?.joined === true ? undefined : next
}
