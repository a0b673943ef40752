/**
 * How much markup a paragraph may have. The time that parsers of Markdown take grows with the square of the marks in one paragraph that
 * may open or close something: what no writer puts there is refused before it is parsed.
 */
import {lineWhere} from './nesting.js'

/** Marks of emphasis, and brackets. */
const MOST_MARKS = 10_000
/** Comments, instructions and the like that may be without an end: each is looked for to the end of the paragraph. */
const MOST_OPENINGS = 1000
/** Addresses with no space between them. */
const MOST_ADDRESSES = 200
/** Runs of backticks of different lengths, each of which only a run of its own length closes. */
const MOST_LENGTHS = 100

const MARK = /[*_]+|[[\]]/g
const OPENING = /<!--|<\?|<!\[/g
const ADDRESS = /www\.|:\/\/|@/g
const BACKTICKS = /`+/g

/** What begins a paragraph of its own, or something shorter: an entry of a list, a row, a heading, a line without words. */
const START = /^[ \t>]*(?:$|[-*+][ \t]|\d{1,9}[.)][ \t]|\||#)/
/** A fence of code, up to the next of its kind; a line that begins with code between backticks is none. */
const FENCE = /^[ \t>]*(`{3}|~~~)(?!.*`)/
/** A tag alone on its line, or one of code, opens an element without Markdown, up to the next empty line. */
const ELEMENT = /^[ \t>]*<(?:[a-z][^<>]*>\s*$|(?:script|style|pre|svg)\b)/i

/** The line, from 1, in which a paragraph of Markdown comes to have more markup than is read. */
export function intricateLineOfMarkdown(text: string): number | undefined {
  let paragraph = new Paragraph()
  let fence: string | undefined
  let isElement = false
  let isBehindBlank = true
  return lineWhere(text, (line) => {
    const mark = FENCE.exec(line)?.[1]
    if (mark !== undefined && (fence === undefined || fence === mark)) fence = fence === undefined ? mark : undefined
    if (mark !== undefined || START.test(line)) {
      paragraph = new Paragraph()
      isElement = false
    }
    // Within a paragraph a tag is part of it.
    isElement ||= isBehindBlank && ELEMENT.test(line)
    isBehindBlank = line.trim() === ''
    return fence === undefined && !isElement && paragraph.isIntricateWith(line)
  })
}

class Paragraph {
  private marks = 0
  private openings = 0
  private readonly lengths = new Set<number>()

  /** Takes in a line. */
  isIntricateWith(line: string): boolean {
    this.marks += count(line, MARK)
    this.openings += count(line, OPENING)
    for (const [backticks] of line.matchAll(BACKTICKS)) this.lengths.add(backticks.length)
    if (this.marks > MOST_MARKS || this.openings > MOST_OPENINGS || this.lengths.size > MOST_LENGTHS) return true
    return count(line, ADDRESS) > MOST_ADDRESSES && line.split(/\s/).some((run) => count(run, ADDRESS) > MOST_ADDRESSES)
  }
}

const count = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0
