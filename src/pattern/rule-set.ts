import type {Finding, RuleInfo} from '../detect/finding.js'
import {resolveOverlaps} from '../detect/overlaps.js'
import {columnOf, startsOf} from '../text/columns.js'
import {firstIndex} from '../text/first-index.js'
import {addTo} from '../text/groups.js'
import type {TokenView} from '../text/token.js'
import {admissionOf} from './admission.js'
import {Automaton, type Hit} from './automaton.js'
import {familiesOf} from './collocations/families.js'
import type {Key} from './collocations/variant.js'
import {compileConditions, compileRule} from './compile-rule.js'
import {FamilyFinder} from './family.js'
import type {PreparedRules} from './prepared-rules.js'
import {replacementFor} from './replacement.js'
import type {CompiledConditions, CompiledRule} from './rule.js'
import {StateGraph} from './state-graph.js'
import {Topics} from './topics.js'
import type {PatternTracer} from './trace.js'
import {tracerOf} from './tracer-of.js'

/** A match of a rule. */
export interface Match extends Finding {
  readonly rule: CompiledRule
}

/** A pattern, ready to be matched. Its rule is compiled where it counts, which few do. */
interface ReadyPattern {
  readonly conditions: CompiledConditions
  readonly tracer: PatternTracer
  readonly rule: () => CompiledRule
}

/** A pattern of a family. */
interface MadePattern extends ReadyPattern {
  readonly keys: readonly Key[]
}

type IsOfTopic = (conditions: CompiledConditions, start: number, end: number) => boolean

/** A match that stands in a context of which its rule says that good English may say the same there; it and its rule are found out when they are asked for. */
export interface Doubt {
  /** The page of the rule, if it is no user's. */
  readonly page?: string
  readonly rule: () => CompiledRule
  readonly match: () => Match | undefined
}

/** What is found in a text. */
export interface Matches {
  readonly matches: readonly Match[]
  readonly doubts: readonly Doubt[]
}

/** A look at a text. */
interface Look {
  readonly view: TokenView
  readonly isOfTopic: IsOfTopic
  /** Takes what is in doubt. */
  readonly doubts: Doubt[]
}

/** The document that a text is to be part of, and the tokens in whose place it stands. */
export interface Around {
  readonly view: TokenView
  readonly start: number
  readonly end: number
}

/** So many patterns are kept ready, as a megabyte of text asks for at most; beyond that all are made anew, which bounds the memory. */
const MOST_KEPT = 12_000

/** Rules ready to be matched. They are compiled when a text first matches them, and kept: use one set for many documents. */
export class RuleSet {
  /** The number of the first pattern of each rule, and of all patterns. */
  private readonly starts: Int32Array
  /** By the numbers of the rules. */
  private readonly compiled = new Map<number, CompiledRule[]>()
  private readonly compiledConditions = new Map<number, CompiledConditions>()
  private readonly automaton: Automaton
  /** By the numbers of the patterns. */
  private readonly patterns = new Map<number, ReadyPattern>()
  private readonly familyFinder: FamilyFinder
  private readonly made = new Map<number, readonly MadePattern[]>()
  private kept = 0

  /** @param topics what documents speak of, which several sets may share */
  constructor(
    private readonly prepared: PreparedRules,
    private readonly topics = new Topics(),
  ) {
    this.starts = startsOf(columnOf(prepared.patternCounts))
    this.familyFinder = new FamilyFinder(prepared.families)
    this.automaton = new Automaton(new StateGraph(prepared.graph))
  }

  /** Every rule of the set. */
  get rules(): readonly RuleInfo[] {
    return Array.from(this.prepared.patternCounts, (_, number) => this.prepared.record(number))
  }

  /**
   * Every match of the rules that `accepts` lets through, overlapping ones included, in order of their first token.
   * @param around the document that the text is part of: it tells what else is spoken of
   */
  find(view: TokenView, accepts?: (rule: RuleInfo) => boolean, around?: Around): readonly Match[] {
    return this.findAll(view, accepts, around).matches
  }

  /** The same, and what they would find if the contexts in which they see good English did not count. */
  findAll(view: TokenView, accepts?: (rule: RuleInfo) => boolean, around?: Around): Matches {
    const hits: Hit[] = []
    this.automaton.scan(view, (hit) => hits.push(hit))
    const isOfTopic: IsOfTopic = ({about}, start, end) =>
      about === undefined ||
      about.some(
        (subject) =>
          this.topics.isNamedOutside(subject, view, start, end) ||
          (around !== undefined && this.topics.isNamedOutside(subject, around.view, around.start, around.end)),
      )
    const doubts: Doubt[] = []
    const look: Look = {view, isOfTopic, doubts}
    const matches = hits.flatMap((hit) => {
      const owner = this.ownerOf(hit.pattern)
      if (accepts !== undefined && !accepts(this.prepared.record(owner))) return []
      const match = this.longest(this.ready(hit.pattern, owner), hit, look)
      return match === undefined ? [] : [match]
    })
    const ofFamilies = this.familyMatches(look, accepts)
    const all = ofFamilies.length === 0 ? matches : [...matches, ...ofFamilies].sort((a, b) => a.start - b.start)
    return {matches: all, doubts}
  }

  /** What families find; of matches of one rule that overlap only one. */
  private familyMatches(look: Look, accepts: ((rule: RuleInfo) => boolean) | undefined): Match[] {
    const {view} = look
    const byRule = new Map<number, Match[]>()
    for (const candidate of this.familyFinder.candidates(view)) {
      const {family, start, end} = candidate
      const owner = this.prepared.families.rules[family] ?? 0
      if (accepts !== undefined && !accepts(this.prepared.record(owner))) continue
      for (const pattern of this.patternsOfFamily(family, owner)) {
        if (!this.familyFinder.hasInOrder(view, candidate, pattern.keys)) continue
        for (const hit of pattern.tracer.matches(view, start, end)) {
          const match = this.longest(pattern, hit, look)
          if (match !== undefined) addTo(byRule, owner, {...match, rule: this.rule(owner)})
        }
      }
    }
    return [...byRule.values()].flatMap((own) => resolveOverlaps(own))
  }

  private patternsOfFamily(family: number, owner: number): readonly MadePattern[] {
    const known = this.made.get(family)
    if (known !== undefined) return known
    const conditions = this.prepared.conditions(owner)
    const {collocation, unless} = conditions
    const families = collocation === undefined ? [] : familiesOf(collocation, unless)
    const variants = families[this.prepared.families.positions[family] ?? 0]?.make() ?? []
    const made = variants.map(({match, keys, ...own}): MadePattern => {
      let rule: CompiledRule | undefined
      const compiled = (): CompiledRule => {
        rule ??= compileRule({...this.prepared.record(owner), ...own, match: [match]})
        return rule
      }
      return {
        keys,
        conditions: compileConditions({...conditions, ...own}),
        tracer: tracerOf(match),
        rule: compiled,
      }
    })
    this.makeRoom(made.length)
    this.made.set(family, made)
    return made
  }

  private longest(
    {conditions, tracer, rule}: ReadyPattern,
    {start, ends}: Pick<Hit, 'start' | 'ends'>,
    {view, isOfTopic, doubts}: Look,
  ): Match | undefined {
    for (const end of ends) {
      if (!isOfTopic(conditions, start, end)) continue
      const admission = admissionOf(conditions, view, start, end)
      if (admission === 'clear') {
        const match = matchAt(rule(), tracer, view, start, end)
        if (match !== undefined) return match
      } else if (admission === 'doubtful') {
        const {page} = conditions
        const match = (): Match | undefined => matchAt(rule(), tracer, view, start, end)
        doubts.push({...(page === undefined ? {} : {page}), rule, match})
      }
    }
    return undefined
  }

  /** The rule of a pattern, both by their numbers. */
  private ownerOf(pattern: number): number {
    return firstIndex(this.starts.length, (index) => (this.starts[index] ?? 0) > pattern) - 1
  }

  /** A pattern with its rule. */
  private ready(pattern: number, owner: number): ReadyPattern {
    const known = this.patterns.get(pattern)
    if (known !== undefined) return known
    const made = {
      conditions: this.conditions(owner),
      tracer: tracerOf(() => this.prepared.pattern(pattern)),
      rule: () => this.rule(owner, pattern - (this.starts[owner] ?? 0)),
    }
    this.makeRoom(1)
    this.patterns.set(pattern, made)
    return made
  }

  private conditions(number: number): CompiledConditions {
    const known = this.compiledConditions.get(number) ?? compileConditions(this.prepared.conditions(number))
    this.compiledConditions.set(number, known)
    return known
  }

  /** @param place which of its patterns has matched, for a rule that replaces each by its own */
  private rule(number: number, place = 0): CompiledRule {
    const record = this.prepared.record(number)
    const rules = this.compiled.get(number) ?? []
    this.compiled.set(number, rules)
    const key = record.terms === undefined ? 0 : place
    const rule = rules[key] ?? compileRule(record, key)
    rules[key] = rule
    return rule
  }

  /** Forgets what is kept if so many patterns more would be too many. */
  private makeRoom(count: number): void {
    this.kept += count
    if (this.kept <= MOST_KEPT) return
    this.patterns.clear()
    this.made.clear()
    this.kept = count
  }
}

function matchAt(
  rule: CompiledRule,
  tracer: PatternTracer,
  view: TokenView,
  start: number,
  end: number,
): Match | undefined {
  const captures = tracer.captures(view, start, end)
  if (captures === undefined) return undefined
  const replacement = replacementFor(rule, view, start, end, captures)
  const {expected, actual} = replacement
  // Markup may already show what the rule would write: "5<sup>th</sup>" reads as "5th". Another wording that stands there is none to offer.
  if (expected[0] === actual) return undefined
  const others = expected.filter((text) => text !== actual)
  return {rule, start, end, replacement: {...replacement, expected: others}}
}
