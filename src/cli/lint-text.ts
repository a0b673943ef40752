import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {EarlierFindings} from '../engine/earlier.js'
import {type Choose, firstFix} from '../engine/fix.js'
import {mend} from '../engine/mend.js'
import {movedBy, type Range, rangeOf, touches} from '../engine/range.js'
import {problemOf} from '../formats/source-trees.js'
import {resummed, type Summary} from '../judgement/summary.js'
import type {Edit} from '../text/edits.js'
import type {Entry} from './baseline/entries.js'
import {checkText, type ReadSettings} from './check-text.js'

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
  /** All findings as a baseline keeps them, also those that are not reported; none if there is no baseline. */
  readonly entries: readonly Entry[]
}

/** What became of one text. */
export interface LintResult {
  readonly found: Found
  /** Why the text is none of its format, if it was read as something near to it: the line, what is wrong, and what to do. */
  readonly problem: string | undefined
  /** What of the baseline is no longer there. */
  readonly gone: readonly Entry[]
  /** The text with its fixes, if any was made, and what is found in it. */
  readonly mended: {readonly text: string; readonly fixed: number; readonly found: Found} | undefined
}

/** A text is fixed so often; few need more than two. */
const MOST_PASSES = 5

const sureFix: Choose = (message) => (message.confidence === 'high' ? firstFix(message) : undefined)

/**
 * Checks one text, and fixes it if that is asked for. Nothing is read, written or printed.
 * @throws Error that says why it cannot be checked; RuleFileError for mistakes in rule files of the user
 */
export async function lintText(task: LintTask, settings: ReadSettings): Promise<LintResult> {
  const {text, fix} = task
  const first = await check(task, text, settings)
  const baseline = task.baseline && {entries: task.baseline, ...(await import('./baseline/entries.js'))}
  const known = baseline?.knownAmong(first.file.messages, text, baseline.entries)
  const asked = askedOf(first, (message) => known?.messages.has(message) ?? false, task.changed)
  const foundIn = ({file, wanted}: Asked): Found => {
    const summary = file.data.translationese
    const messages = [...wanted]
    return {
      messages,
      summary: summary && resummed(summary, messages),
      entries: baseline?.entriesOf(file.messages, String(file)) ?? [],
    }
  }
  const mended = fix && (await fixed(asked, fix, task, settings))
  return {
    found: foundIn(asked),
    problem: problemOf(first.file),
    gone: known?.gone ?? [],
    mended: mended && {text: String(mended.now.file), fixed: mended.count, found: foundIn(mended.now)},
  }
}

/** A text that was checked, and what of it is asked for. */
interface Asked extends Checked {
  readonly wanted: ReadonlySet<VFileMessage>
  readonly changed: readonly Range[] | undefined
}

function askedOf(
  checked: Checked,
  isKnown: (message: VFileMessage) => boolean,
  changed: readonly Range[] | undefined,
): Asked {
  const wanted = checked.file.messages.filter((message) => !isKnown(message) && isChanged(message, changed))
  return {...checked, wanted: new Set(wanted), changed}
}

/** Makes fixes until none is left, as what is fixed may have hidden something else; nothing if none can be made. */
async function fixed(
  asked: Asked,
  level: FixLevel,
  task: LintTask,
  settings: ReadSettings,
): Promise<{readonly now: Asked; readonly count: number} | undefined> {
  const choose = level === 'all' ? firstFix : sureFix
  let now = asked
  let count = 0
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const {file, wanted, isSound, changed} = now
    const checks = new Map<VFile, Checked>()
    const checkAgain = async (text: string): Promise<VFile> => {
      const checked = await check(task, text, settings)
      checks.set(checked.file, checked)
      return checked.file
    }
    const {file: mended, fixes} = await mend(String(file), file.messages, checkAgain, {
      choose: (message) => (wanted.has(message) ? choose(message) : undefined),
      isSound,
    })
    const checked = mended && checks.get(mended)
    if (checked === undefined) break
    count += fixes.length
    const unwanted = new EarlierFindings(
      file.messages.filter((message) => !wanted.has(message)),
      fixes,
    )
    now = askedOf(
      checked,
      (message) => unwanted.has(message),
      changed?.map((range) => movedBy(range, fixes)),
    )
  }
  return count === 0 ? undefined : {now, count}
}

/** Whether a message is about what changed. One about the whole document is. */
function isChanged(message: VFileMessage, changed: readonly Range[] | undefined): boolean {
  const range = changed && rangeOf(message)
  return range === undefined || changed?.some((each) => touches(each, range)) === true
}

/** A text with its messages, in the order of their places. */
interface Checked {
  readonly file: VFile
  /** Whether the text with edits made keeps its markup. */
  readonly isSound: (edits: readonly Edit[]) => boolean
}

async function check({name, cwd}: LintTask, text: string, settings: ReadSettings): Promise<Checked> {
  const file = new VFile({path: name, cwd, value: text})
  const map = await checkText(file, settings)
  return {file, isSound: map?.isSound ?? (() => true)}
}
