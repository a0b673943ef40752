import {CONFIDENCES, type Confidence} from '../../detect/finding.js'
import type {Token} from '../../text/token.js'
import {judgeDoubledAmount} from './doubled-amount.js'
import {findDoubledItems} from './doubled-item.js'
import {judgeDoubledPhrase} from './doubled-phrase.js'
import {findDoubledPrefixes} from './doubled-prefix.js'
import {judgeDoubledWord} from './doubled-word.js'
import {findGlosses} from './gloss.js'
import {judgeLoop} from './loop.js'
import {findRuns, type Run} from './runs.js'
import type {Sequence} from './sequence.js'
import type {Surplus} from './surplus.js'

/**
 * Words, phrases and longer stretches that are said again straight behind themselves, in no order; they may overlap.
 * @param least the least confidence of those that count
 */
export function findSaidAgain(sequence: Sequence, least: Confidence): Surplus[] {
  const found = [...findDoubledItems(sequence), ...findDoubledPrefixes(sequence), ...findGlosses(sequence)]
  // What a loop repeats may repeat itself, a million times: that is part of the loop.
  const loops = new Int32Array(sequence.tokens.length)
  for (const run of findRuns(sequence.numbers)) {
    const loop = loops[run.start]
    if (loop !== 0 && loop === loops[run.end - 1]) continue
    const surplus = judge(sequence, run)
    if (surplus === undefined) continue
    found.push(surplus)
    if (surplus.id === 'repetition-loop' && surplus.confidence === 'high')
      loops.fill(found.length, surplus.start, surplus.end)
  }
  const lowest = CONFIDENCES.indexOf(least)
  return found.filter(({confidence}) => CONFIDENCES.indexOf(confidence) >= lowest)
}

const isFiller = ({norm}: Token): boolean => norm === 'ipsum' || norm === 'dolor'

function judge(sequence: Sequence, run: Run): Surplus | undefined {
  // The filler text of examples.
  if (sequence.hasCode && sequence.tokens.slice(run.start, run.start + run.period).some(isFiller)) return undefined
  if (run.end - run.start >= 3 * run.period) return judgeLoop(sequence, run)
  if (run.period === 1) return judgeDoubledWord(sequence, run) ?? judgeDoubledAmount(sequence, run)
  return judgeDoubledPhrase(sequence, run) ?? judgeDoubledAmount(sequence, run) ?? judgeLoop(sequence, run)
}
