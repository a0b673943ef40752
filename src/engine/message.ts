import type {Nodes} from 'nlcst'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Finding, RuleInfo} from '../detect/finding.js'
import {kindOf} from '../detect/kinds.js'
import {addressOf} from '../rules/address.js'
import type {Edit} from '../text/edits.js'
import {printable, shortened} from '../text/printable.js'
import {mapOf, type TextMap} from '../text/text-map.js'
import {labelOf} from './label.js'
import {isReplaceable, narrowed, type Place, placeOf} from './place.js'
import type {RuleDecider} from './rule-options.js'
import {soundEdits} from './sound-fixes.js'

/** The `source` of every message. */
export const SOURCE = 'retext-translationese'

/** Of longer findings a message quotes both ends. */
const LONGEST_QUOTATION = 150

/** A finding with its place, what could be written there, and which of it is safe as a fix. */
interface Placed {
  readonly finding: Finding
  readonly place: Place
  readonly advice: readonly string[]
  readonly fixes: readonly string[]
}

/** Adds findings, which do not overlap, as messages to `file`, each with what options say of its rule. */
export function addMessages(findings: readonly Finding[], file: VFile, tree: Nodes, rules: RuleDecider): void {
  const placed = findings.map((finding): Placed => {
    const place = placeOf(finding.replacement, tree, file)
    const {expected} = finding.replacement
    if (isReplaceable(place, tree)) return {finding, place, advice: expected, fixes: expected}
    const narrow = narrowed(place, expected, tree)
    if (narrow === undefined) return {finding, place, advice: expected, fixes: []}
    return {finding, place: narrow.place, advice: narrow.fixes, fixes: narrow.fixes}
  })
  const map = mapOf(tree)
  const offsetOf = ({place: {position}}: Placed): number => position?.start.offset ?? 0
  // Titles and attributes are read last, wherever they stand.
  const inOrder = map === undefined ? placed : placed.sort((a, b) => offsetOf(a) - offsetOf(b))
  for (const one of withSoundFixes(inOrder, tree)) {
    const message = addMessage(one, file, map)
    const {severity} = rules.of(one.finding.rule.id)
    if (severity === undefined || severity === 'off') continue
    message.severity = severity
    message.fatal = severity === 'error'
  }
}

/**
 * Words that break nothing in any format when other words were sound in their place: they begin with a letter and have no sign
 * that could be markup.
 */
const PLAIN = /^\p{L}[\p{L}\p{N}\s,;'’“”"()-]*$/u

/**
 * Leaves out fixes that would change the structure of a document with markup, as words do that make a list item of their line. All
 * first fixes are tried together; before them all second ones that have signs that may be markup, and so on.
 */
function withSoundFixes(placed: readonly Placed[], tree: Nodes): readonly Placed[] {
  const map = mapOf(tree)
  if (map === undefined) return placed
  let sound = placed
  const most = placed.reduce((longest, {fixes}) => Math.max(longest, fixes.length), 0)
  for (let rank = most - 1; rank >= 0; rank--) {
    const edits = new Map<Placed, Edit>()
    for (const one of sound) {
      const fix = one.fixes[rank]
      if (fix !== undefined && (rank === 0 || !PLAIN.test(fix))) edits.set(one, editOf(one, fix))
    }
    const kept = soundEdits([...edits.values()], map.isSound)
    sound = sound.map((one) => {
      const edit = edits.get(one)
      if (edit === undefined || kept.has(edit)) return one
      // Where the first fix is not sound the place is delicate: then there is none.
      return {...one, fixes: rank === 0 ? [] : one.fixes.filter((fix) => fix !== edit.text)}
    })
  }
  return sound
}

function editOf({place: {position}}: Placed, text: string): Edit {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0, text}
}

function addMessage(
  {finding, place: {position, actual, read}, advice, fixes}: Placed,
  file: VFile,
  map: TextMap | undefined,
): VFileMessage {
  const {rule} = finding
  const message = file.message(reasonOf(rule, read ?? actual, fixes, advice), {
    source: SOURCE,
    ruleId: rule.id,
    ...(position === undefined ? {} : {place: position}),
  })
  message.actual = actual
  message.expected = writtenIn(map, position?.start.offset, fixes)
  message.note = rule.source === undefined ? rule.why : `${rule.why} (It renders «${rule.source}».)`
  if (read !== undefined) message.read = read
  if (rule.page !== undefined) message.url = addressOf(rule.id)
  message.kind = rule.kind
  message.category = kindOf(rule.kind).category
  message.language = rule.languages
  message.confidence = rule.confidence
  return message
}

/** Fixes as they must stand in the document; none if nothing can be written into it. */
function writtenIn(map: TextMap | undefined, at: number | undefined, fixes: readonly string[]): string[] {
  if (map === undefined || at === undefined) return [...fixes]
  return map.isReadOnly ? [] : fixes.map((fix) => map.writtenAt(fix, at))
}

/** @param advice what can be written, if not by a fix: then the message says that it is for the writer's hand */
function reasonOf(rule: RuleInfo, words: string, fixes: readonly string[], advice: readonly string[]): string {
  const byHand = fixes.length > 0 ? [] : advice.filter((text) => text !== '')
  const wanted = wantedBy(', expected', fixes) + wantedBy(', by hand', byHand)
  const shown = words.replace(/\s+/g, ' ')
  // Where white space is the mistake it has to be seen.
  const isOfSpace = advice.some((text) => text === shown.trim())
  const why = wanted === '' && kindOf(rule.kind).saysWhy === true ? ` (${inBrackets(rule.why)})` : ''
  return `${labelOf(rule.kind, words, advice)}: ${quoted(isOfSpace ? shown : shown.trim())}${wanted}${why}`
}

function wantedBy(introduction: string, texts: readonly string[]): string {
  const written = texts.map((text) => (text === '' ? 'nothing' : quoted(text)))
  return written.length === 0 ? '' : `${introduction} ${written.join(' or ')}`
}

/** A sentence as it stands in brackets. */
function inBrackets(sentence: string): string {
  return printable(sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, ''))
}

/** A loop of thousands of words is one finding: its message quotes how it begins and ends, its place tells the rest. */
function quoted(text: string): string {
  return `"${printable(shortened(text, LONGEST_QUOTATION))}"`
}
