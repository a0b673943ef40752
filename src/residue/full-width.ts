import type {Detector} from '../detect/detector.js'
import {tokenAt} from '../text/token.js'
import {isWide} from './leftover/scripts.js'

/** Letters and digits of full width: "ＡＴＭ". */
export const detector: Detector = {
  ids: ['residue-full-width'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const {text} = tokenAt(view, index)
      if (isWide(text)) report('residue-full-width', index, index + 1, [narrow(text)])
    }
  },
}

const narrow = (text: string): string => text.replace(/[\uFF01-\uFF5E]/g, (wide) => wide.normalize('NFKC'))
