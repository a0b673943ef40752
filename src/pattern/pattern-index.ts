import {addTo} from '../text/groups.js'
import {spellingsOf} from './graph.js'
import {parsePattern} from './parse.js'
import type {LemmaTable, PatternIndex, RuleData, RuleRecord} from './rule.js'
import type {Item, Sequence} from './syntax.js'

/** Words one of which stands in every match. */
type Need = readonly string[]

/** What documents of some rules must speak of: each such pattern once, in the order of the rules. */
export function subjectsOf(rules: readonly RuleRecord[]): string[] {
  return [...new Set(rules.flatMap(({about = []}) => about))]
}

/** Files each pattern under the rarest words that every match of it has. Rare is what few patterns have. */
export function indexPatterns({rules, lemmas}: RuleData): PatternIndex {
  const patterns = [...rules.flatMap(({match}) => match), ...subjectsOf(rules)]
  const needs = patterns.map((text) => needsOf(parsePattern(text).items, lemmas))
  const counts = new Map<string, number>()
  for (const word of needs.flat(2)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const commonness = (need: Need): number => need.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
  const words = new Map<string, number[]>()
  const open: number[] = []
  for (const [number, all] of needs.entries()) {
    const rarest = all.reduce<Need | undefined>(
      (best, need) => (best === undefined || commonness(need) < commonness(best) ? need : best),
      undefined,
    )
    if (rarest === undefined) open.push(number)
    for (const word of new Set(rarest)) addTo(words, word, number)
  }
  return {words: Object.fromEntries(words), open}
}

/** What every match of a sequence needs, by each of its items that is no class or gap and cannot be left out. */
function needsOf(items: Sequence, lemmas: LemmaTable): Need[] {
  return items.flatMap((item) => {
    const need = needOf(item, lemmas)
    return need === undefined ? [] : [need]
  })
}

function needOf(item: Item, lemmas: LemmaTable): Need | undefined {
  switch (item.type) {
    case 'word':
    case 'mark':
      return [item.norm]
    case 'inflected':
      return [...spellingsOf(item, lemmas).keys()]
    case 'class':
    case 'gap':
    case 'modifiers':
      return undefined
    case 'group': {
      // Each branch needs one of its words; the shortest list serves, for branches are one or two words long.
      const branches = item.branches.map((branch) =>
        needsOf(branch, lemmas).reduce<Need | undefined>(
          (best, need) => (best === undefined || need.length < best.length ? need : best),
          undefined,
        ),
      )
      return branches.every((need) => need !== undefined) ? branches.flat() : undefined
    }
  }
}
