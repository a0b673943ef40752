import type {Token} from '../text/token.js'
import {judgeDoubledPhrase} from './doubled-phrase.js'
import {judgeDoubledWord} from './doubled-word.js'
import {judgeLoop} from './loop.js'
import {findRuns} from './runs.js'
import {numbersOf} from './sequence.js'
import type {Surplus} from './surplus.js'

/** Words, phrases and longer stretches that are said again straight behind themselves, in no order; they may overlap. */
export function findSaidAgain(tokens: readonly Token[], isTranscript: boolean): Surplus[] {
  return findRuns(numbersOf(tokens)).flatMap((run) => {
    const rounds = (run.end - run.start) / run.period
    const judged =
      rounds >= 3
        ? (judgeLoop(tokens, run, isTranscript) ?? undefined)
        : run.period === 1
          ? judgeDoubledWord(tokens, run, isTranscript)
          : (judgeDoubledPhrase(tokens, run, isTranscript) ?? judgeLoop(tokens, run, isTranscript))
    return judged === undefined ? [] : [judged]
  })
}
