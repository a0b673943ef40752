import type {VFileMessage} from 'vfile-message'
import {REGISTERS} from '../../pattern/registers.js'
import type {EvidenceTable} from '../../rules/evidence.js'
import type {RuleSource} from '../../rules/source.js'
import {languageName} from '../../text/language-name.js'
import {type Score, scoreOf, sumOf} from './score.js'
import {HALVES, type Half, type RegisterText} from './texts.js'

/** A text with what is found in it, where its language is stated and where it is not. */
export interface Linted {
  readonly text: RegisterText
  readonly auto: readonly VFileMessage[]
  readonly stated: readonly VFileMessage[]
}

/** The map of what is translated: which languages and registers have rules, how many, and how they were measured, as Markdown. */
export function registersReport(
  rules: readonly RuleSource[],
  evidence: EvidenceTable,
  linted: readonly Linted[],
): string {
  return `${[
    '# Languages and registers',
    'What people have translated, and how much of it the rules know. Written by `npm run registers`; do not edit.',
    '## Rules',
    'Rules by the language they point to and the register they are met in; most hold for text of every kind. A rule of several languages or registers counts in each. The last two columns tell how much real machine translation from the language they were measured on, and how many of them were found in it; where there is none, they stand on texts of our own and on English by native writers alone.',
    table(['language', 'all', 'every kind', ...REGISTERS, 'words measured', 'found'], rulesByLanguage(rules, evidence)),
    '## Found in texts of our own',
    'For these languages there are twenty texts of some 120 words, two of each register, written as translations leave them by somebody who knew no rule, with every place marked that an editor would change. Writers of rules have read the first half (`test/registers/read/`), and nobody who writes rules has read the other (`test/registers/held/`). They are no real translations, and denser with mistakes than most. Share of the marked places found, and of the findings that touch one; first as the linter is by default, then with the language stated.',
    ...HALVES.flatMap((half) => [`### The ${half} half`, table(HEAD, scoresByLanguage(linted, half))]),
    '## By register',
    'The held half of all languages together, language stated.',
    table(['register', 'found', 'right'], scoresByRegister(linted)),
  ].join('\n\n')}\n`
}

const HEAD = ['language', 'found', 'right', 'found, stated', 'right, stated']

function rulesByLanguage(rules: readonly RuleSource[], {words, rules: rates}: EvidenceTable): string[][] {
  const languages = [...new Set(rules.flatMap((rule) => rule.languages))].sort()
  return languages.map((language) => {
    const own = rules.filter((rule) => rule.languages.includes(language))
    const counts = REGISTERS.map((register) => own.filter(({registers}) => registers.includes(register)).length)
    const general = own.filter(({registers}) => registers.length === 0).length
    const found = own.filter(({id}) => rates[id.text]?.mt?.[language] !== undefined).length
    return [languageName(language), ...[own.length, general, ...counts, words.mt[language] ?? 0, found].map(shownCount)]
  })
}

function scoresByLanguage(linted: readonly Linted[], half: Half): string[][] {
  const own = linted.filter(({text}) => text.half === half)
  const languages = [...new Set(own.map(({text}) => text.language))].sort()
  const rows = languages.map((language) => [
    languageName(language),
    ...cellsOf(own.filter(({text}) => text.language === language)),
  ])
  return [...rows, ['all', ...cellsOf(own)]]
}

function scoresByRegister(linted: readonly Linted[]): string[][] {
  const held = linted.filter(({text}) => text.half === 'held')
  return REGISTERS.map((register) => {
    const own = held.filter(({text}) => text.register === register)
    return [register, ...shares(sumOf(own.map(({text, stated}) => scoreOf(text, stated))))]
  })
}

function cellsOf(linted: readonly Linted[]): string[] {
  const auto = sumOf(linted.map(({text, auto}) => scoreOf(text, auto)))
  const stated = sumOf(linted.map(({text, stated}) => scoreOf(text, stated)))
  return [...shares(auto), ...shares(stated)]
}

function shares({found, marks, right, findings}: Score): [string, string] {
  return [shareOf(found, marks), shareOf(right, findings)]
}

const shareOf = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${(part / whole).toFixed(2)} (${part} of ${whole})`

const shownCount = (count: number): string => (count === 0 ? '–' : count.toLocaleString('en'))

/** A table in the form that formatters of Markdown give it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(3, cell.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
