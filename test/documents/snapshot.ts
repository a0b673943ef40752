import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** The messages of a file as a reviewer reads them: the words where they stand, and below them what is said about them. */
export function snapshotOf(file: VFile): string {
  if (file.messages.length === 0) return 'No messages.\n'
  const lines = String(file).split('\n')
  const messages = file.messages.toSorted((a, b) => offsetOf(a) - offsetOf(b))
  return messages.map((message) => `${[...excerptOf(message, lines), ...detailsOf(message)].join('\n')}\n`).join('\n')
}

function detailsOf({ruleId, confidence, language, reason, expected, note}: VFileMessage): string[] {
  return [
    `Rule:   ${ruleId} (confidence: ${confidence}, languages: ${language?.join(', ') || 'any'})`,
    `Reason: ${reason}`,
    ...(expected ?? []).map((fix) => `Fix:    ${fix === '' ? '(delete)' : `"${fix}"`}`),
    `Note:   ${note}`,
  ]
}

/** The lines of a place, each with a line under it that marks the words. */
function excerptOf(message: VFileMessage, lines: readonly string[]): string[] {
  const place = placeOf(message)
  if (place === undefined) return ['(no place)']
  return lines.slice(place.start.line - 1, place.end.line).flatMap((text, index) => {
    const line = place.start.line + index
    const from = line === place.start.line ? place.start.column - 1 : text.search(/\S|$/)
    const to = line === place.end.line ? place.end.column - 1 : text.length
    const marks = '~'.repeat(Math.max(to - from, 1))
    return [
      `${String(line).padStart(5)} | ${text}`,
      `      | ${' '.repeat(from)}${index === 0 ? `^${marks.slice(1)}` : marks}`,
    ]
  })
}

function placeOf({place}: VFileMessage): Position | undefined {
  if (place === undefined) return undefined
  return 'start' in place ? place : {start: place, end: place}
}

function offsetOf(message: VFileMessage): number {
  return placeOf(message)?.start.offset ?? 0
}
