import {readData} from '#platform'
import {packed} from '../generated/rules.js'
import {UnpackedRules} from '../pattern/packed-rules.js'
import type {RuleRecord} from '../pattern/rule.js'
import {type Around, type Doubt, type Match, RuleSet} from '../pattern/rule-set.js'
import {addTo} from '../text/groups.js'
import type {TokenView} from '../text/token.js'
import {folderOf, type RuleFolder} from './folders.js'

let unpacked: UnpackedRules | undefined
let set: RuleSet | undefined
const found = new WeakMap<TokenView, Found>()

/** What was found in a document. */
interface Found {
  readonly matches: ReadonlyMap<RuleFolder, readonly Match[]>
  readonly doubts: readonly Doubt[]
}

function rules(): UnpackedRules {
  unpacked ??= new UnpackedRules(readData(packed))
  return unpacked
}

/** Reads the rules anew when they are next asked for: the platform has others by then. */
export function forgetBuiltinRules(): void {
  unpacked = undefined
  set = undefined
}

/** The rules that come with the package, checked and indexed when it was built. */
export function builtinRules(): readonly RuleRecord[] {
  return rules().all()
}

/** The ids of these rules, which are told without the rest. */
export function builtinRuleIds(): readonly string[] {
  return rules().ids()
}

/** The rule of an id; `undefined` if none of these rules has it. */
export function builtinRule(id: string): {readonly rule: RuleRecord; readonly number: number} | undefined {
  const number = rules().ids().indexOf(id)
  return number === -1 ? undefined : {rule: rules().record(number), number}
}

/**
 * What the rules of some folders find in a document. All rules are matched together, once for all checks of the document: the
 * cost grows with the text and not with their number.
 * @param around the document that the text is part of
 */
export function builtinMatches(view: TokenView, wanted: readonly RuleFolder[], around?: Around): Match[] {
  const {matches} = foundIn(view, around)
  return wanted.flatMap((folder) => matches.get(folder) ?? [])
}

/** What these rules would find in a document if the contexts in which they see good English did not count. */
export function builtinDoubts(view: TokenView, wanted: readonly RuleFolder[], around?: Around): Doubt[] {
  return foundIn(view, around).doubts.filter(({rule}) => wanted.includes(folderOf(rule.page ?? '')))
}

function foundIn(view: TokenView, around?: Around): Found {
  const known = found.get(view) ?? matchAll(view, around)
  found.set(view, known)
  return known
}

function matchAll(view: TokenView, around: Around | undefined): Found {
  set ??= new RuleSet(rules())
  const {matches, doubts} = set.findAll(view, undefined, around)
  const byFolder = new Map<RuleFolder, Match[]>()
  for (const match of matches) addTo(byFolder, folderOf(match.rule.page ?? ''), match)
  return {matches: byFolder, doubts}
}
