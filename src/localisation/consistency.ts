import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {addTo} from '../text/groups.js'
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
      const manners = new Map<string, Paired[]>()
      for (const paired of group) addTo(manners, folded(paired.pair.target), paired)
      // The most frequent comes first; of those that are as frequent, the first in the file.
      const [usual, ...others] = [...manners].sort((one, other) => other[1].length - one[1].length)
      if (usual !== undefined) for (const [, rare] of others) reportAll(rare, usual, report)
    }
  },
}

function reportAll(
  rare: readonly Paired[],
  [other, usual]: readonly [string, readonly Paired[]],
  report: Report,
): void {
  const contexts = new Set(usual.map(({pair}) => pair.context))
  for (const {pair, start, end} of rare) {
    // Of two that are as frequent nobody knows which is wanted.
    const isFix = usual.length > rare.length && end <= start + SHOWN && isPlain(pair.target) && isPlain(other)
    report('localisation-consistency', start, Math.min(end, start + SHOWN), isFix ? [other] : [], {
      values: {other: shortened(other, LONGEST_QUOTATION)},
      confidence: contexts.has(pair.context) ? 'medium' : 'low',
    })
  }
}

/** Whether a string is words on one line, so that another may stand in its place. */
const isPlain = (target: string): boolean => codesIn(target).length === 0 && !target.trim().includes('\n')

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()
