import type {Finding} from './finding.js'
import type {Replacement} from './stretch.js'

/** Longer findings are loops and whole sentences, into which no other fix goes. In tokens. */
const LONGEST = 64

/**
 * Lets the fixes of reported findings mend what others, which overlap them and are not reported, say of the words that stay:
 * "Kiev informed that" is "Kyiv said that". Without it the next look at the mended text finds them.
 * @param kept findings to report, in document order
 * @param findings all that count, those included
 */
export function composed(kept: readonly Finding[], findings: readonly Finding[]): Finding[] {
  const isKept = new Set(kept)
  const others = findings
    .filter((finding) => !isKept.has(finding) && isShort(finding) && (finding.replacement.expected[0] ?? '') !== '')
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let first = 0
  let free = 0
  return kept.map((finding, index) => {
    while ((others[first]?.start ?? finding.start) < finding.start - LONGEST) first++
    if (!isShort(finding)) {
      free = finding.replacement.end
      return finding
    }
    const next = kept[index + 1]?.replacement.start ?? Number.POSITIVE_INFINITY
    let {start, end, replacement} = finding
    // What is read behind the blocks of a document may stand before them in its source.
    const limit = next < replacement.start ? Number.POSITIVE_INFINITY : next
    if (replacement.start < free) free = 0
    for (let at = first; (others[at]?.start ?? Number.POSITIVE_INFINITY) < finding.end; at++) {
      const other = others[at]
      if (
        other === undefined ||
        // A rule may match in a part of its match, too.
        other.rule.id === finding.rule.id ||
        other.end <= finding.start ||
        other.replacement.start < free ||
        other.replacement.end > limit
      )
        continue
      const mended = withFix(replacement, other.replacement)
      if (mended === undefined) continue
      replacement = mended
      start = Math.min(start, other.start)
      end = Math.max(end, other.end)
    }
    free = replacement.end
    return replacement === finding.replacement ? finding : {...finding, start, end, replacement}
  })
}

const isShort = ({start, end}: Finding): boolean => end - start <= LONGEST

/** The replacement with a fix made inside it or across its edge; `undefined` where no word of that stays. */
function withFix(own: Replacement, other: Replacement): Replacement | undefined {
  const fix = other.expected[0]
  if (fix === undefined || other.actual.length !== other.end - other.start) return undefined
  const lead = other.actual.slice(0, Math.max(0, own.start - other.start))
  const tail = other.actual.slice(Math.max(0, Math.min(own.end, other.end) - other.start))
  const marks = marksAdded(other.actual, fix)
  const expected = own.expected.map(
    (text) =>
      mended(lead + text + tail, other.actual, fix) ??
      (marks && withMarks(marks, own, other, text)) ??
      lead + text + tail,
  )
  if (!expected.some((text, index) => text !== lead + own.expected[index] + tail)) return undefined
  return {
    ...(lead === '' ? own : other),
    end: tail === '' ? own.end : other.end,
    isPlaced: own.isPlaced && other.isPlaced,
    actual: lead + own.actual + tail,
    expected: [...new Set(expected)],
  }
}

/** Writes `fix` for the only place where whole words of `text` read `wrong`, in capitals where another fix has set a capital. */
function mended(text: string, wrong: string, fix: string): string | undefined {
  return mend(text, wrong, fix) ?? mend(text, capitalised(wrong), capitalised(fix))
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function mend(text: string, wrong: string, fix: string): string | undefined {
  const [place, second] = [...text.matchAll(readingOf(wrong))]
  if (place === undefined || second !== undefined) return undefined
  const before = text.slice(0, place.index)
  const behind = text.slice(place.index + place[0].length)
  // Both fixes say the same: "turned the match" is "turned the match around" already.
  const added = fix.split(' ').slice(wrong.split(' ').length).join(' ')
  if (text.startsWith(fix, place.index) || (added !== '' && behind.startsWith(` ${added}`))) return undefined
  const isWhole =
    !(/^[\p{L}\p{N}]/u.test(wrong) && /[\p{L}\p{N}'’-]$/u.test(before)) &&
    !(/[\p{L}\p{N}]$/u.test(wrong) && /^[\p{L}\p{N}'’-]/u.test(behind))
  return isWhole ? before + fix + behind : undefined
}

/** These words and marks, whatever white space stands beside the marks: another fix may have put it right. */
function readingOf(wrong: string): RegExp {
  const [lead = '', ...parts] = wrong.trim().match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []
  let previous = lead
  let source = /^\s/.test(wrong) ? `\\s*${escaped(lead)}` : escaped(lead)
  for (const part of parts) {
    source += (isMark(previous) || isMark(part) ? '\\s*' : '\\s+') + escaped(part)
    previous = part
  }
  return new RegExp(/\s$/.test(wrong) ? `${source}\\s*` : source, 'gu')
}

const isMark = (part: string): boolean => /^[^\p{L}\p{M}\p{N}]/u.test(part)

const escaped = (part: string): string => part.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&')

/** A mark or a space that a fix adds, and where: in UTF-16 code units from the start of what it replaces. */
interface Mark {
  readonly at: number
  readonly text: string
}

/** The marks and spaces that a fix adds to words it leaves as they are: two commas make "museum Ivan Petrov" into "museum, Ivan Petrov,". */
function marksAdded(actual: string, fix: string): readonly Mark[] | undefined {
  const marks: Mark[] = []
  let at = 0
  for (const text of fix) {
    if (actual.startsWith(text, at)) at += text.length
    else if (/^[,;:. ]$/.test(text)) marks.push({at, text})
    else return undefined
  }
  return at === actual.length && marks.length > 0 ? marks : undefined
}

/** An own fix with the marks around it that another adds; `undefined` if one stands within what the own fix replaces. */
function withMarks(marks: readonly Mark[], own: Replacement, other: Replacement, text: string): string | undefined {
  const start = own.start - other.start
  const end = own.end - other.start
  if (text === '' || marks.some(({at}) => at > start && at < end)) return undefined
  const before = marks.filter(({at}) => at <= start)
  const behind = marks.filter(({at}) => at >= end)
  const lead = addedTo(other.actual.slice(0, Math.max(0, start)), before, 0)
  const tail = addedTo(other.actual.slice(Math.max(0, end)), behind, Math.max(0, end))
  return lead + text + tail
}

/** A part of a text, which begins at `from` in it, with its marks. */
function addedTo(part: string, marks: readonly Mark[], from: number): string {
  let added = ''
  let at = 0
  for (const mark of marks) {
    added += part.slice(at, mark.at - from) + mark.text
    at = mark.at - from
  }
  return added + part.slice(at)
}
