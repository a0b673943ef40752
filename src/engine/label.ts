import {kindOf} from '../detect/kinds.js'

/**
 * What a finding is called, as in "Calque" or "Unexpected space".
 * @param words what is flagged
 * @param fixes what may stand in its place, best first
 */
export function labelOf(kind: string, words: string, fixes: readonly string[]): string {
  const [fix] = fixes
  if (kind === 'typography' && fix !== undefined) return labelOfChange(words, fix) ?? kindOf(kind).label
  return kindOf(kind).label
}

/** What the difference between a typographic slip and its fix is called, if it is of one sort. */
function labelOfChange(words: string, fix: string): string | undefined {
  if (fix === '') return undefined
  if (withoutSpace(words) === withoutSpace(fix)) return words.length > fix.length ? 'Unexpected space' : 'Missing space'
  if (words.toLowerCase() === fix.toLowerCase()) return 'Unexpected letter case'
  return lettersOf(words) === lettersOf(fix) ? 'Unexpected punctuation' : undefined
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '')
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
