import type {Detector} from '../detect/detector.js'
import {TokenClass} from '../text/classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {words} from './syntax/words.js'

const BEFORE_OBJECT = words('pronoun-case-before-object')
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['he', 'him'],
  ['she', 'her'],
  ['they', 'them'],
  ['we', 'us'],
])

/** The subject form behind a preposition at the end of its phrase: "about they.", "with she in". The fix is the object form. */
export const detector: Detector = {
  ids: ['grammar-pronoun-case'],
  find({tags: view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, text, sentence, joined, literal} = tokenAt(view, index)
      const object = OBJECTS.get(norm)
      if (object === undefined || joined || literal || text !== norm) continue
      const before = view.tokens[index - 1]
      if (before?.sentence !== sentence || !BEFORE_OBJECT.has(before.norm) || !endsPhrase(view, index)) continue
      report('grammar-pronoun-case', index, index + 1, [object])
    }
  },
}

/** What follows is a mark or a preposition: the pronoun is no subject of a verb behind it. */
function endsPhrase(view: TaggedView, index: number): boolean {
  const {sentence} = tokenAt(view, index)
  const next = view.tokens[index + 1]
  if (next === undefined || next.sentence !== sentence) return true
  if ((next.classes & TokenClass.word) === 0) return /^[.,;:!?)]$/.test(next.text) && !hasTag(view, index)
  return tagAt(view, index + 1) === 'ADP' && !next.joined
}

/** "Which she, of course, …": behind a comma the verb may still come. */
function hasTag(view: TaggedView, index: number): boolean {
  if (view.tokens[index + 1]?.text !== ',') return false
  return view.tokens.slice(index + 2, index + 7).some(({text}) => text === ',')
}
