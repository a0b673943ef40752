import type {Finding} from '../detect/finding.js'
import {type Locale, localeOf} from '../english/locale.js'
import {SPELLINGS} from '../english/spellings.js'
import {tables} from '../generated/english.js'
import type {TokenView} from '../text/token.js'

const WORD = /[\p{L}\p{M}]+/gu

/** American spellings whose word the British write, too, in another sense. */
const SHARED = new Set(tables.britishSpellings.map(([us]) => us))

/** The spelling of the other side, by that which is not to be written. */
const INSTEAD: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  US: new Map([...SPELLINGS.US, ...tables.britishSpellings.map(([us, uk]) => [uk, us] as const)]),
  UK: new Map([...SPELLINGS.UK].filter(([us]) => !SHARED.has(us))),
}

/**
 * Findings whose fixes are spelt as the document is. Words of the text itself stay as they are, and so do names.
 * @param locale whose English the fixes are to write; without it the document tells
 */
export function spelt(findings: readonly Finding[], view: TokenView, locale: Locale | undefined): readonly Finding[] {
  let own = locale
  return findings.map((finding) => {
    const {actual, expected} = finding.replacement
    if (!expected.some(isLocal)) return finding
    own ??= localeOf(view)
    const kept = new Set(wordsOf(actual.toLowerCase()))
    const instead = INSTEAD[own]
    const written = expected.map((fix) =>
      fix.replace(WORD, (word) => (kept.has(word) ? word : (instead.get(word) ?? word))),
    )
    return {...finding, replacement: {...finding.replacement, expected: [...new Set(written)]}}
  })
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? []

const isLocal = (fix: string): boolean => wordsOf(fix).some((word) => INSTEAD.US.has(word) || INSTEAD.UK.has(word))
