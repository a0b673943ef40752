import type {Finding} from '../detect/finding.js'
import {tables} from '../generated/residue.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {type Token, type TokenView, tokenAt} from '../text/token.js'
import {type Residue, residueAt} from './finding.js'
import {foreignScript, hasLatin} from './scripts.js'

const HOMOGLYPH: Residue = {
  id: 'residue-homoglyph',
  why: 'A letter of another alphabet looks like the Latin one: searches and spelling checkers do not find the word.',
  confidence: 'high',
}
const MIXED: Residue = {
  id: 'residue-mixed-script',
  why: 'Letters of two alphabets stand in one word. Write it in one.',
  confidence: 'high',
}
const FULL_WIDTH: Residue = {
  id: 'residue-full-width',
  why: 'Letters or digits of full width belong to Chinese and Japanese type.',
  confidence: 'high',
  languages: ['zh', 'ja'],
}

const LATIN_OF = new Map(tables.lookAlikes.map(({letter, latin}) => [letter, latin]))
const SOUND_OF = new Map(tables.lookAlikes.map(({letter, latin, sounds}) => [letter, sounds ?? latin]))

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu
const WIDE = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/
/** "105х195": the Cyrillic letter stands for a multiplication sign. */
const SIZE = /^\d+(?:[.,]\d+)?(?:[хХ]\d+(?:[.,]\d+)?)+$/
/** No word is longer. */
const LONGEST = 60

/** English words with letters of another alphabet in them: "Сhina", "СOVID", "90х190". */
export function findHomoglyphs(view: TokenView, lexicon: Lexicon): Finding[] {
  return view.tokens.flatMap(({text}, index) => {
    if (text.length > LONGEST) return []
    if (WIDE.test(text)) return [residueAt(view, FULL_WIDTH, index, index + 1, [narrow(text)])]
    const script = foreignScript(text)
    if (script !== 'Cyrillic' && script !== 'Greek') return []
    if (SIZE.test(text)) return [residueAt(view, HOMOGLYPH, index, index + 1, [text.replace(/[хХ]/g, 'x')])]
    const latin = inLatin(text, LATIN_OF)
    const isLatin = foreignScript(latin) === undefined
    if (hasLatin(text)) {
      if (isLatin) return [residueAt(view, HOMOGLYPH, index, index + 1, readings(text, latin, lexicon))]
      return script === 'Greek' || isPartOfName(view, index) ? [] : [residueAt(view, MIXED, index, index + 1, [])]
    }
    // A word that is part of a compound with a Latin one is surely no word left untranslated.
    if (isLatin && isPartOfCompound(view, index)) return [residueAt(view, HOMOGLYPH, index, index + 1, [latin])]
    return isLatin && standsForLatin(view, index, latin, lexicon)
      ? [residueAt(view, {...HOMOGLYPH, confidence: 'medium'}, index, index + 1, [latin])]
      : []
  })
}

const inLatin = (text: string, letters: ReadonlyMap<string, string>): string =>
  text.replace(FOREIGN, (letter) => letters.get(letter) ?? letter)

/** What the word may be in Latin letters, best first: by the look of its letters, unless only their sound gives a word. */
function readings(text: string, looks: string, lexicon: Lexicon): string[] {
  const sounds = inLatin(text, SOUND_OF)
  return sounds !== looks && lexicon.isKnown(sounds) && !lexicon.isKnown(looks) ? [sounds] : [looks]
}

const narrow = (text: string): string => text.replace(/[\uFF01-\uFF5E]/g, (wide) => wide.normalize('NFKC'))

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
    return next !== undefined && hasLatin(next.text) && /^\s+$/.test(next.before)
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
