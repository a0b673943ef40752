import {packed as packedPatterns} from '../generated/patterns.js'
import {packed} from '../generated/rules.js'
import {UnpackedGraph} from '../pattern/packed-graph.js'
import type {LemmaTable, RuleData, RuleRecord} from '../pattern/rule.js'
import {type Around, type Match, RuleSet} from '../pattern/rule-set.js'
import {addTo} from '../text/groups.js'
import {unpack, unpackBytes} from '../text/packed.js'
import type {TokenView} from '../text/token.js'
import type {RuleFolder} from './folders.js'

/** The rules of one file. */
interface BuiltinFile {
  readonly folder: RuleFolder
  /** Its page of the reference, as in `phrases/ru.talk`. */
  readonly page: string
  readonly rules: readonly RuleRecord[]
}

/** The rules of the package as the build writes them. */
export interface BuiltinRules {
  readonly files: readonly BuiltinFile[]
  readonly lemmas: LemmaTable
}

let builtin: RuleData | undefined
let folders: ReadonlyMap<string, RuleFolder> = new Map()
let set: RuleSet | undefined
const found = new WeakMap<TokenView, ReadonlyMap<RuleFolder, readonly Match[]>>()

function read(): RuleData {
  if (builtin !== undefined) return builtin
  const {files, lemmas} = unpack<BuiltinRules>(packed)
  folders = new Map(files.map(({page, folder}) => [page, folder]))
  builtin = {rules: files.flatMap(({page, rules}) => rules.map((rule) => ({...rule, page}))), lemmas}
  return builtin
}

/** The rules that come with the package, checked and indexed when it was built. */
export function builtinRules(): readonly RuleRecord[] {
  return read().rules
}

/**
 * What the rules of some folders find in a document. All rules are matched together, once for all checks of the document: the
 * cost grows with the text and not with their number.
 * @param around the document that the text is part of, matched before
 */
export function builtinMatches(view: TokenView, wanted: readonly RuleFolder[], around?: Around): Match[] {
  const known = found.get(view) ?? matchAll(view, around)
  found.set(view, known)
  return wanted.flatMap((folder) => known.get(folder) ?? [])
}

function matchAll(view: TokenView, around: Around | undefined): ReadonlyMap<RuleFolder, readonly Match[]> {
  set ??= new RuleSet(read(), new UnpackedGraph(unpackBytes(packedPatterns)))
  const byFolder = new Map<RuleFolder, Match[]>()
  for (const match of set.find(view, undefined, around)) {
    const folder = folders.get(match.rule.page ?? '')
    if (folder !== undefined) addTo(byFolder, folder, match)
  }
  return byFolder
}
