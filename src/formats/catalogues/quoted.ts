import type {Letters} from './letters.js'

const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))/y

const NAMED: Readonly<Record<string, string>> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/** How a format writes what may not stand in a string as it is. */
export interface Escapes {
  /** Matches a backslash and what belongs to it; sticky. */
  readonly pattern: RegExp
  readonly meaningOf: (found: readonly (string | undefined)[]) => string
}

const OF_JSON: Escapes = {
  pattern: ESCAPE,
  meaningOf: ([, code, name = '']) =>
    code === undefined ? (NAMED[name] ?? name) : String.fromCharCode(Number.parseInt(code, 16)),
}

/** Adds what stands between the quotation marks of a string of JSON, from `start` up to `end`. */
export function addQuoted(source: string, start: number, end: number, letters: Letters): void {
  addEscaped(source, start, end, letters, OF_JSON)
}

/** Adds a stretch with escapes. */
export function addEscaped(
  source: string,
  start: number,
  end: number,
  letters: Letters,
  {pattern, meaningOf}: Escapes,
): void {
  // Only here: a search through the rest of the file, string by string, would take the square of its length.
  const stretch = source.slice(start, end)
  for (let at = start; at < end; ) {
    const backslash = stretch.indexOf('\\', at - start)
    const stop = backslash < 0 ? end : start + backslash
    letters.addPlain(source, at, stop)
    if (stop === end) return
    pattern.lastIndex = stop
    const found = pattern.exec(source) ?? ['\\']
    at = stop + found[0].length
    letters.add(meaningOf(found), stop, at)
  }
}

/** Text as it must stand between the quotation marks of a string of JSON. */
export function escapedQuoted(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
