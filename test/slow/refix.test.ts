/** Fixes made in real translations leave little to find, on corpora beside a developer's checkout; skipped where they are not. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {setImmediate} from 'node:timers/promises'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {applyFixes} from '../../src/index.js'
import {fixesOf, lint} from '../support/lint.js'

const corpora = path.resolve('../shared/corpora')
/** Every how-manieth text is read. */
const EVERY = 12
const ROUNDS = 4

function* translations(): Generator<string> {
  for (const name of readdirSync(corpora).filter((file) => /^mt-.*\.jsonl$/.test(file))) {
    const lines = readFileSync(path.join(corpora, name), 'utf8').split('\n').filter(Boolean)
    for (let at = 3; at < lines.length; at += EVERY) yield (JSON.parse(lines[at] ?? '') as {text: string}).text
  }
}

const keyOf = ({ruleId, actual}: VFileMessage): string => `${ruleId} ${actual}`

/** How many findings were not there before; those without a fix stay. */
function countAnew(before: readonly VFileMessage[], after: readonly VFileMessage[]): number {
  const left = before.filter(({expected}) => expected?.[0] === undefined).map(keyOf)
  return after.filter((message) => {
    const known = left.indexOf(keyOf(message))
    if (known >= 0) left.splice(known, 1)
    return known < 0
  }).length
}

async function oscillates(text: string): Promise<boolean> {
  const seen = new Set<string>()
  let current = text
  for (let round = 0; round < ROUNDS; round++) {
    seen.add(current)
    const next = applyFixes(current, await lint(current))
    if (next === current) return false
    if (seen.has(next)) return true
    current = next
  }
  return false
}

describe.skipIf(!existsSync(corpora))('all fixes of a document made', () => {
  it('leave few new findings and come to rest', async () => {
    let made = 0
    let anew = 0
    const restless: string[] = []
    for (const text of translations()) {
      const messages = await lint(text)
      made += fixesOf(messages).length
      const mended = applyFixes(text, messages)
      anew += countAnew(messages, await lint(mended))
      if (await oscillates(mended)) restless.push(text.slice(0, 40))
      // The test runner takes a process that hears nothing for a minute for dead.
      await setImmediate()
    }
    expect(restless).toEqual([])
    expect((1000 * anew) / made).toBeLessThanOrEqual(6.7)
  })
})
