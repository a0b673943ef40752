import {kindOf} from '../detect/kinds.js'
import {canonicalSequence} from '../pattern/drawing.js'
import {type Lengths, lengthsOf} from '../pattern/lengths.js'
import {parsePattern} from '../pattern/parse.js'
import {registerOf} from '../pattern/registers.js'
import type {ContextTexts, RuleData, RuleRecord} from '../pattern/rule.js'
import {type Pattern, PatternError} from '../pattern/syntax.js'
import {parseTemplate} from '../pattern/template.js'
import type {Problem} from './problem.js'
import {type ContextSource, NO_CONTEXT, type RuleSource, type VariantSource} from './source.js'
import {type Located, textsOf} from './yaml-list.js'

/** Compiles rules: checks their patterns and suggestions, refuses what is duplicate or cannot match. `pageOf` gives the page of the reference. */
export function compileRules(
  sources: readonly RuleSource[],
  pageOf: (source: RuleSource) => string | undefined = () => undefined,
): {data: RuleData; problems: Problem[]} {
  const compiler = new RuleCompiler()
  const rules = sources.flatMap((source) => compiler.compile(source, pageOf(source)))
  return {data: {rules}, problems: compiler.problems}
}

class RuleCompiler {
  readonly problems: Problem[] = []
  private readonly ids = new Map<string, RuleSource>()
  private readonly patterns = new Map<string, RuleSource>()
  private readonly pairs = new Map<string, RuleSource>()

  compile(source: RuleSource, page: string | undefined): RuleRecord[] {
    const before = this.problems.length
    const known = this.ids.get(source.id.text)
    if (known !== undefined) {
      this.refuse(source, source.id, `the id "${source.id.text}" is taken, in ${placeOf(known)}: choose another`)
    }
    this.ids.set(source.id.text, source)
    this.refuseDuplicatePairs(source)
    for (const variant of source.variants) this.compileVariant(source, variant)
    for (const text of source.about) if (registerOf(text.text) === undefined) this.pattern(source, text)
    if (this.problems.length === before && source.collocation === undefined) this.refuseShortContexts(source)
    return this.problems.length > before ? [] : [recordOf(source, page)]
  }

  private compileVariant(source: RuleSource, variant: VariantSource): void {
    const patterns = variant.match.flatMap((text) => this.pattern(source, text))
    if (source.collocation === undefined)
      for (const [index, pattern] of patterns.entries())
        this.refuseDuplicate(source, variant, variant.match[index] ?? source.id, pattern)
    this.checkTemplates(source, variant, patterns)
    for (const text of [...allOf(variant.unless), ...allOf(variant.when)]) this.pattern(source, text)
  }

  /** What is to contain a match must be as long as the shortest. */
  private refuseShortContexts(source: RuleSource): void {
    const lengths = (text: Located): Lengths[] => this.pattern(source, text).map(({items}) => lengthsOf(items))
    const matches = source.variants.flatMap(({match}) => match.flatMap(lengths))
    const shortest = Math.min(...matches.map(({min}) => min))
    for (const text of new Set(source.variants.flatMap(({unless, when}) => [...unless.within, ...when.within]))) {
      const longest = Math.max(...lengths(text).map(({max}) => max))
      if (longest >= shortest) continue
      const cure = 'write what stands around it as well, or use "before", "after" or "sentence"'
      this.refuse(source, text, `it is too short (${longest}) to contain a match (${shortest} or more words): ${cure}`)
    }
  }

  private pattern(source: RuleSource, text: Located): Pattern[] {
    try {
      return [parsePattern(text.text)]
    } catch (error) {
      this.refuseAt(source, text, error)
      return []
    }
  }

  /** Suggestions must fit every pattern of the rule: each can be the one that matched. */
  private checkTemplates(source: RuleSource, variant: VariantSource, patterns: readonly Pattern[]): void {
    for (const text of variant.suggest) {
      if (text.text === '' && variant.suggest.length > 1) {
        this.refuse(source, text, 'an empty suggestion deletes, and must be the only one')
        continue
      }
      try {
        for (const pattern of patterns) parseTemplate(text.text, pattern)
      } catch (error) {
        this.refuseAt(source, text, error)
      }
    }
  }

  /** No pair of a written word and its company may stand in two entries of a language; other languages may have it as well. */
  private refuseDuplicatePairs(source: RuleSource): void {
    const {kind, written = [], rights = []} = source.collocation ?? {}
    for (const {company, at} of rights) {
      for (const [language, phrase, word] of product(source.languages, written, company)) {
        const key = [language, kind, phrase, word].join('\n')
        const known = this.pairs.get(key)
        if (known === undefined) this.pairs.set(key, source)
        else if (known !== source)
          this.refuse(
            source,
            at,
            `"${phrase}" with "${word}" stands in "${known.id.text}", ${placeOf(known)}: keep one of them`,
          )
      }
    }
  }

  private refuseDuplicate(source: RuleSource, variant: VariantSource, text: Located, pattern: Pattern): void {
    const key = JSON.stringify([
      canonicalSequence(pattern.items),
      source.at,
      textsOf(allOf(variant.when)),
      textsOf(source.about),
    ])
    const known = this.patterns.get(key)
    if (known !== undefined)
      this.refuse(source, text, `the same pattern stands in "${known.id.text}", ${placeOf(known)}: keep one of them`)
    else this.patterns.set(key, source)
  }

  private refuse(source: RuleSource, at: Located, message: string, offset = 0): void {
    this.problems.push({file: source.file, line: at.line, column: at.column + offset, message})
  }

  private refuseAt(source: RuleSource, text: Located, error: unknown): void {
    if (!(error instanceof PatternError)) throw error
    this.refuse(source, text, error.message, error.column)
  }
}

/** A rule without what only its own tests need; keys without a value are left out, which keeps the package small. */
export function recordOf(source: RuleSource, page: string | undefined): RuleRecord {
  const {kind, languages, why, confidence} = source
  const {match, unless, when, suggest, terms, collocation} = ownPartOf(source)
  return {
    id: source.id.text,
    kind,
    languages,
    why,
    confidence,
    match: textsOf(match),
    ...(kindOf(kind).isLoose === true ? {isLoose: true} : {}),
    ...(source.at.length === 0 ? {} : {at: source.at}),
    ...(allOf(unless).length === 0 ? {} : {unless: contextsOf(unless)}),
    ...(allOf(when).length === 0 ? {} : {when: contextsOf(when)}),
    ...(source.about.length === 0 ? {} : {about: textsOf(source.about)}),
    ...(source.since === undefined ? {} : {since: source.since}),
    ...(suggest.length === 0 ? {} : {suggest: textsOf(suggest)}),
    ...(terms === undefined ? {} : {terms}),
    ...(source.source === undefined ? {} : {source: source.source}),
    ...(source.registers.length === 0 ? {} : {registers: source.registers}),
    ...(page === undefined ? {} : {page}),
    ...(collocation === undefined ? {} : {collocation}),
  }
}

/** What a rule matches. The patterns of a collocation are made of it anew where a text may have them. */
function ownPartOf({collocation, variants}: RuleSource): VariantSource & Pick<RuleRecord, 'collocation' | 'terms'> {
  const [first = NOTHING, second] = variants
  if (collocation === undefined && second === undefined) return first
  if (collocation === undefined)
    return {
      ...first,
      match: variants.flatMap(({match}) => match),
      suggest: [],
      terms: variants.map(({suggest}) => textsOf(suggest)),
    }
  const {kind, written, rights, nouns, skip, unless} = collocation
  return {
    ...NOTHING,
    unless,
    collocation: {kind, written, rights: rights.map(({phrases, company}) => ({phrases, company})), nouns, skip},
  }
}

const NOTHING: VariantSource = {match: [], unless: NO_CONTEXT, when: NO_CONTEXT, suggest: []}

const product = (...[a, b, c]: readonly (readonly string[])[]): [string, string, string][] =>
  (a ?? []).flatMap((x) => (b ?? []).flatMap((y) => (c ?? []).map((z): [string, string, string] => [x, y, z])))

function contextsOf(contexts: ContextSource): ContextTexts {
  const sides = Object.entries(contexts) as [keyof ContextSource, readonly Located[]][]
  return Object.fromEntries(
    sides.filter(([, texts]) => texts.length > 0).map(([side, texts]) => [side, textsOf(texts)]),
  )
}

function allOf(contexts: ContextSource): Located[] {
  return Object.values(contexts).flat()
}

function placeOf(source: RuleSource): string {
  return `${source.file}:${source.id.line}`
}
