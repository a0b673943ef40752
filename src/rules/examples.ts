import {CONFIDENCES, type RuleInfo} from '../detect/finding.js'
import {resolveOverlaps} from '../detect/overlaps.js'
import {BuiltRules} from '../pattern/prepared-rules.js'
import type {RuleData} from '../pattern/rule.js'
import {type Match, RuleSet} from '../pattern/rule-set.js'
import {viewOfText} from '../text/document.js'
import {applyEdits} from '../text/edits.js'
import type {Problem} from './problem.js'
import type {RuleSource} from './source.js'
import {unprovenCaptures} from './unproven-captures.js'
import type {Located} from './yaml-list.js'

const ARROW = / => /

/** Checks the sentences of rules against the rules themselves: what must be flagged, how it is mended, what must pass. */
export class ExampleChecker {
  private readonly set: RuleSet

  /** @param data every rule that takes part, so that sentences see what a user would see. */
  constructor(data: RuleData) {
    this.set = new RuleSet(new BuiltRules(data))
  }

  /** What is wrong with the sentences of a rule; empty if all hold. */
  check(source: RuleSource): Problem[] {
    const problems: Problem[] = []
    const refuse = (at: Located, message: string): void => {
      problems.push({file: source.file, line: at.line, column: at.column, message})
    }
    for (const sentence of source.flag) {
      const message = this.checkFlag(source, sentence.text)
      if (message !== undefined) refuse(sentence, message)
    }
    for (const pattern of unprovenCaptures(source)) {
      refuse(
        pattern,
        'the groups that the suggestion writes hold other words here than before: add a sentence to "flag" that this pattern alone finds, or write a rule of its own',
      )
    }
    for (const sentence of source.pass) {
      if (this.matches(sentence.text, source).some(({rule}) => rule.id === source.id.text)) {
        refuse(sentence, `"${source.id.text}" flags this sentence, which must pass: narrow the pattern or add "unless"`)
      }
    }
    return problems
  }

  private checkFlag(source: RuleSource, text: string): string | undefined {
    const [sentence = '', corrected, more] = text.split(ARROW)
    const id = source.id.text
    const hasFix = source.variants.some(({suggest}) => suggest.length > 0)
    if (more !== undefined) return 'more than one " => " in the sentence'
    if (hasFix && corrected === undefined) return 'add " => " and the sentence as the first suggestion mends it'
    if (!hasFix && corrected !== undefined)
      return 'the rule suggests nothing: remove " => " and what follows, or add "suggest"'
    const all = this.matches(sentence, source, (rule) => !isOfOthers(rule, source))
    const own = all.filter(({rule}) => rule.id === id)
    if (own.length === 0) {
      const other = all[0]?.rule.id
      return other === undefined
        ? `"${id}" does not flag this sentence: mend the pattern or the sentence`
        : `"${id}" does not flag this sentence, but "${other}" does: make one rule of them, or tell them apart`
    }
    if (corrected === undefined) return undefined
    const fixed = applyFirst(sentence, own)
    if (fixed !== corrected) return `the fix gives "${fixed}": mend the suggestion or the sentence after " => "`
    const still = this.matches(
      fixed,
      source,
      (rule) => source.collocation === undefined || !isOfOthers(rule, source),
    )[0]
    if (still !== undefined)
      return `the corrected sentence is still flagged, by "${still.rule.id}" at "${still.replacement.actual}"`
    return undefined
  }

  /** Matches as a user would see them who asks for as sure rules as this one, of the rules that take part. */
  private matches(text: string, source: RuleSource, takesPart: (rule: RuleInfo) => boolean = () => true): Match[] {
    const threshold = Math.min(CONFIDENCES.indexOf(source.confidence), CONFIDENCES.indexOf('medium'))
    const counts = (rule: RuleInfo): boolean =>
      rule.id === source.id.text ||
      (rule.confidence !== 'low' && CONFIDENCES.indexOf(rule.confidence) >= threshold && takesPart(rule))
    return resolveOverlaps(this.set.find(viewOfText(text), counts))
  }
}

/**
 * Whether two rules share no language: translations from several leave the same thing, and what a document betrays tells which rule
 * speaks of it.
 */
function isOfOthers({languages}: RuleInfo, source: RuleSource): boolean {
  return (
    languages.length > 0 &&
    source.languages.length > 0 &&
    !languages.some((language) => source.languages.includes(language))
  )
}

/** The text with the first suggestion of every match applied. */
export function applyFirst(text: string, matches: readonly Match[]): string {
  return applyEdits(
    text,
    matches.flatMap(
      ({
        replacement: {
          start,
          end,
          expected: [first],
        },
      }) => (first === undefined ? [] : [{start, end, text: first}]),
    ),
  )
}
