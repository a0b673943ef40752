/**
 * Subtitles: SubRip (.srt) and WebVTT (.vtt). A sentence runs over the lines of a cue, and over cues; lines stay as they are broken.
 * Source of the format: WebVTT, https://www.w3.org/TR/webvtt1/; SubRip has no standard, and is read as players do.
 */
import {assertEnglish, type Catalogue, mistakeAt, type Segment} from './catalogue.js'
import {Letters} from './letters.js'
import {matchAt} from './match-at.js'
import {languageOfPath} from './path-language.js'
import {someOf} from './tree-of-strings.js'

const TIME = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})(?:\s.*)?$/
/** What was meant as the times of a cue: two of them, or the arrow between. */
const MEANT_AS_TIME = /-->|^\s*\d+:\d{2}(?::\d{2})?[.,:]?\d*\s*\S{1,3}\s*\d+:\d{2}/
/** Tags, and the positions that SubRip has from older formats, as in `{\an8}`. */
const TAG = /<[^<>\n]{0,200}>|\{\\[^{}\n]{0,200}\}/y
const REFERENCE = /&(amp|lt|gt|nbsp|lrm|rlm);/y
const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '', rlm: ''}

/** Another speaker's line. */
const SPEAKER = /^\s*[-–—]\s?(?=\S)/
const SENTENCE_END = /[.!?…♪:][\])"'”’»]*\s*$/
/** So many seconds of silence end a sentence that has no stop. */
const SILENCE = 3

/** A line of a cue. */
interface Line {
  readonly start: number
  readonly end: number
}

interface Cue {
  /** In seconds. */
  readonly from: number
  readonly to: number
  readonly lines: readonly Line[]
}

/** Reads the words of subtitles. */
export function read(source: string, path: string): Catalogue {
  const isWebVtt = path.toLowerCase().endsWith('.vtt')
  assertEnglish(languageOfPath(path))
  if (isWebVtt && !/^WEBVTT(?:\s|$)/.test(source))
    throw mistakeAt(1, 'a file of WebVTT begins with WEBVTT: write it, or give the file the extension .srt')
  if (isWebVtt) assertEnglish(languageOfHeader(source))
  const cues = cuesOf(source)
  if (cues.length === 0 && source.trim() !== '' && !isWebVtt)
    throw mistakeAt(1, 'no times stand here, as in "00:00:01,000 --> 00:00:02,500": these are no subtitles')
  return {segments: someOf(segmentsOf(cues, source)), isOfSoftware: false, hasPlaceholders: false}
}

/** What the header of WebVTT, which ends with a blank line, says of the language. */
function languageOfHeader(source: string): string | undefined {
  const [header = ''] = source.split(/\r?\n[ \t]*\r?\n/, 1)
  return /^Language:[ \t]*([\w-]{2,35})/im.exec(header)?.[1]
}

function cuesOf(source: string): Cue[] {
  const lines = linesOf(source)
  const cues: Cue[] = []
  let own: Line[] | undefined
  let isSkipped = false
  for (const [index, {start, end}] of lines.entries()) {
    const text = source.slice(start, end)
    const [time, from = '', to = ''] = TIME.exec(text) ?? []
    if (time !== undefined) {
      own = []
      isSkipped = false
      cues.push({from: secondsOf(from), to: secondsOf(to), lines: own})
    } else if (MEANT_AS_TIME.test(text)) {
      if (!isSkipped)
        throw mistakeAt(
          index + 1,
          'the times of a cue are not readable: write them as in "00:00:01,000 --> 00:00:02,500"',
        )
    } else if (text.trim() === '') isSkipped = false
    else if (isBlank(lines[index - 1], source) && /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/.test(text)) isSkipped = true
    else if (!isSkipped && !isName(lines, index, source)) own?.push({start, end})
  }
  return cues
}

/** Whether a line is the number or name of the cue whose times stand below it. */
function isName(lines: readonly Line[], index: number, source: string): boolean {
  const next = lines[index + 1]
  return isBlank(lines[index - 1], source) && next !== undefined && TIME.test(source.slice(next.start, next.end))
}

function isBlank(line: Line | undefined, source: string): boolean {
  return line === undefined || source.slice(line.start, line.end).trim() === ''
}

function linesOf(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const {
    index,
    0: {length},
  } of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push({start, end: index})
    start = index + length
  }
  lines.push({start, end: source.length})
  return lines
}

function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0)
}

/** The sentences of cues, each with all that belongs to it. */
function segmentsOf(cues: readonly Cue[], source: string): Segment[] {
  const segments: Segment[] = []
  let letters = new Letters()
  const end = (): void => {
    if (letters.text.trim() !== '') segments.push({letters, escape: (text) => text})
    letters = new Letters()
  }
  for (const [index, cue] of cues.entries()) {
    if (cue.from - (cues[index - 1]?.to ?? cue.from) > SILENCE || SENTENCE_END.test(letters.text)) end()
    for (const line of cue.lines) {
      const dash = SPEAKER.exec(source.slice(line.start, line.end))?.[0].length ?? 0
      if (dash > 0) end()
      const last = letters.ends.at(-1)
      if (last !== undefined) letters.add(' ', last, line.start)
      addLine({start: line.start + dash, end: line.end}, source, letters)
    }
  }
  end()
  return segments
}

function addLine({start, end}: Line, source: string, letters: Letters): void {
  let at = start
  while (at < end) {
    const tag = matchAt(TAG, source, at)
    const reference = matchAt(REFERENCE, source, at)
    if (reference !== undefined) letters.add(NAMED[reference.slice(1, -1)] ?? '', at, at + reference.length)
    else if (tag === undefined) letters.addPlain(source, at, at + 1)
    at += (tag ?? reference ?? ' ').length
  }
}
