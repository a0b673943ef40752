import type {Detector} from '../detect/detector.js'
import {tokenAt} from '../text/token.js'

const DECADE = /^(?:1[89]|20)?\d0$/
const DECADES = /^((?:1[89]|20)?\d0)s$/

/** Decades with a hyphen: "the 90-s", "the 60-70s". */
export const detector: Detector = {
  ids: ['typography-decade'],
  find({view}, report) {
    const {tokens} = view
    for (let index = 0; index < tokens.length; index++) {
      const {text, joined} = tokenAt(view, index)
      const ending = tokens[index + 1]
      if (!DECADE.test(text) || joined || ending?.joined !== true || ending.before !== '-') continue
      if (tokens[index + 2]?.joined === true) continue
      if (ending.text === 's') {
        report('typography-decade', index, index + 2, [`${text}s`], {reason: 'hyphen'})
        continue
      }
      const [, second] = DECADES.exec(ending.text) ?? []
      const isNext = second !== undefined && Number(second.slice(-2)) === (Number(text.slice(-2)) + 10) % 100
      if (isNext && /(?:^|\.)the$/.test(tokens[index - 1]?.norm ?? ''))
        report('typography-decade', index, index + 2, [`${text}s and ${ending.text}`], {reason: 'two'})
    }
  },
}
