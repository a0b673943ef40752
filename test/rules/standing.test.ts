/** What measuring leaves of what a rule states. */
import {expect, it} from 'vitest'
import {standingOf} from '../../src/rules/standing.js'

const words = {native: 400_000, human: {}, mt: {ru: 300_000, uk: 100_000, zh: 400_000, ja: 200_000, de: 200_000}}
const sure = {kind: 'calque', confidence: 'high', languages: ['ru']} as const

it('leaves rules as they are that were never found or not measured', () => {
  for (const evidence of [null, undefined, {}]) expect(standingOf(sure, evidence, words)).toEqual(sure)
})

it('takes back confidence where native writers say it too, as far as they do', () => {
  const found = (native: number, ru: number) => standingOf(sure, {native, mt: {ru}}, words).confidence
  expect(found(0, 10)).toBe('high')
  expect(found(5, 400)).toBe('high')
  expect(found(5, 60)).toBe('medium')
  expect(found(20, 20)).toBe('low')
})

it('leaves mistakes as sure as they are, whoever makes them', () => {
  expect(standingOf({...sure, kind: 'typography'}, {native: 20, mt: {ru: 20}}, words).confidence).toBe('high')
})

it('never raises confidence', () => {
  expect(standingOf({...sure, confidence: 'low'}, {mt: {ru: 500}}, words).confidence).toBe('low')
})

it('counts documentation by native writers as native', () => {
  const evidence = {documentation: 50, mt: {ru: 60}}
  expect(standingOf(sure, evidence, {...words, documentation: 500_000}).confidence).toBe('low')
})

it('adds languages whose translations show it as well', () => {
  expect(standingOf(sure, {mt: {ru: 40, uk: 60}}, words).languages).toEqual(['ru', 'uk'])
})

it('adds none for a match or two, or where it is rare beside the own language', () => {
  expect(standingOf(sure, {mt: {ru: 40, uk: 20}}, words).languages).toEqual(['ru'])
  expect(standingOf(sure, {mt: {ru: 400, zh: 20}}, words).languages).toEqual(['ru'])
})

it('takes all languages from a rule that shows in translations from many', () => {
  expect(standingOf(sure, {mt: {ru: 40, zh: 30, ja: 40, de: 40}}, words).languages).toEqual([])
})
