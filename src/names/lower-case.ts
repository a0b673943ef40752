import type {Detector} from '../detect/detector.js'
import type {Entity} from '../lexicon/entities.js'
import {plainKey} from '../lexicon/spelling.js'
import {TokenClass} from '../text/classes.js'
import {isCapitalised} from './context/neighbours.js'
import {peopleOf} from './context/people.js'

/** A family name in lower case behind the given name, in a document that has the name rightly too: "Roman berbr". */
export const detector: Detector = {
  ids: ['name-lower-case'],
  find(document, report) {
    const {tokens} = document.view
    /** Those introduced, by what stands before the family name, and that name in lower case. */
    const people = new Map<string, Entity>()
    for (const entity of peopleOf(document).introduced) {
      const family = entity.words.at(-1)
      if (isCapitalised(family)) people.set(`${entity.keys.at(-2)} ${family?.toLowerCase()}`, entity)
    }
    if (people.size === 0) return
    for (const [index, {norm, classes}] of tokens.entries()) {
      if ((classes & TokenClass.capital) !== 0) continue
      const entity = people.get(`${plainKey(tokens[index - 1]?.text ?? '')} ${norm}`)
      const family = entity?.words.at(-1)
      if (entity === undefined || family === undefined) continue
      report('name-lower-case', index, index + 1, [family], {values: {name: entity.name}})
    }
  },
}
