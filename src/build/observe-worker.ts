import {CHECKS} from '../checks.js'
import type {Finding} from '../detect/finding.js'
import {resolveOverlaps} from '../detect/overlaps.js'
import {finderOf} from '../engine/finder.js'
import {resolveOptions} from '../engine/options.js'
import {viewOfText} from '../text/document.js'
import {addTo} from '../text/groups.js'
import {wordCount} from '../text/word-count.js'

/** What is found in one text: its words, and how often each rule matches, whatever its confidence. */
export interface Observation {
  readonly words: number
  readonly hits: Readonly<Record<string, number>>
}

const find = finderOf(Object.values(CHECKS), resolveOptions({confidence: 'low'}))

/** Looks for everything in some texts. What a rule finds does not depend on the other rules. */
export default async function observeTexts(texts: readonly string[]): Promise<Observation[]> {
  const observations: Observation[] = []
  for (const text of texts) {
    const view = viewOfText(text)
    const byRule = new Map<string, Finding[]>()
    for (const finding of await find(view, 'all')) addTo(byRule, finding.rule.id, finding)
    const hits = [...byRule].map(([id, found]) => [id, resolveOverlaps(found).length] as const)
    observations.push({words: wordCount(view), hits: Object.fromEntries(hits)})
  }
  return observations
}
