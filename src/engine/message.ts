import type {Nodes} from 'nlcst'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Finding} from '../detect/finding.js'
import {kindOf} from '../detect/kinds.js'
import {addressOf} from '../rules/address.js'
import {printable, shortened} from '../text/printable.js'
import {isReplaceable, placeInSource} from './place.js'
/** The `source` of every message. */
export const SOURCE = 'retext-translationese'

/** Of longer findings a message quotes both ends. */
const LONGEST_QUOTATION = 150

/** Adds a finding as a message to `file`. */
export function addMessage(match: Finding, file: VFile, tree: Nodes): VFileMessage {
  const {rule, replacement} = match
  const {startPoint, endPoint, actual, expected} = replacement
  const place =
    startPoint === undefined || endPoint === undefined ? undefined : placeInSource(actual, startPoint, endPoint, file)
  const message = file.message(reasonOf(match), {
    ancestors: [tree],
    source: SOURCE,
    ruleId: rule.id,
    ...(place === undefined ? {} : {place}),
  })
  message.actual = actual
  // Without a place, or with half of some markup in it, there is nothing that a fix could replace.
  message.expected = place !== undefined && isReplaceable(actual, sourceOf(place, file)) ? [...expected] : []
  message.note = rule.source === undefined ? rule.why : `${rule.why} (It renders «${rule.source}».)`
  if (rule.page !== undefined) message.url = addressOf(rule.page, rule.id)
  message.category = kindOf(rule.kind).category
  message.language = rule.languages
  message.confidence = rule.confidence
  return message
}

function sourceOf({start, end}: Position, file: VFile): string {
  return typeof file.value === 'string' ? file.value.slice(start.offset, end.offset) : ''
}

function reasonOf({rule, replacement: {actual, expected}}: Finding): string {
  const source = rule.source === undefined ? '' : ` of «${rule.source}»`
  const fixes = expected.map((text) => (text === '' ? 'nothing' : quoted(text)))
  const wanted = fixes.length === 0 ? '' : `, expected ${fixes.join(' or ')}`
  return `Unexpected machine translation${source}: ${quoted(actual.trim().replace(/\s+/g, ' '))}${wanted}`
}

/** A loop of thousands of words is one finding: its message quotes how it begins and ends, its place tells the rest. */
function quoted(text: string): string {
  return `"${printable(shortened(text, LONGEST_QUOTATION))}"`
}
