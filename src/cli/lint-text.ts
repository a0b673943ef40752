import type {Root} from 'nlcst'
import type {Processor} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {compareMessage} from 'vfile-sort'
import {EarlierFindings} from '../engine/earlier.js'
import type {Choose, Fix} from '../engine/fix.js'
import {mend} from '../engine/mend.js'
import {movedBy, type Range, rangeOf, touches} from '../engine/range.js'
import {resummed, type Summary} from '../judgement/summary.js'
import type {Edit} from '../text/edits.js'
import {mapOf} from '../text/text-map.js'
import {type Entry, entriesOf, type Known, knownAmong} from './baseline/entries.js'
import {assertShallow} from './failure.js'

/** Which fixes are wanted: those of findings of high confidence, or those of all that are reported. */
export type FixLevel = 'sure' | 'all'

/** What is to be done with one text. All of it is plain data. */
export interface LintTask {
  /** The path of the file, relative to `cwd`; its extension tells the format. */
  readonly name: string
  readonly text: string
  readonly cwd: string
  /** Which fixes are made, if any. */
  readonly fix?: FixLevel | undefined
  /** The findings of this file that are known, if there is a baseline. */
  readonly baseline?: readonly Entry[] | undefined
  /** The stretches of the text that findings are wanted of; without them all of it. */
  readonly changed?: readonly Range[] | undefined
}

/** What was found in a text. */
export interface Found {
  /** What is to be reported, in the order of the places. */
  readonly messages: readonly VFileMessage[]
  /** What was found and how it reads; it counts what is reported. */
  readonly summary: Summary | undefined
  /** All findings as a baseline keeps them, also those that are not reported. */
  readonly entries: readonly Entry[]
}

/** What became of one text. */
export interface LintResult {
  readonly found: Found
  /** The baseline beside what was found. */
  readonly known: Known
  /** The text with its fixes, if any was made, and what is found in it. */
  readonly mended: {readonly text: string; readonly fixed: number; readonly found: Found} | undefined
}

const isSure: Choose = ({confidence, expected}) => (confidence === 'high' ? expected?.[0] : undefined)
const any: Choose = ({expected}) => expected?.[0]

/**
 * Checks one text, and fixes it if that is asked for. Nothing is read, written or printed.
 * @throws Error that says why it cannot be checked; RuleFileError for mistakes in rule files of the user
 */
export async function lintText(task: LintTask, processor: Processor): Promise<LintResult> {
  const {text, fix, changed} = task
  const {file, isSound} = await check(task, text, processor)
  const messages = file.messages.sort(compareMessage)
  const known = knownAmong(messages, text, task.baseline ?? [])
  const wanted = messages.filter((message) => !known.messages.has(message) && isChanged(message, changed))
  const found = foundIn(file, text, wanted)
  if (fix === undefined) return {found, known, mended: undefined}
  const wantedSet = new Set(wanted)
  const choose = fix === 'all' ? any : isSure
  const mended = await mend(text, messages, async (other) => (await check(task, other, processor)).file, {
    choose: (message) => (wantedSet.has(message) ? choose(message) : undefined),
    isSound,
  })
  if (mended.file === undefined) return {found, known, mended: undefined}
  const others = messages.filter((message) => !wantedSet.has(message))
  const left = leftAfter(mended.file.messages.sort(compareMessage), others, mended.fixes, changed)
  return {
    found,
    known,
    mended: {text: mended.text, fixed: mended.fixes.length, found: foundIn(mended.file, mended.text, left)},
  }
}

/** What is to be reported of a mended text. */
function leftAfter(
  messages: readonly VFileMessage[],
  unwanted: readonly VFileMessage[],
  fixes: readonly Fix[],
  changed: readonly Range[] | undefined,
): VFileMessage[] {
  const earlier = new EarlierFindings(unwanted, fixes)
  const moved = changed?.map((range) => movedBy(range, fixes))
  return messages.filter((message) => !earlier.has(message) && isChanged(message, moved))
}

/** Whether a message is about what changed. One about the whole document is. */
function isChanged(message: VFileMessage, changed: readonly Range[] | undefined): boolean {
  const range = changed && rangeOf(message)
  return range === undefined || changed?.some((each) => touches(each, range)) === true
}

function foundIn({data, messages}: VFile, text: string, wanted: readonly VFileMessage[]): Found {
  const summary = data.translationese
  return {
    messages: wanted,
    summary: summary && resummed(summary, wanted),
    entries: entriesOf(messages, text),
  }
}

interface Check {
  readonly file: VFile
  /** Whether the text with edits made keeps its markup. */
  readonly isSound: (edits: readonly Edit[]) => boolean
}

async function check({name, cwd}: LintTask, text: string, processor: Processor): Promise<Check> {
  const file = new VFile({path: name, cwd, value: text})
  assertShallow(file)
  const tree = processor.parse(file)
  const map = mapOf(tree as Root)
  await processor.run(tree, file)
  return {file, isSound: map?.isSound ?? (() => true)}
}
