import type {VFile} from 'vfile'
import {formatOf, type StatedFormat} from '../formats/format.js'
import {RuleFileError} from '../rules/problem.js'
import {intricateLineOfMarkdown} from '../text/intricate.js'
import {deepLineOfHtml, deepLineOfMarkdown} from '../text/nesting.js'
import {printable} from '../text/printable.js'

/** Of markup that no parser could read. */
const TOO_DEEP = 'this is nested too deeply to be read: nest less, or leave the file out (.translationeseignore)'

/** Of a paragraph that no parser could read in a reasonable time. */
const TOO_INTRICATE =
  'a paragraph has more marks of Markdown here than can be read: part it, or leave the file out (.translationeseignore)'

/**
 * Refuses what would fill the stack of a parser, or take it without end.
 * @param stated the format of the file, whatever its extension says
 * @throws Error that names the line and what to do
 */
export function assertReadable({value, extname = ''}: VFile, stated: StatedFormat | undefined): void {
  const format = formatOf(extname, stated)
  // What is read line by line has a bound of its own.
  if (format === undefined || format === 'rst' || format === 'asciidoc') return
  const text = String(value)
  const deep = (format === 'html' ? deepLineOfHtml : deepLineOfMarkdown)(text)
  if (deep !== undefined) throw new Error(`line ${deep}: ${TOO_DEEP}`)
  const intricate = format === 'html' ? undefined : intricateLineOfMarkdown(text)
  if (intricate !== undefined) throw new Error(`line ${intricate}: ${TOO_INTRICATE}`)
}

/** What went wrong, for the user: no stack, nothing that a terminal obeys, and the cure where the error behind it names none. */
export function describeFailure(error: unknown): string {
  return deepestMessage(error).split('\n').map(printable).join('\n')
}

function deepestMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (isTooDeep(error)) return TOO_DEEP
  if (error instanceof RuleFileError || !(error.cause instanceof Error)) return error.message
  return `${error.message}: ${deepestMessage(error.cause)}`
}

/** Parsers of markup and data call themselves for what is nested, until the stack is full. */
function isTooDeep(error: Error): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message)
}
