import type {VFileMessage} from 'vfile-message'
import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Confidence} from '../detect/finding.js'
import {SOURCE} from '../engine/message.js'
import type {Outcome} from './linter.js'
import {rangeOf, spanOf} from './place.js'

/** How much a finding stands out: sure ones are warnings, the others leave the choice to the writer. */
const SEVERITIES: Readonly<Record<Confidence, DiagnosticSeverity>> = {
  high: DiagnosticSeverity.Warning,
  medium: DiagnosticSeverity.Information,
  low: DiagnosticSeverity.Hint,
}

const START = {start: {line: 0, character: 0}, end: {line: 0, character: 0}}

/** What an editor shows of a check. */
export function diagnosticsOf({messages, failure, problem}: Outcome, document: TextDocument): Diagnostic[] {
  if (failure !== undefined) return [errorOf(`not checked: ${failure}`)]
  const found = messages.map((message) => diagnosticOf(message, document))
  return problem === undefined ? found : [errorOf(problem), ...found]
}

/** What is wrong with a document as a whole. */
const errorOf = (message: string): Diagnostic => ({
  range: START,
  severity: DiagnosticSeverity.Error,
  source: SOURCE,
  message,
})

/** What an editor shows of a finding. */
export function diagnosticOf(message: VFileMessage, document: TextDocument): Diagnostic {
  const {ruleId, url, reason, confidence, source} = message
  const span = spanOf(message)
  return {
    range: span === undefined ? START : rangeOf(span, document),
    // A message that no rule made is about a mistake in the configuration.
    severity: confidence === undefined ? DiagnosticSeverity.Warning : SEVERITIES[confidence],
    source: source ?? SOURCE,
    message: reason,
    ...(ruleId === undefined ? {} : {code: ruleId}),
    ...(url === undefined ? {} : {codeDescription: {href: url}}),
  }
}
