import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {applyEdits, type Edit} from '../text/edits.js'
import {EarlierFindings} from './earlier.js'
import {type Choose, type Fix, firstFix, fixesOf} from './fix.js'
import {withBreak} from './keep-break.js'
import {rangeOf, touches, writtenBy} from './range.js'
import {soundEdits} from './sound-fixes.js'

/** A text is checked so often; if fixes still bring new findings then, none is made. */
const MOST_ROUNDS = 12

const BYTE_ORDER_MARK = '\uFEFF'

/** A text with fixes made. */
export interface Mended {
  readonly text: string
  /** The fixes that were made, in the order of the text; their offsets are those of the text before. */
  readonly fixes: readonly Fix[]
  /** What the check of the mended text gave; `undefined` if no fix was made. */
  readonly file: VFile | undefined
}

export interface MendSettings {
  /** What to write for each message; without it the first of `expected`. */
  readonly choose?: Choose
  /** Whether a document with edits made keeps its markup; by default every edit does. */
  readonly isSound?: (edits: readonly Edit[]) => boolean
}

/**
 * Applies the fixes of messages to the text they were made for, and checks what comes out: a fix that brings a finding which was not
 * there before is taken back. Fixes never overlap; a byte-order mark and line breaks stay, where a fix has room for them.
 * @param text the source of the file, as it was when it was checked
 * @param messages what the check gave for `text`
 * @param check checks a text, as `(text) => processor.process(text)` does
 */
export async function mend(
  text: string,
  messages: readonly VFileMessage[],
  check: (text: string) => Promise<VFile>,
  {choose = firstFix, isSound = () => true}: MendSettings = {},
): Promise<Mended> {
  let wanted = apart(fixesOf(messages, choose))
    .filter((fix) => keepsEnds(text, fix))
    .map((fix) => ({...fix, text: withBreak(text.slice(fix.start, fix.end), fix.text)}))
    .filter((fix) => fix.text !== text.slice(fix.start, fix.end))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const sound = soundEdits(wanted, isSound)
    const fixes = wanted.filter((fix) => sound.has(fix))
    if (fixes.length === 0) break
    const mended = applyEdits(text, fixes)
    const file = await check(mended)
    const harmful = harmfulFixes(fixes, messages, file.messages)
    if (harmful.size === 0) return {text: mended, fixes, file}
    wanted = fixes.filter((fix) => !harmful.has(fix))
  }
  return {text, fixes: [], file: undefined}
}

/** Of edits that overlap the first in the text. */
function apart(fixes: readonly Fix[]): Fix[] {
  let end = 0
  return [...fixes]
    .sort((one, other) => one.start - other.start)
    .filter((fix) => {
      if (fix.start < end) return false
      end = fix.end
      return true
    })
}

/** Whether a fix leaves what a text begins and ends with that is none of its words. */
function keepsEnds(text: string, fix: Fix): boolean {
  if (fix.start === 0 && text.startsWith(BYTE_ORDER_MARK)) return false
  return fix.end < text.length || !text.endsWith('\n') || fix.text.endsWith('\n')
}

/** The fixes that touch a finding which was not there before. */
function harmfulFixes(
  fixes: readonly Fix[],
  before: readonly VFileMessage[],
  after: readonly VFileMessage[],
): ReadonlySet<Fix> {
  const made = new Set(fixes.map(({message}) => message))
  const earlier = new EarlierFindings(
    before.filter((message) => !made.has(message)),
    fixes,
  )
  const written = writtenBy(fixes)
  const harmful = new Set<Fix>()
  for (const message of after) {
    const range = rangeOf(message)
    if (range === undefined || earlier.has(message)) continue
    for (const [index, fix] of fixes.entries()) {
      const own = written[index]
      if (own !== undefined && touches(range, own)) harmful.add(fix)
    }
  }
  return harmful
}
