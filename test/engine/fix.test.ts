import fc from 'fast-check'
import {retext} from 'retext'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import retextTranslationese, {applyFixes} from '../../src/index.js'

/** A message about the code units from `start` up to `end`. */
function message(start: number, end: number, ...expected: string[]): VFileMessage {
  const point = (offset: number) => ({line: 1, column: offset + 1, offset})
  return Object.assign(new VFile().message('wrong', {place: {start: point(start), end: point(end)}}), {expected})
}

const without = (place?: VFileMessage['place']): VFileMessage =>
  Object.assign(new VFile().message('wrong', place), {expected: ['x']})

describe('applyFixes', () => {
  it.each<[string, VFileMessage[], string]>([
    ['writes the first suggestion', [message(4, 7, 'dog', 'hen')], 'the dog sat'],
    ['deletes for an empty one', [message(3, 7, '')], 'the sat'],
    ['writes where nothing stood', [message(4, 4, 'old ')], 'the old cat sat'],
    ['takes messages in any order', [message(8, 11, 'ran'), message(0, 3, 'a')], 'a cat ran'],
    ['makes the first of two that overlap', [message(4, 11, 'dog ran'), message(0, 7, 'cats')], 'cats sat'],
    ['makes both of two that touch', [message(0, 4, 'a '), message(4, 7, 'dog')], 'a dog sat'],
    ['leaves what has no suggestion', [message(4, 7)], 'the cat sat'],
    ['leaves what has no place', [without(), without({line: 1, column: 1, offset: 0})], 'the cat sat'],
    ['leaves what has no offsets', [without({start: {line: 1, column: 1}, end: {line: 1, column: 4}})], 'the cat sat'],
  ])('%s', (_, messages, mended) => {
    expect(applyFixes('the cat sat', messages)).toBe(mended)
  })

  it('counts in UTF-16 code units', () => {
    expect(applyFixes('😀 the cat', [message(3, 6, 'a')])).toBe('😀 a cat')
  })

  it('lets the caller choose, and leave out', () => {
    const messages = [message(0, 3, 'a', 'one'), message(4, 7, 'dog')]
    const choose = ({expected}: VFileMessage): string | undefined => expected?.[1]
    expect(applyFixes('the cat sat', messages, choose)).toBe('one cat sat')
  })

  it('takes the messages of the plugins', async () => {
    const text = 'Not the fact that the deal will hold.'
    const file = await retext().use(retextTranslationese).process(text)
    expect(applyFixes(text, file.messages)).toBe('It is not certain that the deal will hold.')
  })

  it('keeps everything outside of what is replaced', () => {
    const parts = fc.array(fc.tuple(fc.string({unit: 'binary'}), fc.string(), fc.string()))
    fc.assert(
      fc.property(parts, fc.string({unit: 'binary'}), (pieces, tail) => {
        let text = ''
        const messages = pieces.map(([kept, replaced, fix]) => {
          const start = text.length + kept.length
          text += kept + replaced
          return message(start, text.length, fix)
        })
        const wanted = pieces.map(([kept, , fix]) => kept + fix).join('')
        expect(applyFixes(text + tail, messages)).toBe(wanted + tail)
      }),
      {numRuns: 300},
    )
  })
})
