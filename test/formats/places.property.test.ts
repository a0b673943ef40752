import fc from 'fast-check'
import {expect, it} from 'vitest'
import {applyFixes} from '../../src/index.js'
import {htmlOf, markdownOf, phrases} from '../support/markup.js'
import {htmlSkeleton, markdownSkeleton} from '../support/skeleton.js'
import {lint, sliceAt} from './lint.js'

it.each([
  ['a.md', markdownOf(phrases), markdownSkeleton],
  ['a.html', htmlOf(phrases), htmlSkeleton],
] as const)(
  '%s: every place is exact, and all fixes together leave all but the text as it was',
  async (name, documents, skeleton) => {
    await fc.assert(
      fc.asyncProperty(documents, async (source) => {
        const messages = await lint(name, source)
        for (const message of messages) {
          expect(sliceAt(source, message)).toBe(message.actual)
          if (message.read === undefined) continue
          expect(message.expected).toEqual([])
          expect(message.read).not.toBe(message.actual)
        }
        expect(skeleton(applyFixes(source, messages))).toEqual(skeleton(source))
      }),
      {numRuns: Number(process.env.RUNS ?? 60)},
    )
  },
)
