import type {Detector} from '../detect/detector.js'
import {tables} from '../generated/english.js'
import {TokenClass} from '../text/classes.js'
import {addTo} from '../text/groups.js'
import {tokenAt} from '../text/token.js'

/** Both spellings of a word, by either. */
const SIDES: ReadonlyMap<string, {us: string; uk: string}> = new Map(
  tables.spellings.flatMap(([us, uk]): [string, {us: string; uk: string}][] => [
    [us, {us, uk}],
    [uk, {us, uk}],
  ]),
)

/** One word in the American and in the British spelling: "defense" beside "defence". */
export const detector: Detector = {
  ids: ['consistency-english'],
  find({view, locale}, report) {
    const places = new Map<string, number[]>()
    // Names of institutions keep their spelling.
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, classes} = tokenAt(view, index)
      if (SIDES.has(norm) && (classes & (TokenClass.capital | TokenClass.quoted)) === 0) addTo(places, norm, index)
    }
    for (const [norm, indices] of places) {
      const {us, uk} = SIDES.get(norm) ?? {us: norm, uk: norm}
      const [usual, other] = locale === 'UK' ? [uk, us] : [us, uk]
      if (norm !== other || !places.has(usual)) continue
      for (const index of indices) report('consistency-english', index, index + 1, [usual], {values: {usual, other}})
    }
  },
}
