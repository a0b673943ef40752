/** What was measured of rules. */
import {expect, it} from 'vitest'
import {carryOver, withDocumentationOf} from '../../src/rules/evidence.js'

const words = {native: 1000, human: {}, mt: {ru: 1000}}
const older = {words: {...words, documentation: 500}, rules: {a: {documentation: 20}, gone: {documentation: 20}}}

it('keeps what was measured in documentation where it is not measured anew', () => {
  const table = withDocumentationOf(older, {words, rules: {a: {mt: {ru: 10}}, fresh: {}}})
  expect(table).toEqual({
    words: {...words, documentation: 500},
    rules: {a: {mt: {ru: 10}, documentation: 20}, fresh: {}},
  })
})

it('takes what is measured anew', () => {
  const table = {words: {...words, documentation: 9}, rules: {a: {}}}
  expect(withDocumentationOf(older, table)).toEqual(table)
})

it('enters new rules as not measured, and drops those that are gone', () => {
  expect(carryOver(older, ['a', 'fresh']).rules).toEqual({a: {documentation: 20}, fresh: null})
})
