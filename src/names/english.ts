import type {Detector} from '../detect/detector.js'
import {SPELLINGS} from '../english/spellings.js'
import {TokenClass} from '../text/classes.js'
import {addTo} from '../text/groups.js'
import {tokenAt} from '../text/token.js'

/** One word in the American and in the British spelling: "defense" beside "defence". */
export const detector: Detector = {
  ids: ['consistency-english'],
  find({view, locale}, report) {
    const places = new Map<string, number[]>()
    // Names of institutions keep their spelling.
    for (let index = 0; index < view.tokens.length; index++) {
      const {norm, classes} = tokenAt(view, index)
      if (isLocal(norm) && (classes & (TokenClass.capital | TokenClass.quoted)) === 0) addTo(places, norm, index)
    }
    for (const [norm, indices] of places) {
      const usual = SPELLINGS[locale].get(norm)
      if (usual === undefined || !places.has(usual)) continue
      for (const index of indices)
        report('consistency-english', index, index + 1, [usual], {values: {usual, other: norm}})
    }
  },
}

const isLocal = (word: string): boolean => SPELLINGS.US.has(word) || SPELLINGS.UK.has(word)
