import type {Finding} from '../detect/finding.js'
import {pairAt} from '../text/pairs.js'
import type {TokenView} from '../text/token.js'

/** Shorter words stand as they are; of longer ones the ending may differ, by so many letters. */
const SHORT = 4
const LONGEST_ENDING = 3

/** Scripts without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/**
 * Findings with those made sure whose rule renders a wording that stands in the source of their string: then it is no chance that the
 * English looks like a translation of it.
 */
export function confirmed(findings: readonly Finding[], {origin}: TokenView): readonly Finding[] {
  if (origin === undefined) return findings
  return findings.map((finding) => {
    const {rule, replacement} = finding
    if (rule.source === undefined) return finding
    const pair = pairAt(origin, replacement.start)
    if (pair === undefined || !stands(rule.source, pair.source)) return finding
    return {...finding, rule: {...rule, confidence: 'high', isConfirmed: true}}
  })
}

/**
 * Whether one of the wordings that a rule gives stands in a text; "…" in it is a gap, and what is in brackets is left out. A comma parts
 * wordings, or belongs to one.
 */
export function stands(wordings: string, text: string): boolean {
  return wordings
    .replace(/\([^()]*\)/g, ' ')
    .split(/[;/]/)
    .flatMap((wording) => [wording, ...wording.split(',').filter(isTelling)])
    .some((wording) => standsAll(wording.split(/…+|\.{3}/), text))
}

/** Whether a part of a wording is more than a word that stands anywhere, such as "that". */
const isTelling = (part: string): boolean => /\S\s+\S/.test(part.trim()) || part.trim().length > SHORT

function standsAll(pieces: readonly string[], text: string): boolean {
  const wanted = pieces.map(wordsOf).filter((words) => words.length > 0)
  if (wanted.length === 0) return false
  if (UNSPACED.test(pieces.join(''))) return standsUnspaced(wanted, text)
  const words = wordsOf(text)
  let from: number | undefined = 0
  for (const piece of wanted) {
    from = endOf(piece, words, from)
    if (from === undefined) return false
  }
  return true
}

function standsUnspaced(wanted: readonly (readonly string[])[], text: string): boolean {
  const whole = wordsOf(text).join('')
  let from = 0
  for (const piece of wanted) {
    const at = whole.indexOf(piece.join(''), from)
    if (at < 0) return false
    from = at + piece.join('').length
  }
  return true
}

/** Where the words of a piece end; one other word may stand between two of them. */
function endOf(piece: readonly string[], words: readonly string[], from: number): number | undefined {
  const isAt = (index: number, at: number): boolean => isSameWord(piece[index] ?? '', words[at] ?? '')
  for (let start = from; start < words.length; start++) {
    let at = start
    let index = 0
    while (index < piece.length && (isAt(index, at) || (index > 0 && isAt(index, ++at)))) {
      index++
      at++
    }
    if (index === piece.length) return at
  }
  return undefined
}

/** The words of a text in small letters; all numbers are alike. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  ).map((word) => (/^\p{N}/u.test(word) ? '0' : word))
}

/** Whether two words are the same but for an ending. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  const stem = Math.max(SHORT, Math.min(one.length, other.length) - LONGEST_ENDING)
  if (Math.abs(one.length - other.length) > LONGEST_ENDING || Math.max(one.length, other.length) <= SHORT) return false
  return one.length >= stem && other.length >= stem && one.slice(0, stem) === other.slice(0, stem)
}
