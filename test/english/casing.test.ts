import {describe, expect, it} from 'vitest'
import {applyCasing, type Casing, capitalise, casingOf, uncapitalise} from '../../src/english/casing.js'

describe('casingOf', () => {
  it.each<[string, Casing]>([
    ['gas stand', 'lower'],
    ['Gas stand', 'sentence'],
    ['Gas Stand', 'title'],
    ['The House of Cards', 'title'],
    ['The house of Cards', 'sentence'],
    ['GAS STAND', 'upper'],
    ['A GAS', 'upper'],
    ['NATO', 'sentence'],
    ['USA is', 'sentence'],
    ['5 Gas Stands', 'title'],
    ['12 300', 'lower'],
    ['', 'lower'],
  ])('%j is %s', (phrase, casing) => {
    expect(casingOf(phrase === '' ? [] : phrase.split(' '))).toBe(casing)
  })
})

describe('applyCasing', () => {
  it.each<[string, Casing, string]>([
    ['petrol station of NATO', 'lower', 'petrol station of NATO'],
    ['petrol station of NATO', 'sentence', 'Petrol station of NATO'],
    ['petrol station of the NATO', 'title', 'Petrol Station of the NATO'],
    ['petrol station', 'upper', 'PETROL STATION'],
    ['in the house', 'title', 'In the House'],
    ['“petrol”', 'sentence', '“Petrol”'],
    ["it's well-known", 'title', "It's Well-Known"],
    ['élan vital', 'title', 'Élan Vital'],
    ['5 men', 'sentence', '5 men'],
    ['', 'title', ''],
  ])('%j in %s: %j', (text, casing, cased) => {
    expect(applyCasing(text, casing)).toBe(cased)
  })
})

it('raises and lowers the first letter alone', () => {
  expect([capitalise('ämter Bau'), capitalise('«so»'), uncapitalise('"Moscow Gas"')]).toEqual([
    'Ämter Bau',
    '«So»',
    '"moscow Gas"',
  ])
})
