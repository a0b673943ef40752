import type {Detector} from '../detect/detector.js'
import {tables} from '../generated/residue.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {hasSpaceBefore} from '../text/neighbours.js'
import {type Token, type TokenView, tokenAt} from '../text/token.js'
import {foreignScript, hasLatin, isWide, LONGEST_WORD} from './leftover/scripts.js'

const LATIN_OF = new Map(tables.lookAlikes.map(({letter, latin}) => [letter, latin]))
const SOUND_OF = new Map(tables.lookAlikes.map(({letter, latin, sounds}) => [letter, sounds ?? latin]))

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu
/** "105х195": the Cyrillic letter stands for a multiplication sign. */
const SIZE = /^\d+(?:[.,]\d+)?(?:[хХ]\d+(?:[.,]\d+)?)+$/

/** English words with letters of another alphabet in them: "Сhina", "СOVID", "90х190"; and words of two alphabets. */
export const detector: Detector = {
  ids: ['residue-homoglyph', 'residue-mixed-script'],
  find({view, lexicon}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      const script = foreignScript(text)
      if ((script !== 'Cyrillic' && script !== 'Greek') || text.length > LONGEST_WORD || isWide(text)) continue
      const latin = inLatin(text, LATIN_OF)
      const isLatin = foreignScript(latin) === undefined
      if (SIZE.test(text)) {
        report('residue-homoglyph', index, index + 1, [text.replace(/[хХ]/g, 'x')])
      } else if (hasLatin(text)) {
        if (isLatin) report('residue-homoglyph', index, index + 1, [reading(text, latin, lexicon)])
        else if (script === 'Cyrillic' && !isPartOfName(view, index))
          report('residue-mixed-script', index, index + 1, [])
      } else if (isLatin && isPartOfCompound(view, index)) {
        // A word that is part of a compound with a Latin one is surely no word left untranslated.
        report('residue-homoglyph', index, index + 1, [latin])
      } else if (isLatin && standsForLatin(view, index, latin, lexicon)) {
        report('residue-homoglyph', index, index + 1, [latin], {confidence: 'medium'})
      }
    }
  },
}

const inLatin = (text: string, letters: ReadonlyMap<string, string>): string =>
  text.replace(FOREIGN, (letter) => letters.get(letter) ?? letter)

/** What the word is in Latin letters: by the look of its letters, unless only their sound gives a word. */
function reading(text: string, looks: string, lexicon: Lexicon): string {
  const sounds = inLatin(text, SOUND_OF)
  return sounds !== looks && lexicon.isKnown(sounds) && !lexicon.isKnown(looks) ? sounds : looks
}

/** Handles and addresses are written as they are. */
function isPartOfName(view: TokenView, index: number): boolean {
  const {text, before} = tokenAt(view, index)
  return text.includes('.') || (before === '' && /^[@#/.]$/.test(view.tokens[index - 1]?.text ?? ''))
}

/** Whether a word of look-alikes alone stands for the Latin one: a degree sign or Latin words stand around it. */
function standsForLatin(view: TokenView, index: number, latin: string, lexicon: Lexicon): boolean {
  const previous = view.tokens[index - 1]
  const next = view.tokens[index + 1]
  if (previous?.text === '°') return latin === 'C'
  const isAlone = [previous, next].every((token) => token === undefined || foreignScript(token.text) === undefined)
  if (!isAlone || (previous !== undefined && /^[«"“(:]$/.test(previous.text))) return false
  if (/^[A-Z]\d{1,3}$/.test(latin)) return true
  if (latin === 'A' || latin === 'a' || latin === 'I')
    return next !== undefined && hasLatin(next.text) && hasSpaceBefore(next)
  return latin.length >= 3 && lexicon.isKnown(latin) && hasLatin(`${previous?.text ?? ''}${next?.text ?? ''}`)
}

/** Whether a word is joined by a hyphen to one in Latin letters or to a number: "со-workers", "е-mail", "СМ-5000". */
function isPartOfCompound(view: TokenView, index: number): boolean {
  const token = tokenAt(view, index)
  const next = view.tokens[index + 1]
  if (isHyphened(token) && hasLatin(view.tokens[index - 1]?.text ?? '')) return true
  if (next === undefined || !isHyphened(next)) return false
  return hasLatin(next.text) || (token.text.length > 1 && /^\d/.test(next.text))
}

const isHyphened = ({before}: Token): boolean => /^[-‐]$/.test(before)
