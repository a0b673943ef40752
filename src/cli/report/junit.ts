import type {VFileMessage} from 'vfile-message'
import type {Element} from 'xast'
import type {CheckedFile, Failure} from './report.js'
import {spanOf} from './span.js'
import {whole} from './whole.js'
import {documentOf, element} from './xml.js'

/** Test results in the manner of JUnit: a suite a file, a failed test a finding, and one test that passes for a file without. */
export const open = whole(({files, failures}) => {
  const suites = [...files.map(suiteOf), ...failures.map(suiteOfFailure)]
  const sum = (key: string): number => suites.reduce((total, {attributes}) => total + Number(attributes[key] ?? 0), 0)
  const counts = {tests: sum('tests'), failures: sum('failures'), errors: sum('errors')}
  return documentOf(element('testsuites', {name: 'translationese', ...counts}, suites))
})

function suiteOf({path, messages, excess}: CheckedFile): Element {
  const failed = messages.map((message) => caseOf(path, message))
  if (excess !== undefined)
    failed.push(
      element('testcase', {name: excess.limit, classname: path, file: path}, [
        element('failure', {message: excess.reason, type: excess.limit}, [excess.reason]),
      ]),
    )
  const cases = failed.length > 0 ? failed : [element('testcase', {name: 'no findings', classname: path, file: path})]
  return element('testsuite', {name: path, tests: cases.length, failures: failed.length, errors: 0}, cases)
}

function caseOf(path: string, message: VFileMessage): Element {
  const {start} = spanOf(message) ?? {}
  const rule = message.ruleId ?? 'translationese'
  const place = start === undefined ? path : `${path}:${start.line}:${start.column}`
  const details = [place, message.reason, message.note, message.url].filter(Boolean).join('\n')
  return element('testcase', {name: `${rule} ${place}`, classname: path, file: path, line: start?.line}, [
    element('failure', {message: message.reason, type: rule}, [details]),
  ])
}

function suiteOfFailure({path = 'translationese', reason}: Failure): Element {
  const error = element('error', {message: reason, type: 'failure'}, [reason])
  const failed = element('testcase', {name: 'could not be checked', classname: path}, [error])
  return element('testsuite', {name: path, tests: 1, failures: 0, errors: 1}, [failed])
}
