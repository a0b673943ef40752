/** What happens to findings and texts while somebody works on them. */
import {describe, expect, it} from 'vitest'
import {fixed, fixedSure} from '../../src/playground/fixes.js'
import {History} from '../../src/playground/history.js'
import {markedLines} from '../../src/playground/marked-lines.js'
import type {Finding} from '../../src/playground/protocol.js'
import {shiftedTo} from '../../src/playground/shift.js'

function findingOf(text: string, actual: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(actual)
  return {
    ...{
      start,
      end: start + actual.length,
      ruleId: 'a',
      reason: '',
      actual,
      expected: [],
      note: '',
      kind: 'calque',
      label: 'Calque',
    },
    ...{dimension: 'accuracy', confidence: 'high', languages: [], url: undefined},
    ...more,
  }
}

describe('findings in a text that is changed', () => {
  const text = 'one two three four'
  const findings = [findingOf(text, 'one'), findingOf(text, 'two three'), findingOf(text, 'four')]
  it.each([
    ['before all', 'so one two three four', ['one', 'two three', 'four']],
    ['inside one of them', 'one two or three four', ['one', 'four']],
    ['between them', 'one, two three four', ['one', 'two three', 'four']],
    ['by leaving out', 'one four', ['one', 'four']],
    ['behind all', 'one two three four five', ['one', 'two three', 'four']],
    ['wholly', 'nothing', []],
  ])('stay with their words: %s', (_, after, kept) => {
    const shifted = shiftedTo(findings, text, after)
    expect(shifted.map(({start, end}) => after.slice(start, end))).toEqual(kept)
    expect(shifted.map(({actual}) => actual)).toEqual(kept)
  })
})

describe('marks', () => {
  const marked = (text: string, actuals: readonly string[]): string[] =>
    markedLines(
      text,
      actuals.map((actual) => findingOf(text, actual)),
      undefined,
    ).map((pieces) => pieces.map(({text: words, mark}) => (mark === undefined ? words : `[${words}]`)).join(''))

  it.each([
    ['in a line', 'one two three', ['two'], ['one [two] three']],
    ['at the edges', 'one two', ['one', 'two'], ['[one] [two]']],
    ['over a line break', 'one two\nthree four', ['two\nthree'], ['one [two]', '[three] four']],
    ['over three lines', 'one\ntwo\nthree four', ['one\ntwo\nthree'], ['[one]', '[two]', '[three] four']],
    ['of line breaks', 'one\n\n\ntwo', ['\n\n'], ['one', '', '', 'two']],
    ['that overlap', 'one two three', ['one two', 'two three'], ['[one two][ three]']],
    ['in an empty text', '', [], ['']],
  ])('%s', (_, text, actuals, lines) => {
    expect(marked(text, actuals)).toEqual(lines)
  })
})

describe('fixes', () => {
  const text = 'Not the fact that it holds, with reference to him.'
  const sure = findingOf(text, 'Not the fact that', {expected: ['It is not certain that', 'It is not a given that']})
  const unsure = findingOf(text, 'with reference to', {expected: ['citing'], confidence: 'medium'})
  const without = findingOf(text, 'him')

  it('write the one that was chosen', () => {
    expect(fixed(text, sure, 'It is not a given that')).toBe(text.replace(sure.actual, 'It is not a given that'))
    expect(fixed(text, unsure, '')).toBe(text.replace(unsure.actual, ''))
  })

  it('of all that is sure write the best, and leave the rest', () => {
    expect(fixedSure(text, [sure, unsure, without])).toBe(text.replace(sure.actual, 'It is not certain that'))
  })
})

describe('undo', () => {
  const at = (text: string): {text: string; cursor: number} => ({text, cursor: text.length})

  it('goes back and forth', () => {
    const history = new History()
    history.push(at('a'))
    history.push(at('ab'))
    expect(history.undo(at('abc'))).toEqual(at('ab'))
    expect(history.undo(at('ab'))).toEqual(at('a'))
    expect(history.canUndo).toBe(false)
    expect(history.undo(at('a'))).toBeUndefined()
    expect(history.redo(at('a'))).toEqual(at('ab'))
    expect(history.redo(at('ab'))).toEqual(at('abc'))
    expect(history.canRedo).toBe(false)
  })

  it('takes what is typed without a pause as one step', () => {
    const history = new History()
    history.pushTyped(at(''), 5000)
    history.pushTyped(at('a'), 5100)
    history.pushTyped(at('ab'), 9000)
    expect(history.undo(at('abc'))).toEqual(at('ab'))
    expect(history.undo(at('ab'))).toEqual(at(''))
  })

  it('forgets what was undone once something else is done', () => {
    const history = new History()
    history.push(at('a'))
    history.undo(at('ab'))
    history.pushTyped(at('a'), 0)
    expect(history.canRedo).toBe(false)
  })
})
