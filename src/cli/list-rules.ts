import path from 'node:path'
import {checkIds, checkInfo} from '../detect/check.js'
import {CONFIDENCES, type Confidence} from '../detect/finding.js'
import {REGISTERS} from '../pattern/registers.js'
import type {RuleRecord} from '../pattern/rule.js'
import {builtinRules} from '../rules/builtin.js'
import {builtinIds} from '../rules/builtin-ids.js'
import {loadRules} from '../rules/load.js'
import {nearest} from '../text/nearest.js'
import {prepareFile, writeWhole} from './report/report-file.js'
import type {Target} from './report/targets.js'

/** A rule as the list has it. */
interface Listed {
  readonly id: string
  readonly kind: string
  /** The source languages it points to; none for any. */
  readonly languages: readonly string[]
  /** How sure its findings are, before a document is judged; of a check with several reasons all, the surest first. */
  readonly confidence: readonly Confidence[]
  /** The kinds of text it is met in; none for all. */
  readonly registers: readonly string[]
}

/** What is asked for; what is missing does not matter. */
export interface ListFlags {
  readonly source?: readonly string[]
  readonly kind?: readonly string[]
  readonly register?: readonly string[]
  /** The least confidence. */
  readonly confidence?: Confidence
  readonly builtin: boolean
  /** Rule files of the user. */
  readonly rules: readonly string[]
  readonly report?: readonly Target[]
  readonly cwd: string
  readonly print: (text: string) => void
}

/** What stands for the languages of a rule that points to none, in lists and in `--source`. */
const ANY = 'any'

/**
 * Prints the rules there are: id, kind, languages and confidence, a rule a line, or as JSON.
 * @param patterns ids, in which `*` stands for any letters; all rules if there are none
 * @throws Error that says what to do, if there is no such rule
 */
export async function listRules(patterns: readonly string[], flags: ListFlags): Promise<void> {
  const target = targetOf(flags)
  const file = target?.file === undefined ? undefined : path.resolve(flags.cwd, target.file)
  if (file !== undefined) prepareFile(file)
  const listed = selected(patterns, flags)
  const text = target === undefined ? linesOf(listed) : `${JSON.stringify(listed, undefined, 2)}\n`
  if (file === undefined) flags.print(text)
  else await writeWhole(file, text, 'list')
}

function targetOf({report = []}: ListFlags): Target | undefined {
  const [target, another] = report.filter(({name}) => name !== 'pretty')
  if (another === undefined && (target === undefined || target.name === 'json')) return target
  throw new Error('--list-rules prints lines, or JSON with --report json: leave out other reports')
}

/** The rules that patterns and flags choose, by their ids in alphabetical order. */
function selected(
  patterns: readonly string[],
  {source, kind, register, confidence, builtin, rules}: ListFlags,
): Listed[] {
  const all = [...(builtin ? builtinList() : []), ...(rules.length === 0 ? [] : loadRules(rules).rules.map(listedRule))]
  for (const pattern of patterns)
    if (!all.some(({id}) => matches(id, pattern)))
      throw new Error(`there is no rule "${pattern}": ${hintFor(pattern, all)}`)
  assertAmong('kind', kind, new Set(all.map((rule) => rule.kind)))
  assertAmong('register', register, new Set(REGISTERS))
  const languages = source?.includes('auto') === true ? undefined : source
  assertAmong('source', languages, new Set([ANY, ...all.flatMap((rule) => rule.languages)]))
  const least = confidence === undefined ? 0 : CONFIDENCES.indexOf(confidence)
  const chosen = all.filter(
    (rule) =>
      (patterns.length === 0 || patterns.some((pattern) => matches(rule.id, pattern))) &&
      (kind === undefined || kind.includes(rule.kind)) &&
      (register === undefined || register.some((name) => rule.registers.includes(name))) &&
      (languages === undefined || namesOf(rule).some((name) => languages.includes(name))) &&
      rule.confidence.some((each) => CONFIDENCES.indexOf(each) >= least),
  )
  if (chosen.length === 0) throw new Error('no rule is all that: leave out a filter of --list-rules')
  return chosen.sort((one, other) => (one.id < other.id ? -1 : 1))
}

function builtinList(): Listed[] {
  return [...builtinRules().map(listedRule), ...checkIds().map(listedCheck)]
}

function listedRule(
  rule: Omit<Listed, 'confidence' | 'registers'> & Pick<RuleRecord, 'confidence' | 'registers'>,
): Listed {
  const {id, kind, languages, confidence, registers = []} = rule
  return {id, kind, languages, confidence: [confidence], registers}
}

function listedCheck(id: ReturnType<typeof checkIds>[number]): Listed {
  const {kind, reasons} = checkInfo(id)
  const all = Object.values(reasons)
  const given = new Set(all.flatMap(({confidence}) => confidence))
  return {
    id,
    kind,
    languages: [...new Set(all.flatMap(({languages}) => languages))].sort(),
    confidence: [...CONFIDENCES].reverse().filter((each) => given.has(each)),
    registers: [],
  }
}

const namesOf = ({languages}: Listed): readonly string[] => (languages.length === 0 ? [ANY] : languages)

function matches(id: string, pattern: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${source.join('.*')}$`).test(id)
}

function hintFor(pattern: string, all: readonly Listed[]): string {
  return pattern.includes('*')
    ? 'ids are as in "ru-not-a-fact", and begin with a language, "any" or the room of a check'
    : nearest(pattern, [...builtinIds(), ...all.map(({id}) => id)])
}

function assertAmong(flag: string, given: readonly string[] | undefined, known: ReadonlySet<string>): void {
  const unknown = given?.find((name) => !known.has(name))
  if (unknown !== undefined)
    throw new Error(`--${flag}: no rule has "${unknown}"; write some of ${[...known].sort().join(', ')}`)
}

/** A rule a line, in columns. */
function linesOf(rules: readonly Listed[]): string {
  const rows = rules.map((rule) => [
    rule.id,
    rule.kind,
    namesOf(rule).join(','),
    rule.confidence.join(','),
    rule.registers.join(','),
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `${lineOf(row, widths)}\n`).join('')
}

const lineOf = (row: readonly string[], widths: readonly number[]): string =>
  row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ')
    .trimEnd()
