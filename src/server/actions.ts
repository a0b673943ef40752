import type {VFileMessage} from 'vfile-message'
import {type CodeAction, CodeActionKind, type Diagnostic} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {sourceTreeOf} from '../formats/source-trees.js'
import type {Edit} from '../text/edits.js'
import {printable, shortened} from '../text/printable.js'
import {diagnosticOf} from './diagnostics.js'
import type {Outcome} from './linter.js'
import {meet, type Span, spanOf} from './place.js'

/** The kind of the action that mends all that is sure. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.translationese`
/** The command that accepts a name: its arguments are the URI of a document and the name. */
export const ACCEPT_NAME = 'translationese.acceptName'

/** Longer words are cut in the titles of actions. */
const LONGEST_TITLE = 60

/** What is written for an action once somebody chooses it. */
export type Task =
  | {readonly task: 'ignore'; readonly uri: string; readonly ruleId: string; readonly start: number}
  | {readonly task: 'fix-all'; readonly uri: string}

/** An action, with the edits it makes or the task that makes them. */
export interface Offer {
  readonly action: CodeAction
  readonly edits?: readonly Edit[]
  readonly task?: Task
}

/** What can be done about the findings in a stretch of a document. */
export function quickFixes(
  {messages, file}: Outcome,
  stretch: Span,
  document: TextDocument,
  shown: readonly Diagnostic[],
): Offer[] {
  return messages.flatMap((message) => {
    const span = spanOf(message)
    if (span === undefined || !meet(span, stretch)) return []
    const own = diagnosticOf(message, document)
    const base = {kind: CodeActionKind.QuickFix, diagnostics: [shown.find((each) => isSame(each, own)) ?? own]}
    const {uri} = document
    const fixes = (message.expected ?? []).map((fix, rank): Offer => {
      const isPreferred = rank === 0 && message.confidence === 'high' ? {isPreferred: true} : {}
      return {action: {...base, title: titleOf(message, fix), ...isPreferred}, edits: [{...span, text: fix}]}
    })
    const name = nameIn(message)
    const title = `Accept the name ${quoted(name ?? '')}`
    const accepts: Offer[] =
      name === undefined
        ? []
        : [{action: {...base, title, command: {title, command: ACCEPT_NAME, arguments: [uri, name]}}}]
    const {ruleId} = message
    const ignores: Offer[] =
      ruleId === undefined || sourceTreeOf(file) === undefined
        ? []
        : [
            {
              action: {...base, title: `Ignore ${ruleId} in this block`},
              task: {task: 'ignore', uri, ruleId, start: span.start},
            },
          ]
    return [...fixes, ...accepts, ...ignores]
  })
}

/** The edits that mend all findings of high confidence which have a fix. */
export function sureEdits({messages}: Outcome): Edit[] {
  let end = -1
  return messages.flatMap((message) => {
    const span = spanOf(message)
    const fix = message.expected?.[0]
    if (span === undefined || fix === undefined || message.confidence !== 'high' || span.start < end) return []
    end = span.end
    return [{...span, text: fix}]
  })
}

/** The action that mends all that is sure; none where nothing is. */
export function fixAll(outcome: Outcome, uri: string): Offer[] {
  const count = sureEdits(outcome).length
  if (count === 0) return []
  const title = `Fix ${count === 1 ? 'the sure finding' : `all ${count} sure findings`} of translationese`
  return [{action: {kind: FIX_ALL, title}, task: {task: 'fix-all', uri}}]
}

/** Whether an editor that asks for some kinds of actions wants one of this kind. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
  return (
    one.code === other.code &&
    one.source === other.source &&
    JSON.stringify(placeOf(one)) === JSON.stringify(placeOf(other))
  )
}

function placeOf({range: {start, end}}: Diagnostic): number[] {
  return [start.line, start.character, end.line, end.character]
}

function titleOf({actual = ''}: VFileMessage, fix: string): string {
  return fix === '' ? `Delete ${quoted(actual)}` : `Replace ${quoted(actual)} with ${quoted(fix)}`
}

/** The name that a finding is about, as a list of accepted names has it. */
function nameIn({kind, read, actual}: VFileMessage): string | undefined {
  if (kind !== 'name' && kind !== 'consistency') return undefined
  const name = (read ?? actual)?.replace(/\s+/g, ' ').trim()
  return name === '' ? undefined : name
}

function quoted(text: string): string {
  return `"${printable(shortened(text, LONGEST_TITLE))}"`
}
