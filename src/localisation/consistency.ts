import type {Detector} from '../detect/detector.js'
import {addTo} from '../text/groups.js'
import type {Pair} from '../text/pairs.js'
import {codesIn} from '../text/placeholders.js'
import {shortened} from '../text/printable.js'
import {type Paired, pairedIn} from './pairs/paired.js'

/** A finding shows the beginning of its string, so that it hides nothing else in it. In tokens. */
const SHOWN = 6
/** A message quotes so much of the other translation. In UTF-16 units. */
const LONGEST_QUOTATION = 60

/** Strings with the same source that are translated in different ways. */
export const detector: Detector = {
  ids: ['localisation-consistency'],
  find({view}, report) {
    const groups = new Map<string, Paired[]>()
    for (const paired of pairedIn(view)) {
      const {source, isPlural} = paired.pair
      if (!isPlural && /\p{L}/u.test(source)) addTo(groups, folded(source), paired)
    }
    for (const group of groups.values()) {
      const usual = usualOf(group)
      for (const {pair, start, end} of group) {
        if (folded(pair.target) === folded(usual.target)) continue
        const isShown = end <= start + SHOWN && [pair, usual].every(isPlain)
        report('localisation-consistency', start, Math.min(end, start + SHOWN), isShown ? [folded(usual.target)] : [], {
          values: {other: shortened(folded(usual.target), LONGEST_QUOTATION)},
          confidence: pair.context === usual.context ? 'medium' : 'low',
        })
      }
    }
  },
}

/** The most frequent translation; the first of those that are as frequent. */
function usualOf(group: readonly Paired[]): Pair {
  const counts = new Map<string, Paired[]>()
  for (const paired of group) addTo(counts, folded(paired.pair.target), paired)
  const [most = []] = [...counts.values()].sort((one, other) => other.length - one.length)
  const [first] = most
  if (first === undefined) throw new RangeError('a group of strings has no string')
  return first.pair
}

/** Whether a string is words on one line, so that another may stand in its place. */
const isPlain = ({target}: Pair): boolean => codesIn(target).length === 0 && !target.trim().includes('\n')

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()
