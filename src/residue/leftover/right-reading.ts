import type {Lexicon} from '../../lexicon/lexicon.js'
import {reread} from './misread.js'
import {isMisread, isMisreadCyrillic} from './plausible-misread.js'
import {words} from './words.js'

const LATIN_TEXT = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u
/** Characters that remain of a misreading whose other half is lost. */
const WRECK = /[ÂÃ][\u0080-\u009F]|Ã‚|â€|ï¿½|锟斤拷/

/** The second half of a misread "à" is a space that does not break and parts the first half from the next word. */
const OTHER_HALF = /^ ?\u00A0/

/**
 * What a text in a wrong encoding should read: no reading where none is safe, `undefined` if nothing is misread in it.
 * @param behind the white space behind the text
 */
export function rightReadings(text: string, behind: string, lexicon: Lexicon): readonly string[] | undefined {
  const known = withoutLostHalf(text, lexicon)
  if (known !== undefined) return [known]
  // Of a closing quotation mark the last byte is often lost: windows-1252 has no character for it.
  const latin = reread(text.replace(/(?<=\S)â€(?=[.,;:!?)]*$)/, '”'), 'windows-1252', isMisread)
  const right = latin === text ? reread(text, 'windows-1251', isMisreadCyrillic) : latin
  if (right === text) return WRECK.test(text) || (/^[ÂÃ]$/.test(text) && OTHER_HALF.test(behind)) ? [] : undefined
  const fix = right
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[\uFEFF\u00AD]/g, '')
    .replaceAll('«', '“')
    .replaceAll('»', '”')
  const isSafe = LATIN_TEXT.test(fix) && !WRECK.test(fix) && !/[\u0080-\u009FÂÃ]/.test(fix) && fix.trim() !== ''
  return isSafe ? [fix] : []
}

/** What is left of a misread apostrophe or space whose other bytes are lost. */
const LOST_APOSTROPHE = /^([a-z]+)(?:â€?|ï¿½|вЂ|\uFFFD)(s|t|re|ve|ll|d|m)$/
const CONTRACTED = words('contracted')
/** No English word is longer. */
const LONGEST_WORD = 40
const LOST_SPACE = /^([a-z]{2,})Â$/

/** The word where only the first half of a misread character is left: "donât", "the endÂ". */
function withoutLostHalf(text: string, lexicon: Lexicon): string | undefined {
  if (text.length > LONGEST_WORD) return undefined
  return withApostrophe(text, lexicon) ?? LOST_SPACE.exec(text)?.[1]
}

/** The word with an apostrophe for what is left of one: "don\uFFFDt", "it\uFFFDs", but "na\uFFFDve" is no contraction. */
export function withApostrophe(text: string, lexicon: Lexicon): string | undefined {
  if (text.length > LONGEST_WORD) return undefined
  const [, word = '', ending = ''] = LOST_APOSTROPHE.exec(text.toLowerCase()) ?? []
  const isOfAny = ending === 's' || (ending === 't' && word.endsWith('n'))
  const whole = ending === 't' ? word.replace(/n$/, '') : word
  const isShort = word !== '' && (CONTRACTED.has(whole) || (isOfAny && lexicon.isKnown(whole)))
  return isShort ? `${text.slice(0, word.length)}'${text.slice(-ending.length)}` : undefined
}
