import type {VFileMessage} from 'vfile-message'
import type {CheckedFile, Failure} from './report.js'
import {spanOf} from './span.js'
import {whole} from './whole.js'

/** Annotations of GitHub Actions: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
export const open = whole(({files, failures}) => [...files.flatMap(linesOf), ...failures.map(lineOfFailure)].join(''))

function linesOf({path, messages, excess}: CheckedFile): string[] {
  const lines = messages.map((message) => lineOf(path, message))
  return excess === undefined ? lines : [...lines, command('error', {file: path, title: excess.limit}, excess.reason)]
}

function lineOf(path: string, message: VFileMessage): string {
  const {start, end} = spanOf(message) ?? {}
  // Columns go with places on one line only.
  const columns = start?.line === end?.line ? {col: start?.column, endColumn: end?.column} : {}
  const place = {file: path, line: start?.line, endLine: end?.line, ...columns}
  const reason = message.note ? `${message.reason}\n${message.note}` : message.reason
  const level = message.severity ?? (message.confidence === 'low' ? 'notice' : 'warning')
  return command(level, {...place, title: message.ruleId}, reason)
}

function lineOfFailure({path, reason}: Failure): string {
  return command('error', {file: path}, reason)
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined)
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeText(text)}\n`
}

const escapeText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
