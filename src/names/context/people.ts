import type {Document} from '../../detect/document.js'
import type {Entity} from '../../lexicon/entities.js'
import {plainKey} from '../../lexicon/spelling.js'
import type {TokenView} from '../../text/token.js'
import {isCapital} from '../../text/token-kinds.js'
import {nameAfter, nameBefore} from './neighbours.js'

/** The people of a document. */
export interface People {
  /** Words that stand behind a given name or title somewhere: "Polina Gagarina" is no case form of Gagarin. */
  readonly familyNames: ReadonlySet<string>
  /** Known people whom the document names in full, by a family name that is their last word. */
  readonly introduced: ReadonlySet<Entity>
}

const known = new WeakMap<TokenView, People>()

export function peopleOf(document: Document): People {
  const people = known.get(document.view) ?? findPeople(document)
  known.set(document.view, people)
  return people
}

function findPeople({view, lexicon}: Document): People {
  const familyNames = new Set<string>()
  const introduced = new Set<Entity>()
  for (const [index, token] of view.tokens.entries()) {
    if (!isCapital(token)) continue
    if (nameBefore(view, index) !== undefined && nameAfter(view, index + 1) === undefined) familyNames.add(token.text)
    for (const entity of lexicon.entities.beginningWith(token.text)) {
      const last = entity.words.length - 1
      if (!entity.isPerson || last < 1 || entity.common.includes(last) || !entity.distinctive.includes(last)) continue
      if (entity.keys.every((key, at) => plainKey(view.tokens[index + at]?.text ?? '') === key)) introduced.add(entity)
    }
  }
  return {familyNames, introduced}
}
