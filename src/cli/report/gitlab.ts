import type {Confidence} from '../../detect/finding.js'
import {fingerprinter} from './fingerprint.js'
import type {CheckedFile, Failure} from './report.js'
import {spanOf} from './span.js'
import {whole} from './whole.js'

/** An entry of a code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  readonly location: {readonly path: string; readonly lines: {readonly begin: number; readonly end?: number}}
}

const SEVERITIES: Readonly<Record<Confidence, Issue['severity']>> = {high: 'major', medium: 'minor', low: 'info'}

export const open = whole(
  ({files, failures}) =>
    `${JSON.stringify([...files.flatMap(issuesOf), ...failures.map(issueOfFailure)], undefined, 2)}\n`,
)

function issuesOf({path, messages, excess}: CheckedFile): Issue[] {
  const fingerprintOf = fingerprinter(path)
  const issues = messages.map((message): Issue => {
    const span = spanOf(message)
    return {
      description: message.reason,
      check_name: message.ruleId ?? 'translationese',
      fingerprint: fingerprintOf(message.ruleId, message.actual ?? message.reason),
      severity: message.severity === 'error' ? 'critical' : SEVERITIES[message.confidence ?? 'medium'],
      location: {path, lines: span === undefined ? {begin: 1} : {begin: span.start.line, end: span.end.line}},
    }
  })
  return excess === undefined ? issues : [...issues, issueOfWhole(path, excess.limit, excess.reason, 'major')]
}

function issueOfFailure({path, reason}: Failure): Issue {
  return issueOfWhole(path ?? '.', 'failure', reason, 'blocker')
}

function issueOfWhole(path: string, name: string, description: string, severity: Issue['severity']): Issue {
  // A limit that is passed by another number is the same issue.
  const fingerprint = fingerprinter(path)(name, severity === 'blocker' ? description : '')
  return {description, check_name: name, fingerprint, severity, location: {path, lines: {begin: 1}}}
}
