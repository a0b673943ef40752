import type {Detector} from '../detect/detector.js'
import {pairedIn} from './pairs/paired.js'

/** Strings that begin or end with other white space than their source: programs put them together with others. */
export const detector: Detector = {
  ids: ['localisation-space'],
  find({view}, report) {
    // In XML for documents line breaks at the edges are of the file, and no part of the text.
    const isFree = view.isList !== true
    const isSame = (one: string, other: string): boolean => one === other || (isFree && /[\r\n]/.test(one + other))
    for (const {pair, start, end} of pairedIn(view)) {
      const [source, target] = [pair.source, pair.target]
      if (source.trim() === '') continue
      if (!isSame(/^\s*/.exec(source)?.[0] ?? '', /^\s*/.exec(target)?.[0] ?? ''))
        report('localisation-space', start, start + 1, [], {reason: 'start'})
      if (!isSame(/\s*$/.exec(source)?.[0] ?? '', /\s*$/.exec(target)?.[0] ?? ''))
        report('localisation-space', end - 1, end, [], {reason: 'end'})
    }
  },
}
