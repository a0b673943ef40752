import {readData} from '#platform'
import {packed as lowWordings} from '../generated/low-rule-wordings.js'
import {packed as lowRules} from '../generated/low-rules.js'
import {packed as surerWordings} from '../generated/rule-wordings.js'
import {packed as surerRules} from '../generated/rules.js'
import {UnpackedRules} from '../pattern/packed-rules.js'
import type {RuleRecord} from '../pattern/rule.js'
import {type Around, type Doubt, type Match, RuleSet} from '../pattern/rule-set.js'
import {Topics} from '../pattern/topics.js'
import {addTo} from '../text/groups.js'
import type {TokenView} from '../text/token.js'
import {folderOf, type RuleFolder} from './folders.js'

/** Which rules of the package look at a text: all of them, or those that are not of low confidence. */
export type Reach = 'all' | 'surer'

/** What was found in a document. */
interface Found {
  readonly matches: ReadonlyMap<RuleFolder, readonly Match[]>
  readonly doubts: readonly Doubt[]
}

const topics = new Topics()

/** Some of the rules, in files of their own that are read when they are first asked for. */
class Part {
  private unpacked: UnpackedRules | undefined
  private set: RuleSet | undefined
  private readonly found = new WeakMap<TokenView, Found>()

  /**
   * @param finder the file of what finds them
   * @param wordings that of the rest, which is read when a text has one of them
   */
  constructor(
    private readonly finder: URL,
    private readonly wordings: URL,
  ) {}

  get rules(): UnpackedRules {
    this.unpacked ??= new UnpackedRules(readData(this.finder), () => readData(this.wordings))
    return this.unpacked
  }

  forget(): void {
    this.unpacked = undefined
    this.set = undefined
  }

  /** What these rules find in a document, once for all checks of it. */
  foundIn(view: TokenView, around: Around | undefined): Found {
    const known = this.found.get(view) ?? this.matchAll(view, around)
    this.found.set(view, known)
    return known
  }

  private matchAll(view: TokenView, around: Around | undefined): Found {
    this.set ??= new RuleSet(this.rules, topics)
    const {matches, doubts} = this.set.findAll(view, undefined, around)
    const byFolder = new Map<RuleFolder, Match[]>()
    for (const match of matches) addTo(byFolder, folderOf(match.rule.page ?? ''), match)
    return {matches: byFolder, doubts}
  }
}

const surer = new Part(surerRules, surerWordings)
const low = new Part(lowRules, lowWordings)
/** All parts are in the order in which the build writes them, which is that of what the reference says of each rule. */
const PARTS: Readonly<Record<Reach, readonly Part[]>> = {all: [surer, low], surer: [surer]}

/** Reads the rules anew when they are next asked for: the platform has others by then. */
export function forgetBuiltinRules(): void {
  for (const part of PARTS.all) part.forget()
}

/** The rules that come with the package, checked and indexed when it was built. */
export function builtinRules(): readonly RuleRecord[] {
  return PARTS.all.flatMap(({rules}) => rules.all())
}

/** The ids of these rules, which are told without the rest. */
export function builtinRuleIds(): readonly string[] {
  return PARTS.all.flatMap(({rules}) => rules.ids())
}

/** The rule of an id; `undefined` if none of these rules has it. */
export function builtinRule(id: string): {readonly rule: RuleRecord; readonly number: number} | undefined {
  let before = 0
  for (const {rules} of PARTS.all) {
    const ids = rules.ids()
    const number = ids.indexOf(id)
    if (number !== -1) return {rule: rules.record(number), number: before + number}
    before += ids.length
  }
  return undefined
}

/**
 * What the rules of some folders find in a document. All rules of a part are matched together, once for all checks of the document: the
 * cost grows with the text and not with their number.
 * @param reach which rules look at it
 * @param around the document that the text is part of
 */
export function builtinMatches(view: TokenView, wanted: readonly RuleFolder[], reach: Reach, around?: Around): Match[] {
  const found = PARTS[reach].map((part) => part.foundIn(view, around))
  return wanted.flatMap((folder) => found.flatMap(({matches}) => matches.get(folder) ?? []))
}

/** What these rules would find in a document if the contexts in which they see good English did not count. */
export function builtinDoubts(view: TokenView, wanted: readonly RuleFolder[], reach: Reach, around?: Around): Doubt[] {
  const doubts = PARTS[reach].flatMap((part) => part.foundIn(view, around).doubts)
  return doubts.filter(({page = ''}) => wanted.includes(folderOf(page)))
}
