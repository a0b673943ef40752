import type {Finding} from '../detect/finding.js'
import {FINITE_AUXILIARIES} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {findingOf} from './finding.js'
import {normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {words} from './syntax/words.js'

const RULE = {
  id: 'grammar-infinitive-command',
  languages: ['ru', 'uk', 'fr', 'it', 'es', 'pl', 'de'],
  why: 'An infinitive stands for a command, as in the source. English has "Do not open" and "Press".',
  confidence: 'medium',
} as const

const PHRASES = words('infinitive-command-phrases')

/** "Not to open the lid.", "It is forbidden" aside: a sentence that is nothing but "not" and an infinitive with its object. */
export function findInfinitiveCommands(view: TaggedView): Finding[] {
  return sentencesOf(view).flatMap((sentence) => {
    const {start, end, mark, isQuoted} = sentence
    if (isQuoted || !/^[.!]?$/.test(mark) || end - start < 4 || !isCommand(view, sentence)) return []
    return [findingOf(view, RULE, start, start + 2, ['Do not'])]
  })
}

function isCommand(view: TaggedView, {start, end}: Sentence): boolean {
  if (normAt(view, start) !== 'not' || normAt(view, start + 1) !== 'to') return false
  if (tagAt(view, start + 2) !== 'VERB' || PHRASES.has(normAt(view, start + 2))) return false
  if (!/^(?:DET|PRON|ADP|NOUN|ADJ)$/.test(tagAt(view, start + 3))) return false
  for (let at = start + 3; at < end; at++)
    if (FINITE_AUXILIARIES.has(normAt(view, at)) || tagAt(view, at) === 'AUX' || normAt(view, at) === ',') return false
  return true
}
