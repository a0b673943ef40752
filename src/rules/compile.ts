import {canonicalSequence} from '../pattern/graph.js'
import {parsePattern} from '../pattern/parse.js'
import type {CompiledRule, Contexts, LemmaEntry, RuleData} from '../pattern/rule.js'
import {type Item, type Pattern, PatternError} from '../pattern/syntax.js'
import {parseTemplate, type Template} from '../pattern/template.js'
import {formsOf, paradigmOf} from '../text/inflect.js'
import type {Problem} from './problem.js'
import type {ContextSource, Located, RuleSource} from './read.js'

/** Compiles rules: parses patterns and suggestions, inflects their lemmas, refuses what is duplicate or cannot match. */
export function compileRules(
  sources: readonly RuleSource[],
  urlOf: (source: RuleSource) => string | undefined = () => undefined,
): {data: RuleData; problems: Problem[]} {
  const compiler = new RuleCompiler()
  const rules = sources.flatMap((source) => compiler.compile(source, urlOf(source)))
  return {data: {rules, lemmas: compiler.lemmas}, problems: compiler.problems}
}

class RuleCompiler {
  readonly problems: Problem[] = []
  readonly lemmas: Record<string, LemmaEntry> = {}
  private readonly ids = new Map<string, RuleSource>()
  private readonly patterns = new Map<string, RuleSource>()

  compile(source: RuleSource, url: string | undefined): CompiledRule[] {
    const before = this.problems.length
    const known = this.ids.get(source.id.text)
    if (known !== undefined) {
      this.refuse(source, source.id, `the id "${source.id.text}" is taken, in ${placeOf(known)}: choose another`)
    }
    this.ids.set(source.id.text, source)
    const patterns = source.match.flatMap((text) => this.pattern(source, text))
    for (const [index, pattern] of patterns.entries())
      this.refuseDuplicate(source, source.match[index] ?? source.id, pattern)
    const suggest = this.templates(source, patterns)
    this.collectLemmas(patterns, suggest)
    const about = source.about.flatMap((text) => this.pattern(source, text))
    this.collectLemmas(about, [])
    const rule: CompiledRule = {
      id: source.id.text,
      kind: source.kind,
      languages: source.languages,
      why: source.why,
      confidence: source.confidence,
      patterns,
      at: source.at,
      unless: this.contexts(source, source.unless),
      when: this.contexts(source, source.when),
      suggest,
      ...(about.length === 0 ? {} : {about}),
      ...(source.since === undefined ? {} : {since: source.since}),
      ...(source.source === undefined ? {} : {source: source.source}),
      ...(url === undefined ? {} : {url}),
    }
    return this.problems.length > before ? [] : [rule]
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
  private templates(source: RuleSource, patterns: readonly Pattern[]): Template[] {
    const templates: Template[] = []
    for (const text of source.suggest) {
      if (text.text === '' && source.suggest.length > 1) {
        this.refuse(source, text, 'an empty suggestion deletes, and must be the only one')
        continue
      }
      try {
        const parsed = patterns.map((pattern) => parseTemplate(text.text, pattern))
        if (parsed[0] !== undefined) templates.push(parsed[0])
      } catch (error) {
        this.refuseAt(source, text, error)
      }
    }
    return templates
  }

  private contexts(source: RuleSource, contexts: ContextSource): Contexts {
    const compiled: Record<string, Pattern[]> = {}
    for (const [side, texts] of Object.entries(contexts) as [string, readonly Located[]][]) {
      const patterns = texts.flatMap((text) => this.pattern(source, text))
      this.collectLemmas(patterns, [])
      if (patterns.length > 0) compiled[side] = patterns
    }
    return compiled
  }

  private refuseDuplicate(source: RuleSource, text: Located, pattern: Pattern): void {
    const key = JSON.stringify([canonicalSequence(pattern.items), source.at, textsOf(source.when)])
    const known = this.patterns.get(key)
    if (known !== undefined)
      this.refuse(source, text, `the same pattern stands in "${known.id.text}", ${placeOf(known)}: keep one of them`)
    else this.patterns.set(key, source)
  }

  private collectLemmas(patterns: readonly Pattern[], templates: readonly Template[]): void {
    const add = (lemma: string): void => {
      this.lemmas[lemma] ??= {forms: formsOf(lemma), paradigm: paradigmOf(lemma)}
    }
    const visit = (item: Item): void => {
      if (item.type === 'inflected') item.lemmas.forEach(add)
      if (item.type === 'group') for (const branch of item.branches) branch.forEach(visit)
    }
    for (const {items} of patterns) items.forEach(visit)
    for (const part of templates.flat()) if (part.type === 'inflected') add(part.lemma)
  }

  private refuse(source: RuleSource, at: Located, message: string, offset = 0): void {
    this.problems.push({file: source.file, line: at.line, column: at.column + offset, message})
  }

  private refuseAt(source: RuleSource, text: Located, error: unknown): void {
    if (!(error instanceof PatternError)) throw error
    this.refuse(source, text, error.message, error.column)
  }
}

function textsOf(contexts: ContextSource): string[] {
  return Object.values(contexts)
    .flat()
    .map(({text}: Located) => text)
}

function placeOf(source: RuleSource): string {
  return `${source.file}:${source.id.line}`
}
