import {isAlphanumeric, isSpace, isWhiteSpace, type Scanner} from './scanner.js'
import type {TemplateTag} from './template.js'

/** What a formula has and a price has not. */
const OPERATOR = /[\\^_=+<>{}|*/-]/

/** Words side by side, as between two prices. */
const WORDS = /[a-z]{2,}[ \t]+[a-z]{2,}/i

const ENVIRONMENT = /\\begin\{([a-z]+\*?)\}/y

/** What a search for the end of an environment costs: each name is one of its own. */
const SEARCH = 1000

/**
 * The formula of TeX that begins at `at`, as Markdown processors know them: `$a$`, `$$a$$`, `\begin{…}`.
 * @param backslashes the backslashes before brackets around a formula: Markdown needs two
 */
export function formulaAt(scanner: Scanner, at: number, backslashes = '\\\\'): TemplateTag | undefined {
  const end = endOfFormula(scanner, at, backslashes)
  return end === undefined ? undefined : {end, prints: true}
}

function endOfFormula(scanner: Scanner, at: number, backslashes: string): number | undefined {
  const {source} = scanner
  if (source.startsWith('$$', at)) return scanner.behindInBlock('$$', at + 2)
  if (source.startsWith('$`', at)) return endInLine(scanner, '`$', at)
  if (source[at] === '$') return endOfInline(scanner, at)
  if (source.startsWith(`${backslashes}(`, at)) return scanner.behindInBlock(`${backslashes})`, at + backslashes.length)
  if (source.startsWith(`${backslashes}[`, at)) return scanner.behindInBlock(`${backslashes}]`, at + backslashes.length)
  ENVIRONMENT.lastIndex = at
  const name = source[at] === '\\' ? ENVIRONMENT.exec(source)?.[1] : undefined
  if (name === undefined || scanner.isExhausted) return undefined
  scanner.spend(at, at + SEARCH)
  return scanner.behindInBlock(`\\end{${name}}`, at)
}

/** `$a$`, but no two prices: the marks cling to what is between them, and to no word outside. */
function endOfInline(scanner: Scanner, at: number): number | undefined {
  const {source} = scanner
  if (isAlphanumeric(source[at - 1]) || isWhiteSpace(source[at + 1])) return undefined
  const close = scanner.find('$', at + 1)
  if (close >= scanner.lineEnd(at) || isSpace(source[close - 1]) || isAlphanumeric(source[close + 1])) return undefined
  const formula = source.slice(at + 1, close)
  const isFormula = formula.includes('\\') || (!WORDS.test(formula) && (OPERATOR.test(formula) || !/\s/.test(formula)))
  return formula.includes('`') || !isFormula ? undefined : close + 1
}

function endInLine(scanner: Scanner, mark: string, at: number): number | undefined {
  const end = scanner.behind(mark, at + 2)
  return end === undefined || end > scanner.lineEnd(at) ? undefined : end
}
