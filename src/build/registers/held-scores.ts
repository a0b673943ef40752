import type {Hits, RegisterScores} from '../measured-file.js'
import type {Linted} from './report.js'
import {scoreOf, sumOf} from './score.js'

/** What is found in the texts that no writer of rules has read, their language stated. */
export function heldScores(linted: readonly Linted[]): RegisterScores {
  const held = linted.filter(({text}) => text.half === 'held')
  return {
    byLanguage: hitsBy(held, ({text}) => text.language),
    byRegister: hitsBy(held, ({text}) => text.register),
  }
}

function hitsBy(linted: readonly Linted[], keyOf: (one: Linted) => string): Record<string, Hits> {
  const keys = [...new Set(linted.map(keyOf))]
  return Object.fromEntries(keys.map((key) => [key, hitsOf(linted.filter((one) => keyOf(one) === key))]))
}

function hitsOf(linted: readonly Linted[]): Hits {
  const {found, marks, right, findings} = sumOf(linted.map(({text, stated}) => scoreOf(text, stated)))
  return {found: [found, marks], right: [right, findings]}
}
