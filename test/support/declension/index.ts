import {decline as be} from './be.js'
import {decline as cs} from './cs.js'
import {decline as fi} from './fi.js'
import {decline as hu} from './hu.js'
import {decline as lt} from './lt.js'
import {decline as lv} from './lv.js'
import {decline as pl} from './pl.js'
import {decline as ru} from './ru.js'
import type {CaseForm} from './shared.js'
import {decline as sk} from './sk.js'
import {decline as sr} from './sr.js'
import {decline as tr} from './tr.js'
import {decline as uk} from './uk.js'

export type {CaseForm} from './shared.js'

export interface Declension {
  /** The countries whose own names the language declines, as GeoNames codes them. */
  readonly countries: readonly string[]
  readonly decline: (name: string) => CaseForm[]
}

export const declensions: ReadonlyMap<string, Declension> = new Map([
  ['ru', {countries: ['RU'], decline: ru}],
  ['uk', {countries: ['UA'], decline: uk}],
  ['be', {countries: ['BY'], decline: be}],
  ['pl', {countries: ['PL'], decline: pl}],
  ['cs', {countries: ['CZ'], decline: cs}],
  ['sk', {countries: ['SK'], decline: sk}],
  ['sr', {countries: ['RS', 'HR', 'BA', 'ME'], decline: sr}],
  ['lt', {countries: ['LT'], decline: lt}],
  ['lv', {countries: ['LV'], decline: lv}],
  ['fi', {countries: ['FI'], decline: fi}],
  ['hu', {countries: ['HU'], decline: hu}],
  ['tr', {countries: ['TR'], decline: tr}],
])
