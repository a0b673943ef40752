import {createHash} from 'node:crypto'

/**
 * Makes the fingerprints of the findings of one file, which know one again when lines above it change: they hold the path, the rule,
 * the words, and which of several alike it is.
 */
export function fingerprinter(path: string): (ruleId: string | undefined, words: string) => string {
  const seen = new Map<string, number>()
  return (ruleId, words) => {
    const key = JSON.stringify([path, ruleId ?? '', words.replace(/\s+/g, ' ').trim()])
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return createHash('sha256').update(`${key}${count}`).digest('hex')
  }
}
