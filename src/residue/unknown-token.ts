import type {Detector} from '../detect/detector.js'
import {showsCode} from '../text/code.js'
import {type TokenView, tokenAt} from '../text/token.js'
import {matchAt} from './leftover/piece.js'
import {alternatives} from './leftover/words.js'

const NAMES = alternatives('model-tokens')
/** `<unk>`, `</s>`, `<|im_end|>`, `<extra_id_0>`, `<0x0A>`, `<2en>` */
const ANGLED = new RegExp(
  `^< ?/?(?: ?(?:${NAMES}) ?|\\| ?(?:${NAMES}) ?\\||extra_id_\\d{1,3}|0x[\\dA-F]{2}|2[a-z]{2})>`,
  'i',
)
const SQUARED = new RegExp(`^\\[ ?(?:${alternatives('bracketed-tokens')}) ?\\]`)

/** What translation systems and language models write for things that are no words: `<unk>`, `⁇`, `<|im_end|>`, `[INST]`. */
export const detector: Detector = {
  ids: ['residue-unknown-token'],
  find({view}, report) {
    // A text about software may speak of them, or have elements of these names.
    const confidence = showsCode(view) ? 'low' : 'high'
    let done = 0
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      const end = index < done ? undefined : tokenEnd(view, index, text)
      if (end === undefined) continue
      report('residue-unknown-token', index, end, [], {confidence})
      done = end
    }
  },
}

function tokenEnd(view: TokenView, index: number, text: string): number | undefined {
  if (text === '⁇') return index + 1
  if (text === '<') return matchAt(view, index, [ANGLED])?.end
  return text === '[' ? matchAt(view, index, [SQUARED])?.end : undefined
}
