import {describe, expect, it} from 'vitest'
import * as classes from '../../src/english/closed-classes.js'
import {MONTH_NAMES} from '../../src/english/months.js'

const {allBut, union} = classes

describe('closed classes', () => {
  it.each<[string, classes.Words, string, string]>([
    ['be', classes.BE, 'am is are was were be been being', 'become'],
    ['finite auxiliaries', classes.FINITE_AUXILIARIES, 'am were has had did shall might', 'be been having'],
    ['determiners', classes.DETERMINERS, 'the those her every whose few', 'him'],
    ['subjects', classes.SUBJECT_PRONOUNS, 'i you he she it we they', 'me him us'],
    ['plural numbers', classes.PLURAL_NUMBERS, 'two ten ninety', 'one zero'],
    ['months', classes.MONTHS, 'may march sept', 'monday'],
    ['prepositions', classes.PREPOSITIONS, 'of in throughout per', 'because'],
  ])('%s', (_, set, within, without) => {
    expect(within.split(' ').filter((word) => !set.has(word))).toEqual([])
    expect(without.split(' ').filter((word) => set.has(word))).toEqual([])
  })

  it('forms sets of classes', () => {
    expect([...union(['a', 'b'], new Set(['b', 'c']))]).toEqual(['a', 'b', 'c'])
    expect([...allBut(classes.ARTICLES, 'the')]).toEqual(['a', 'an'])
  })

  it('tells agreeing auxiliaries apart', () => {
    expect([...classes.SINGULAR_AUXILIARIES].filter((word) => classes.PLURAL_AUXILIARIES.has(word))).toEqual([])
  })
})

it('names the months in their order', () => {
  expect([MONTH_NAMES[0], MONTH_NAMES[4], MONTH_NAMES[11], MONTH_NAMES.length]).toEqual([
    'January',
    'May',
    'December',
    12,
  ])
})
