import type {Letters} from './letters.js'

const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))/y

const NAMED: Readonly<Record<string, string>> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/** Adds what stands between the quotation marks of a string of JSON, from `start` up to `end`. */
export function addQuoted(source: string, start: number, end: number, letters: Letters): void {
  let at = start
  while (at < end) {
    const backslash = source.indexOf('\\', at)
    const stop = backslash < 0 ? end : Math.min(backslash, end)
    letters.addPlain(source, at, stop)
    if (stop === end) return
    ESCAPE.lastIndex = stop
    const [written = '\\', code, name = ''] = ESCAPE.exec(source) ?? []
    const character = code === undefined ? (NAMED[name] ?? name) : String.fromCharCode(Number.parseInt(code, 16))
    letters.add(character, stop, stop + written.length)
    at = stop + written.length
  }
}

/** Text as it must stand between the quotation marks of a string of JSON. */
export function escapedQuoted(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
