import {packed} from '../generated/rules.js'
import type {PatternIndex, RuleData, RuleRecord} from '../pattern/rule.js'
import {type Match, RuleSet} from '../pattern/rule-set.js'
import {unpack} from '../text/packed.js'
import type {TokenView} from '../text/token.js'

/** The rules of the package as the build writes them. */
export interface BuiltinRules extends RuleData {
  readonly index: PatternIndex
}

/** The folders of `rules/` that hold rules. */
export type RuleFolder = 'grammar' | 'idioms' | 'names' | 'phrases' | 'repetition' | 'residue' | 'typography'

let builtin: BuiltinRules | undefined
let set: RuleSet | undefined
const found = new WeakMap<TokenView, Map<string, Match[]>>()

function read(): BuiltinRules {
  builtin ??= unpack<BuiltinRules>(packed)
  return builtin
}

/** The rules that come with the package, checked and indexed when it was built. */
export function builtinRules(): readonly RuleRecord[] {
  return read().rules
}

/**
 * What the rules of some folders find in a document. All rules are matched together, once for all checks of the document: the
 * cost grows with the text and not with their number.
 */
export function builtinMatches(view: TokenView, ...folders: readonly RuleFolder[]): Match[] {
  const known = found.get(view) ?? matchAll(view)
  found.set(view, known)
  return folders.flatMap((folder) => known.get(folder) ?? [])
}

function matchAll(view: TokenView): Map<string, Match[]> {
  const {index, ...data} = read()
  set ??= new RuleSet(data, index)
  const byFolder = new Map<string, Match[]>()
  for (const match of set.find(view)) {
    const folder = match.rule.page?.split('/')[0] ?? ''
    const known = byFolder.get(folder)
    if (known === undefined) byFolder.set(folder, [match])
    else known.push(match)
  }
  return byFolder
}
