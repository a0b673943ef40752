import {VFileMessage} from 'vfile-message'
import {applyFixes} from '../index.js'
import type {Finding} from './protocol.js'

/** The text with one finding replaced by one of its fixes. */
export function fixed(text: string, finding: Finding, fix: string): string {
  return applyFixes(text, [messageOf(finding)], () => fix)
}

/** Whether a finding is mended by "fix all sure ones". */
export const isSure = ({confidence, expected}: Finding): boolean => confidence === 'high' && expected.length > 0

/** The text with the best fix of every finding that is sure; of those that overlap the first. */
export function fixedSure(text: string, findings: readonly Finding[]): string {
  return applyFixes(text, findings.filter(isSure).map(messageOf))
}

/** What the library takes; it asks for places and fixes alone. */
function messageOf({start, end, reason, expected}: Finding): VFileMessage {
  const pointAt = (offset: number): {line: number; column: number; offset: number} => ({line: 1, column: 1, offset})
  const message = new VFileMessage(reason, {place: {start: pointAt(start), end: pointAt(end)}})
  message.expected = [...expected]
  return message
}
