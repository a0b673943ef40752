import {VFileMessage} from 'vfile-message'
import {NothingToCheck} from '../../formats/catalogues/catalogue.js'
import {type Problem, RuleFileError} from '../../rules/problem.js'
import {describeFailure} from '../failure.js'
import type {Found, LintResult} from '../lint-text.js'

/** What was found in a text, as threads can send it to each other: of errors, which messages are, only few fields would arrive. */
interface PlainFound extends Omit<Found, 'messages'> {
  readonly messages: readonly PlainMessage[]
}

/** A message with all that it has by itself. */
type PlainMessage = Readonly<Record<string, unknown>>

/** What became of a text in another thread, as plain data. */
export type PlainResult =
  | {
      readonly kind: 'done'
      readonly found: PlainFound
      readonly problem: LintResult['problem']
      readonly gone: LintResult['gone']
      readonly mended: {readonly text: string; readonly fixed: number; readonly found: PlainFound} | undefined
    }
  | {readonly kind: 'rules'; readonly problems: readonly Problem[]}
  | {readonly kind: 'nothing'; readonly reason: string}
  | {readonly kind: 'failure'; readonly reason: string}

/** A result as it is sent. */
export function toPlain({found, problem, gone, mended}: LintResult): PlainResult {
  return {
    ...{kind: 'done', found: plainFound(found), problem, gone},
    mended: mended && {...mended, found: plainFound(mended.found)},
  }
}

/** What `lintText` threw, as it is sent. */
export function failureToPlain(error: unknown): PlainResult {
  if (error instanceof RuleFileError) return {kind: 'rules', problems: error.problems}
  if (error instanceof NothingToCheck) return {kind: 'nothing', reason: error.message}
  return {kind: 'failure', reason: describeFailure(error)}
}

/**
 * The result that was sent, as `lintText` returned it.
 * @throws what `lintText` threw: RuleFileError, NothingToCheck, or an Error that says the same
 */
export function fromPlain(result: PlainResult): LintResult {
  if (result.kind === 'rules') throw new RuleFileError(result.problems)
  if (result.kind === 'nothing') throw new NothingToCheck(result.reason)
  if (result.kind === 'failure') throw new Error(result.reason)
  const {found, problem, gone, mended} = result
  return {found: wholeFound(found), problem, gone, mended: mended && {...mended, found: wholeFound(mended.found)}}
}

function plainFound({messages, ...rest}: Found): PlainFound {
  return {...rest, messages: messages.map(plainMessage)}
}

function wholeFound({messages, ...rest}: PlainFound): Found {
  return {...rest, messages: messages.map(wholeMessage)}
}

function plainMessage(message: VFileMessage): PlainMessage {
  // As fields of every error, `message` and `stack` are passed over by a spread.
  const {message: reason, stack} = message
  return {...message, message: reason, stack}
}

function wholeMessage(fields: PlainMessage): VFileMessage {
  return Object.assign(new VFileMessage(''), fields)
}
