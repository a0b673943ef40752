import {describe, expect, it} from 'vitest'
import {grouped, numeralValue, ordinal} from '../../src/english/numerals.js'

describe('numeralValue', () => {
  it.each([
    ['12', 12],
    ['3.5', 3.5],
    ['3,5', 3.5],
    ['1,200', 1200],
    ['1,234,567.8', 1_234_567.8],
    ['XVIII', 18],
    ['xix', 19],
    ['IV', 4],
    ['XL', 40],
    ['five', undefined],
    ['1.5.6', undefined],
    ['', undefined],
  ])('%j is %s', (text, value) => {
    expect(numeralValue(text)).toBe(value)
  })
})

it('writes ordinals', () => {
  const written = [1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 101, 111, 113, 122].map(ordinal)
  expect(written.join(' ')).toBe('1st 2nd 3rd 4th 10th 11th 12th 13th 21st 22nd 23rd 101st 111th 113th 122nd')
})

it('groups thousands', () => {
  expect([999, 3500, 25_000, 1_234_567.891, 0.25].map(grouped)).toEqual([
    '999',
    '3,500',
    '25,000',
    '1,234,567.891',
    '0.25',
  ])
})
