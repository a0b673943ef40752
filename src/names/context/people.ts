import type {Document} from '../../detect/document.js'
import type {Entity} from '../../lexicon/entities.js'
import type {Lexicon} from '../../lexicon/lexicon.js'
import {isAdjacent} from '../../text/neighbours.js'
import {oncePer} from '../../text/remembering.js'
import {perSpelling} from '../../text/spelling-numbers.js'
import {type Token, type TokenView, tokenAt} from '../../text/token.js'
import {isCapital, isQuoteMark} from '../../text/token-kinds.js'
import {plainOfToken} from './keys.js'
import {nameAfter, nameBefore} from './neighbours.js'

/** The people of a document. */
export interface People {
  /** Words that stand behind a given name or title somewhere: "Polina Gagarina" is no case form of Gagarin. */
  readonly familyNames: ReadonlySet<string>
  /** Known people whom the document names in full, by a family name that is their last word. */
  readonly introduced: ReadonlySet<Entity>
  /** All capitalised words, as `plainKey`s. */
  readonly capitalised: ReadonlySet<string>
}

/** Endings of women's family names, which genitives share. */
const FAMILY_ENDING = /(?:ova|eva|ina|yna|aya|aia)$/

/** Whether a form may be a woman's family name: "Gagarina". */
export const isFamilyForm = (form: string): boolean => FAMILY_ENDING.test(form)

/** Whether a word is the first of its sentence and stands before a word in small letters, as the subject does. */
export function opensSentence(view: TokenView, index: number): boolean {
  const {sentence, lineStart} = tokenAt(view, index)
  const next = view.tokens[index + 1]
  const isFirst = lineStart || view.sentences[sentence] === index || isQuoteMark(view.tokens[index - 1])
  return isFirst && (isQuoteMark(next) || (isAdjacent(view.tokens[index], next) && !isCapital(next)))
}

const known = new WeakMap<TokenView, People>()

export function peopleOf(document: Document): People {
  const people = known.get(document.view) ?? findPeople(document)
  known.set(document.view, people)
  return people
}

const isSpelt = (token: Token | undefined, key: string): boolean => token !== undefined && plainOfToken(token) === key

const personsIn = oncePer(({entities}: Lexicon) =>
  perSpelling(({text}): readonly Entity[] => entities.beginningWith(text).filter(isTold)),
)

/** Whether a person is known by a last word that nobody else has. */
function isTold({isPerson, words, common, distinctive}: Entity): boolean {
  const last = words.length - 1
  return isPerson && last >= 1 && !common.includes(last) && distinctive.includes(last)
}

function findPeople({view, lexicon}: Document): People {
  const personsFrom = personsIn(lexicon)
  const familyNames = new Set<string>()
  const introduced = new Set<Entity>()
  const capitalised = new Set<string>()
  for (let index = 0; index < view.tokens.length; index++) {
    const token = tokenAt(view, index)
    if (!isCapital(token)) continue
    capitalised.add(plainOfToken(token))
    if (nameBefore(view, index) !== undefined && nameAfter(view, index + 1) === undefined) familyNames.add(token.text)
    for (const entity of personsFrom(token))
      if (entity.keys.every((key, at) => isSpelt(view.tokens[index + at], key))) introduced.add(entity)
  }
  return {familyNames, introduced, capitalised}
}
