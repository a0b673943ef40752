import type {VFileMessage} from 'vfile-message'
import type {Element} from 'xast'
import type {CheckedFile, Failure} from './report.js'
import {spanOf} from './span.js'
import {whole} from './whole.js'
import {documentOf, element} from './xml.js'

/** Results in the manner of Checkstyle, which Jenkins, reviewdog and many others read. */
export const open = whole(({files, failures}) =>
  documentOf(element('checkstyle', {version: '4.3'}, [...files.map(fileOf), ...failures.map(fileOfFailure)])),
)

function fileOf({path, messages, excess}: CheckedFile): Element {
  const errors = messages.map(errorOf)
  if (excess !== undefined) errors.push(wholeError('warning', excess.reason, excess.limit))
  return element('file', {name: path}, errors)
}

function errorOf(message: VFileMessage): Element {
  const {start} = spanOf(message) ?? {}
  return element('error', {
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    severity: message.severity ?? (message.confidence === 'low' ? 'info' : 'warning'),
    message: message.reason,
    source: `translationese.${message.ruleId ?? 'message'}`,
  })
}

function fileOfFailure({path, reason}: Failure): Element {
  return element('file', {name: path ?? '.'}, [wholeError('error', reason, 'failure')])
}

function wholeError(severity: string, message: string, source: string): Element {
  return element('error', {line: 1, column: 1, severity, message, source: `translationese.${source}`})
}
