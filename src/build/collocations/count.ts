import {BuiltRules} from '../../pattern/prepared-rules.js'
import {RuleSet} from '../../pattern/rule-set.js'
import {variantsIn} from '../../rules/collocations/read.js'
import {compileRules} from '../../rules/compile.js'
import type {RuleSource} from '../../rules/source.js'
import {viewOfText} from '../../text/document.js'
import {listCorpora, passagesOf} from '../corpora.js'
import type {Side} from './pairs.js'

/** How often a side stands in texts of a kind, in whatever construction. */
export interface Counts {
  native: number
  human: number
  mt: number
}

/**
 * Counts sides in the corpora of a folder: native ones, and translations from the language of the entries.
 * @param source any of the entries: what it says but for its patterns does not matter
 */
export async function countSides(
  sides: readonly Side[],
  source: RuleSource,
  folder: string,
): Promise<ReadonlyMap<Side, Counts>> {
  const rules = sides.map((side, index) => ruleOf(side, index, source))
  const set = new RuleSet(new BuiltRules(compileRules(rules).data))
  const counts = new Map<Side, Counts>(sides.map((side) => [side, {native: 0, human: 0, mt: 0}]))
  for (const corpus of listCorpora(folder)) {
    const {kind, language} = corpus
    if (kind === 'documentation' || (kind !== 'native' && !source.languages.includes(language))) continue
    for await (const {text} of passagesOf(corpus)) {
      // Several constructions may take the same words.
      const places = new Map(set.find(viewOfText(text)).map(({rule: {id}, end}) => [`${id} ${end}`, id]))
      for (const id of places.values()) {
        const side = sides[Number(id)]
        const count = side === undefined ? undefined : counts.get(side)
        if (count !== undefined) count[kind]++
      }
    }
  }
  return counts
}

/** A rule that finds one side; its id is the number of the side, and so is its language: no side is a duplicate of another. */
function ruleOf({collocation}: Side, number: number, source: RuleSource): RuleSource {
  const id = {...source.id, text: String(number)}
  return {...source, id, languages: [String(number)], variants: variantsIn(collocation), collocation}
}
