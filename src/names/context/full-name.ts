import type {Entity} from '../../lexicon/entities.js'
import type {FullNames} from '../../lexicon/full-name-table.js'
import type {Lexicon} from '../../lexicon/lexicon.js'
import {distanceBetween, soundDistance} from '../../lexicon/sounds.js'
import {plainOf, romanOf} from '../../lexicon/spelling.js'
import {isAdjacent} from '../../text/neighbours.js'
import {oncePer} from '../../text/remembering.js'
import {perSpelling} from '../../text/spelling-numbers.js'
import {type Token, type TokenView, textOf, tokenAt} from '../../text/token.js'
import {isCapital} from '../../text/token-kinds.js'
import {plainOfToken, romanOfToken, soundsOfToken} from './keys.js'

/** A full name is known again if it sounds no farther off than this for every letter. */
const FULL_NAME_DISTANCE = 0.12
/** Names whose family name stands first are short syllables, and others sound much the same: "Liu Jinguo" is no Liu Jianguo. */
const FAMILY_FIRST_DISTANCE = 0.01
/** A word that is somebody's name by itself has to sound the same. */
const OWN_NAME_DISTANCE = 0.05
/** One of the words may be farther off, if another is right that no other name has. */
const FARTHEST_WORD = 0.3
const FARTHEST_PLAIN_WORD = 0.07
/** Words so short have to sound the same but for a silent letter. */
const SHORT_WORD = 3
const SHORT_WORD_DISTANCE = 0.25
/** So short a word has to be right where no other is: "Houde Li" is no Jude Law. */
const SHORTEST_UNSURE = 3
const NUMBER = /\p{N}/u
const ABBREVIATION = /^\p{Lu}{2,}$/u

/**
 * The known names of several words that a word may begin, the nearest first. A word of English sounds like the beginning of many
 * names, and is compared no further with those that it would have to be said the same as.
 */
export const fullNamesIn = oncePer((lexicon: Lexicon) => perSpelling(({text}): FullNames => findNames(lexicon, text)))

/** Whether a word without a capital may be the second of a known name, as "of" is; that of others would have one. */
export const smallSecondsIn = oncePer((lexicon: Lexicon) => {
  const isSecond = smallSecondOf(lexicon)
  return perSpelling(({text}) => isSecond(text))
})

function smallSecondOf(lexicon: Lexicon): (word: string) => boolean {
  const seconds = lexicon.entities.smallSeconds().map(({word, isOfPerson}) => ({
    word,
    roman: romanOf(word),
    farthest: isOfPerson ? FARTHEST_WORD : FARTHEST_PLAIN_WORD,
  }))
  return (word) => {
    const roman = romanOf(word)
    const variants = lexicon.variants.get(word)
    return seconds.some((second) => {
      if (second.roman === roman || variants?.includes(second.word) === true) return true
      const limit = Math.max(second.farthest * word.length, SHORT_WORD_DISTANCE)
      return distanceBetween(word, second.word, limit) <= limit
    })
  }
}

function findNames(lexicon: Lexicon, word: string): FullNames {
  if (!lexicon.isKnown(word)) return lexicon.entities.fullNames(word)
  const key = plainOf(word)
  const variants = new Set(lexicon.variants.get(word)?.map((variant) => variant.toLowerCase()))
  const ownRoman = romanOf(word)
  const distance = OWN_NAME_DISTANCE * word.length
  const names = lexicon.entities.fullNames(word, {
    distance,
    isSame: ({text, roman}) => roman === ownRoman || variants.has(text),
  })
  const mayBegin = ({keys: [firstKey], words: [first = '']}: Entity): boolean =>
    key === firstKey || isRomanisation(lexicon, word, first) || distanceBetween(word, first, distance) <= distance
  return {all: names.all.filter(mayBegin), inSmallLetters: names.inSmallLetters.filter(mayBegin)}
}

/**
 * How far the words of a document from token `start` on sound from a full name that they respell; `undefined` if they are right,
 * or another name.
 */
export function fullNameDistance(view: TokenView, lexicon: Lexicon, entity: Entity, start: number): number | undefined {
  if (!isWritten(view, entity, start)) return undefined
  // Most words are refused by a look at their capitals and a few letters: what is dear to find out comes last.
  const distance = new Comparison(lexicon, entity, view, start).distance()
  if (distance === undefined) return undefined
  const form = textOf(view, start, start + entity.words.length)
  const isFamilyFirst = entity.isPerson && !entity.distinctive.includes(entity.words.length - 1)
  const limit = (isFamilyFirst ? FAMILY_FIRST_DISTANCE : FULL_NAME_DISTANCE) * form.length
  return distance <= limit && !lexicon.entities.isRight(form) ? distance : undefined
}

/** Whether so many words as a name has stand there together, with its capitals: a small word such as "fon" may be written small. */
function isWritten({tokens}: TokenView, {capitals}: Entity, start: number): boolean {
  for (let at = 0; at < capitals.length; at++) {
    const token = tokens[start + at]
    if (at > 0 && !isAdjacent(tokens[start + at - 1], token)) return false
    if (!isCapital(token) && capitals[at] === true) return false
  }
  return true
}

/** Whether a word is the other in another romanisation: "Sergey" for Sergei is no mistake. */
export function isRomanisation(lexicon: Lexicon, form: string, word: string): boolean {
  return romanOf(form) === romanOf(word) || isVariant(lexicon, form, word)
}

const isVariant = ({variants}: Lexicon, form: string, word: string): boolean =>
  variants.get(form)?.includes(word) === true

class Comparison {
  private readonly isAnchored: boolean
  private readonly farthest: number

  /** @param start where the words of a view begin that are compared with all words of the entity */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly entity: Entity,
    private readonly view: TokenView,
    private readonly start: number,
  ) {
    const {common, keys, isPerson} = entity
    let isAnchored = false
    let isHalfRight = false
    for (let at = 0; at < keys.length; at++) {
      if (!this.isRight(this.tokenOf(at), at)) continue
      // Of three words one that is right is enough.
      isHalfRight ||= keys.length > 2
      isAnchored ||= !common.includes(at)
    }
    this.isAnchored = isAnchored
    this.farthest = isPerson && (isAnchored || isHalfRight) ? FARTHEST_WORD : FARTHEST_PLAIN_WORD
  }

  distance(): number | undefined {
    const {words, sounds} = this.entity
    let distance = 0
    let isRespelt = false
    let isSure = this.isAnchored
    // Of names that begin alike most end otherwise.
    if (!this.maySound(1)) return undefined
    for (const [at, word] of words.entries()) {
      const token = this.tokenOf(at)
      if (this.isRight(token, at) || this.isRomanised(token, at)) continue
      // A number and an abbreviation have no sound: "Top 10" is no "TOP 09", "George VI" no "George Weah".
      if (NUMBER.test(token.text) || NUMBER.test(word)) return undefined
      if (ABBREVIATION.test(token.text) !== ABBREVIATION.test(word)) return undefined
      const limit = this.limitOf(token)
      const far = soundDistance(soundsOfToken(token), sounds[at] ?? [], limit)
      if (far > limit) return undefined
      if (this.lexicon.isKnown(token.text)) {
        if (!this.mayBeOwnName(token, at, far)) return undefined
      } else isSure = true
      isRespelt = true
      distance += far
    }
    return isSure && isRespelt ? distance : undefined
  }

  private tokenOf(at: number): Token {
    return tokenAt(this.view, this.start + at)
  }

  /** Whether a word is right, or sounds near enough. */
  private maySound(at: number): boolean {
    if (at >= this.entity.words.length) return true
    const token = this.tokenOf(at)
    if (this.isRight(token, at) || this.isRomanised(token, at)) return true
    const limit = this.limitOf(token)
    return soundDistance(soundsOfToken(token), this.entity.sounds[at] ?? [], limit) <= limit
  }

  private isRight(token: Token, at: number): boolean {
    return plainOfToken(token) === this.entity.keys[at]
  }

  /** Whether a token is a word of the name in another romanisation. */
  private isRomanised(token: Token, at: number): boolean {
    const {romans, words} = this.entity
    return romanOfToken(token) === romans[at] || isVariant(this.lexicon, token.text, words[at] ?? '')
  }

  private limitOf({text}: Token): number {
    if (text.length > SHORT_WORD) return this.farthest * text.length
    return this.isAnchored || text.length >= SHORTEST_UNSURE ? SHORT_WORD_DISTANCE : 0
  }

  /** Somebody else's name is no misspelling, unless it is a given name said the same before a family name that nobody else has. */
  private mayBeOwnName({text}: Token, at: number, far: number): boolean {
    return far <= OWN_NAME_DISTANCE * text.length && (at === 0 || !this.entity.isPerson || far === 0)
  }
}
