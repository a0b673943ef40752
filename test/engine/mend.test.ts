/** Fixes made in a text, and taken back where they bring new findings. */
import fc from 'fast-check'
import {retext} from 'retext'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {withBreak} from '../../src/engine/keep-break.js'
import {movedBy, writtenBy} from '../../src/engine/range.js'
import retextTranslationese, {mend} from '../../src/index.js'

/** A rule that flags words and says what to write instead. */
interface Rule {
  readonly id: string
  readonly words: RegExp
  readonly fix?: string
}

/** Checks texts by rules. */
function checker(...rules: readonly Rule[]): (text: string) => Promise<VFile> {
  return async (text) => {
    const file = new VFile(text)
    for (const {id, words, fix} of rules)
      for (const match of text.matchAll(words)) addMessage(file, id, match, fix === undefined ? [] : [fix])
    return file
  }
}

function addMessage(file: VFile, ruleId: string, {index, 0: actual}: RegExpExecArray, expected: string[]): void {
  const point = (offset: number) => ({line: 1, column: offset + 1, offset})
  const place = {start: point(index), end: point(index + actual.length)}
  Object.assign(file.message('wrong', {place, ruleId, source: 'test'}), {actual, expected})
}

async function mended(text: string, check: (text: string) => Promise<VFile>): Promise<string> {
  return (await mend(text, (await check(text)).messages, check)).text
}

const CAT = {id: 'cat', words: /cat/g, fix: 'dog'}

it('makes the fixes, tells them, and gives what is found then', async () => {
  const check = checker(CAT, {id: 'sat', words: /sat/g})
  const result = await mend('A cat sat. The cat left.', (await check('A cat sat. The cat left.')).messages, check)
  expect(result.text).toBe('A dog sat. The dog left.')
  expect(result.fixes.map(({start, message}) => [start, message.ruleId])).toEqual([
    [2, 'cat'],
    [15, 'cat'],
  ])
  expect(result.file?.messages.map(({ruleId}) => ruleId)).toEqual(['sat'])
})

it('takes back the fix that brings a finding, and no other', async () => {
  const check = checker(CAT, {id: 'lazy-dog', words: /lazy dog/g})
  expect(await mended('A cat and a lazy cat.', check)).toBe('A dog and a lazy cat.')
})

it('takes back a fix that is flagged itself, and one that brings words together', async () => {
  expect(await mended('A cat.', checker(CAT, {id: 'dog', words: /dog/g}))).toBe('A cat.')
  const check = checker({id: 'so', words: / so(?= )/g, fix: ''}, {id: 'twice', words: /\b(\w+) \1\b/g})
  expect(await mended('That so that. Now so here.', check)).toBe('That so that. Now here.'.replace('That so', 'That'))
  expect(await mended('It that so that. Now so here.', check)).toBe('It that so that. Now here.')
})

it('takes fixes back until nothing new is found', async () => {
  // Only the first fix brings a finding; once it is taken back the second one brings another.
  const check = checker(CAT, {id: 'two-dogs', words: /dog dog/g}, {id: 'cat-dog', words: /cat dog/g})
  expect(await mended('cat cat bird cat', check)).toBe('cat cat bird dog')
})

it('keeps a fix beside a finding that was there before', async () => {
  const check = checker(CAT, {id: 'long', words: /the (?!cat|dog)\w+ (?:big )?(?:\w+ing )+/g})
  expect(await mended('the old running cat', check)).toBe('the old running dog')
  const grown = checker(CAT, {id: 'pile', words: /stone house(?: dog)?/g})
  expect(await mended('stone house cat', grown)).toBe('stone house dog')
})

it('makes no fix that would break markup, as the caller tells', async () => {
  const check = checker(CAT)
  const {messages} = await check('cat cat cat')
  const isSound = (edits: readonly {start: number}[]): boolean => edits.every(({start}) => start !== 4)
  expect((await mend('cat cat cat', messages, check, {isSound})).text).toBe('dog cat dog')
})

it('takes what the caller chooses', async () => {
  const check = checker({...CAT, fix: 'dog'})
  const {messages} = await check('cat cat')
  const choose = ({place}: VFileMessage): string | undefined =>
    place !== undefined && 'start' in place && place.start.offset === 0 ? 'hen' : undefined
  expect((await mend('cat cat', messages, check, {choose})).text).toBe('hen cat')
})

it('leaves a byte-order mark and the line break at the end', async () => {
  const check = checker({id: 'mark', words: /^\uFEFF/g, fix: ''}, {id: 'end', words: /cat\r?\n$/g, fix: 'dog'})
  expect(await mended('\uFEFFA cat\r\n', check)).toBe('\uFEFFA cat\r\n')
})

it('does not check a text without fixes again', async () => {
  const check = (): Promise<VFile> => Promise.reject(new Error('checked'))
  expect(await mend('A cat.', [], check)).toEqual({text: 'A cat.', fixes: [], file: undefined})
})

it('works with the plugins', async () => {
  const processor = retext().use(retextTranslationese).freeze()
  const text = 'Not the fact\r\nthat the deal will hold.\r\n'
  const {messages} = await processor.process(text)
  const result = await mend(text, messages, (changed) => processor.process(changed))
  expect(result.text).toBe('It is not certain\r\nthat the deal will hold.\r\n')
  expect(result.file?.messages).toEqual([])
})

describe('withBreak', () => {
  it.each([
    ['Not the\nfact that', 'It is not certain that', 'It is not\ncertain that'],
    ['Not the fact\r\n  that', 'It is not certain that', 'It is not certain\r\n  that'],
    ['not\nthe fact', 'maybe', 'maybe'],
    ['not the fact', 'it may be', 'it may be'],
    ['a\nb\nc', 'd e', 'd e'],
    ['word \n, then', 'word, then', 'word, then'],
    ['in\nspace', 'in  deep', 'in\ndeep'],
  ])('%j, %j', (actual, fix, wanted) => {
    expect(withBreak(actual, fix)).toBe(wanted)
  })
})

describe('ranges', () => {
  const edits = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.string({maxLength: 6})), {maxLength: 8}).map((pieces) => {
    let at = 0
    return pieces.map(([kept, length, text]) => {
      const start = at + kept + 1
      at = start + length + 1
      return {start, end: at, text}
    })
  })

  it('lead from a text to the same words with edits made', () => {
    fc.assert(
      fc.property(edits, (made) => {
        const end = (made.at(-1)?.end ?? 0) + 3
        const text = Array.from({length: end}, (_, index) => String.fromCodePoint(0x4e00 + index)).join('')
        let edited = ''
        let from = 0
        for (const edit of made) {
          edited += text.slice(from, edit.start) + edit.text
          from = edit.end
        }
        edited += text.slice(from)
        for (const [index, {start, end: stop}] of writtenBy(made).entries())
          expect(edited.slice(start, stop)).toBe(made[index]?.text)
        // What stands between two edits.
        for (const [index, edit] of made.entries()) {
          const range = {start: edit.end, end: made[index + 1]?.start ?? end}
          const moved = movedBy(range, made)
          expect(edited.slice(moved.start, moved.end)).toBe(text.slice(range.start, range.end))
        }
      }),
      {numRuns: 300},
    )
  })
})
