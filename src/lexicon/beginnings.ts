import {romanKey} from './spelling.js'

/** What a name of several words, a `plainKey`, begins with: in its own letters, and as a romanisation of Cyrillic. */
export function beginningsOf(plain: string): string[] {
  const beginnings: string[] = []
  for (let space = plain.indexOf(' '); space !== -1; space = plain.indexOf(' ', space + 1)) {
    const beginning = plain.slice(0, space)
    beginnings.push(beginning, `*${romanKey(beginning)}`)
  }
  return beginnings
}
