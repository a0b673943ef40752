import type {Detector} from '../detect/detector.js'
import {textOf} from '../text/token.js'

/** The forms that the option `names.prefer` rejects. One that differs only in diacritics or capitals may be written rightly already. */
export const detector: Detector = {
  ids: ['name-house-style'],
  isOfUser: true,
  find({view, settings: {style}}, report) {
    for (const {name, start, end} of style.rejectedIn(view)) {
      const wanted = style.preferred(name)
      if (textOf(view, start, end) !== wanted) report('name-house-style', start, end, [wanted], {values: {wanted}})
    }
  },
}
