/** What must hold of the messages for a document, whatever it says. */
import assert from 'node:assert/strict'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import {applyFixes} from '../../src/index.js'
import {fixesOf} from '../support/lint.js'

/** A finding by what it says, and by where it stands in the source. */
export interface Shown {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly actual: string | undefined
  readonly expected: readonly string[] | undefined
  readonly confidence: string | undefined
  readonly note: string | undefined
}

/** Messages as they can be compared, moved by `shift`; a message without a place stands at -1. */
export function shown(messages: readonly VFileMessage[], shift = 0): Shown[] {
  return messages.map(({ruleId, place, actual, expected, confidence, note}) => ({
    id: String(ruleId),
    ...(place !== undefined && 'start' in place
      ? {start: (place.start.offset ?? 0) + shift, end: (place.end.offset ?? 0) + shift}
      : {start: -1, end: -1}),
    actual,
    expected,
    confidence,
    note,
  }))
}

/** Findings stand in order, apart, each exactly at its place, and say something. */
export function assertSound(source: string, messages: readonly VFileMessage[]): void {
  const {toPoint} = location(source)
  let end = 0
  for (const message of messages) {
    const {place, actual, expected, ruleId, note, read} = message
    assert.ok(ruleId && note && expected, `a message lacks its rule, reason or fixes: ${message.reason}`)
    assert.ok(!expected.includes(actual ?? ''), `${ruleId}: the fix is what stands there: ${JSON.stringify(actual)}`)
    assert.equal(new Set(expected).size, expected.length, `${ruleId}: a fix stands twice`)
    if (read !== undefined) assert.deepEqual(expected, [])
    if (place === undefined) continue
    assert.ok('start' in place)
    const [from = Number.NaN, to = Number.NaN] = [place.start.offset, place.end.offset]
    assert.ok(from >= end, `${ruleId}: it overlaps the finding before it, or stands before it`)
    assert.ok(to > from, `${ruleId}: it is empty`)
    assert.equal(source.slice(from, to), actual, `${ruleId}: the place is not exact`)
    assert.deepEqual([place.start, place.end], [toPoint(from), toPoint(to)], `${ruleId}: line or column is wrong`)
    end = to
  }
}

const LONE_SURROGATE = /\p{Cs}/u

/** All fixes can be made together, and nothing outside the findings changes. */
export function assertFixesCompose(source: string, messages: readonly VFileMessage[]): string {
  const mended = applyFixes(source, messages)
  let from = 0
  let at = 0
  for (const {start, end, fix} of fixesOf(messages)) {
    const part = source.slice(from, start) + fix
    assert.equal(mended.slice(at, at + part.length), part, 'a fix is not made, or the text before it changed')
    at += part.length
    from = end
  }
  assert.equal(mended.slice(at), source.slice(from), 'the text behind the last fix changed')
  if (!LONE_SURROGATE.test(source)) assert.doesNotMatch(mended, LONE_SURROGATE, 'a fix cuts a character')
  return mended
}
