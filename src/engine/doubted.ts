import type {Judgement} from '../judgement/judgement.js'
import {countsInDoubt, mayCountInDoubt} from '../judgement/weigh.js'
import type {Doubt, Match} from '../pattern/rule-set.js'

/**
 * Of matches that stand where their rules see good English those that a document bears out. Contexts such as `unless` were found in native
 * texts; in a translation the same words mostly are what the rule looks for, though never for sure.
 */
export function borneOut(doubts: readonly Doubt[], judgement: Judgement): Match[] {
  if (!mayCountInDoubt(judgement)) return []
  return doubts.flatMap(({rule, match}) => {
    const found = countsInDoubt(judgement, rule()) ? match() : undefined
    return found === undefined ? [] : [{...found, rule: {...found.rule, isDoubted: true}}]
  })
}
