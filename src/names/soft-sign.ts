import type {Detector} from '../detect/detector.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {TokenClass} from '../text/classes.js'
import {type TokenView, tokenAt} from '../text/token.js'

const APOSTROPHE = "['’ʹʺʼ′`]"
const INSIDE = new RegExp(`^\\p{Lu}\\p{L}*[bcdfghjklmnprstvz]${APOSTROPHE}\\p{L}{2,}$`, 'iu')
/** Between consonants no English, French, Irish or Arabic apostrophe stands in a name. */
const BETWEEN_CONSONANTS = new RegExp(
  `[aeiouy](?:[lstdrz]${APOSTROPHE}[bcdfghjkmnpqrtvz]|n${APOSTROPHE}[bcdfghjkmnpqrvz])`,
  'iu',
)
/** Chinese syllables that begin with a vowel are parted so: "Chang'an", "Yan'an". No plain vowel follows a soft sign. */
const SYLLABLES = new RegExp(`[aeiou]n?g?${APOSTROPHE}[aeo](?!v\\b)`, 'iu')
/** What names of Slavic languages end in, so that one that nobody knows is told from a product such as "Color'peps". */
const SLAVIC = /(?:[vkntmlrdg]|ch|sh|ts|zh)[aeiouy]{0,3}j?$/i
const APOSTROPHES = new RegExp(APOSTROPHE, 'g')
const FINAL = /[aeiouy](?:l|n|t|d|r|m|v|b|p|z|st)$/
/** "Chang'an": Pinyin parts syllables. "Mus'ab", "Es'haq": letters of Arabic. "Ol'man": letters of talk are left out. */
const OTHER_APOSTROPHE = new RegExp(
  `ng${APOSTROPHE}[aeo]|n${APOSTROPHE}(?:an?|ang|ai|ao|en|eng|er?|ou?)$|${APOSTROPHE}(?:h|a[bcdfhklmqrswz])|^(?:ol|lil)${APOSTROPHE}`,
  'iu',
)

/** Names with the apostrophe by which scholarly romanisations write the soft sign: "Zelens'kyi", "Iul'ia", "Azovstal'". */
export const detector: Detector = {
  ids: ['name-soft-sign'],
  find({view, lexicon}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text, classes} = tokenAt(view, index)
      if ((classes & TokenClass.capital) === 0) continue
      const isFinal = endsInSoftSign(view, index)
      if (!isFinal && (!INSIDE.test(text) || OTHER_APOSTROPHE.test(text) || SYLLABLES.test(text))) continue
      const bare = text.replace(APOSTROPHES, '')
      const right = nameOf(bare, lexicon) ?? (isNameOfItsOwn(text, lexicon) && SLAVIC.test(bare) ? bare : undefined)
      if (right === undefined) continue
      // A headline in capitals keeps them.
      const fix = bare.length > 1 && bare === bare.toUpperCase() ? right.toUpperCase() : right
      report('name-soft-sign', index, index + (isFinal ? 2 : 1), [fix])
    }
  },
}

/** "Zelens'kyi", but not "Color'peps": brands join words of English so. */
const isNameOfItsOwn = (text: string, lexicon: Lexicon): boolean =>
  BETWEEN_CONSONANTS.test(text) && !lexicon.isKnown((text.split(new RegExp(APOSTROPHE))[0] ?? '').toLowerCase())

/** "Azovstal'": an apostrophe straight behind the word that closes no quotation. */
function endsInSoftSign(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  const next = view.tokens[index + 1]
  // A backtick opens a quotation or code.
  if (token === undefined || next === undefined || next.before !== '' || !/^['’ʹʼ′]$/.test(next.text)) return false
  // Two apostrophes are a quotation mark.
  const after = view.tokens[index + 2]
  if (after?.before === '' && after.text === next.text) return false
  if (next.text === '`' && closesCode(view, index)) return false
  return FINAL.test(token.norm) && (token.classes & next.classes & TokenClass.quoted) === 0
}

const LONGEST_CODE = 200

/** "`Kazan`": backticks stand around code; the word is in it if their number before it is odd. */
function closesCode(view: TokenView, index: number): boolean {
  const {paragraph} = tokenAt(view, index)
  let backticks = 0
  for (let at = index - 1; at >= index - LONGEST_CODE && view.tokens[at]?.paragraph === paragraph; at--)
    if (view.tokens[at]?.text.includes('`') === true) backticks++
  return backticks % 2 === 1
}

/** The English form of a name whose soft signs are left out, if it is one that the lexicon knows. */
function nameOf(bare: string, lexicon: Lexicon): string | undefined {
  return lexicon.variants.get(bare)?.[0] ?? lexicon.entities.wordOf(bare) ?? lexicon.gazetteer.nameOf(bare)
}
