/** Puts the sentences of rules where other texts have them, makes the fix there and looks at what it leaves. */
import type {RuleInfo} from '../../src/detect/finding.js'
import {resolveOverlaps} from '../../src/detect/overlaps.js'
import {soundOf} from '../../src/english/article.js'
import {uncapitalise} from '../../src/english/casing.js'
import {isPlural, isSingularCount} from '../../src/english/nouns.js'
import {isForm} from '../../src/english/verbs.js'
import {BuiltRules} from '../../src/pattern/prepared-rules.js'
import type {RuleData} from '../../src/pattern/rule.js'
import {type Match, RuleSet} from '../../src/pattern/rule-set.js'
import type {Problem} from '../../src/rules/problem.js'
import type {RuleSource} from '../../src/rules/source.js'
import {TokenClass} from '../../src/text/classes.js'
import {viewOfText} from '../../src/text/document.js'
import type {Token} from '../../src/text/token.js'

/** What an edit makes of a text, and where in it the new words stand. */
interface Fixed {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Context {
  readonly text: string
  /** Whether a mark stands where no sentence has it, and only marks can be looked at. */
  readonly isForced?: true
}

/** How far from its edges a fix can spoil something. */
const REACH = 40
const SENTENCE_END = /[.!?…]+$/
/** Words that English says twice. */
const SAID_TWICE = new Set(['had', 'that', 'very', 'is', 'in', 'her', 'so', 'please'])

/** Marks that the eye sees are wrong, each with what it is called. */
const SIGNS: readonly (readonly [name: string, sign: RegExp])[] = [
  ['a doubled mark', /[,;:]\s*[,;:.!?]|(?<![.…])\.\s+[,;:.](?!\p{L})|[!?]\s*\.|(?<!\.)\.\.(?!\.)|— —/gu],
  ['two spaces', /\S {2,}\S/g],
  ['a space before a mark', /\p{L} +[,;!?)](?!\p{L})|\p{L} +[.:](?=\s|$)/gu],
  ['a space behind a bracket', /\( /g],
  ['a hyphen that hangs', /\p{L}-(?=[,.;:]|$)/gu],
]

/** Tries the fixes of rules; every problem names file, line and cure. */
export class FixTrial {
  private readonly set: RuleSet

  /** @param data every rule that takes part, so that a fix meets what a user's text meets */
  constructor(data: RuleData) {
    this.set = new RuleSet(new BuiltRules(data))
  }

  /** What is wrong with the fixes of a rule; empty if they can be made wherever its sentences stand. */
  check(source: RuleSource): Problem[] {
    if (source.variants.every(({suggest}) => suggest.length === 0)) return []
    const problems = source.flag.flatMap(({text, line, column}) => {
      const sentence = text.split(' => ')[0] ?? ''
      return this.contextsOf(sentence, source).flatMap((context) =>
        this.faultsIn(context, source).map((message) => ({file: source.file, line, column, message})),
      )
    })
    return problems.filter(
      ({line, message}, at) => problems.findIndex((o) => o.line === line && o.message === message) === at,
    )
  }

  /** The sentence at the head of a paragraph, in the middle of a sentence, and with a comma behind it and behind the match. */
  private contextsOf(sentence: string, source: RuleSource): Context[] {
    const isWhole = SENTENCE_END.test(sentence)
    const contexts: Context[] = [{text: isWhole ? `${sentence} Nobody was hurt.` : sentence}]
    const first = viewOfText(sentence).tokens[0]
    if (first !== undefined && (first.classes & TokenClass.word) !== 0)
      contexts.push({text: `After the storm, ${owesCapital(first) ? uncapitalise(sentence) : sentence}`})
    if (isWhole) contexts.push({text: `${sentence.replace(SENTENCE_END, '')}, and nobody was hurt.`})
    const own = this.matches(sentence, source).find(({rule}) => rule.id === source.id.text)
    const end = own?.replacement.end ?? 0
    if (/\p{L}$/u.test(sentence.slice(0, end)) && /^ [\p{L}\p{N}]/u.test(sentence.slice(end)))
      contexts.push({text: `${sentence.slice(0, end)},${sentence.slice(end)}`, isForced: true})
    return contexts
  }

  private faultsIn({text, isForced}: Context, source: RuleSource): string[] {
    const before = this.matches(text, source)
    return before
      .filter(({rule}) => rule.id === source.id.text)
      .flatMap((match) =>
        match.replacement.expected.flatMap((fix) => {
          const fixed = fixedBy(match, text, fix)
          const others = before.filter((known) => known !== match)
          const faults =
            isForced === true
              ? wrongMarks(fixed, text, match)
              : [...this.flaggedAnew(fixed, others, source), ...spoiltBy(fixed, text, match)]
          return faults.map(
            (fault) => `the fix "${match.replacement.actual}" → "${fix}" gives "${fixed.text}": ${fault}`,
          )
        }),
      )
  }

  private flaggedAnew(fixed: Fixed, before: readonly Match[], source: RuleSource): string[] {
    const isKnown = (found: Match): boolean =>
      before.some(({rule, replacement: {actual}}) => rule.id === found.rule.id && actual === found.replacement.actual)
    return this.matches(fixed.text, source)
      .filter(({replacement: {start, end}}) => start <= fixed.end && end >= fixed.start)
      .filter((found) => !isKnown(found))
      .map(({rule, replacement: {actual}}) => `"${rule.id}" flags "${actual}": suggest what no rule flags`)
  }

  /** Matches as a user would see them who wants this rule. */
  private matches(text: string, source: RuleSource): Match[] {
    const counts = ({id, confidence}: RuleInfo): boolean => id === source.id.text || confidence !== 'low'
    return resolveOverlaps(this.set.find(viewOfText(text), counts))
  }
}

/** Whether a word has its capital only from its place at the head of a sentence. */
function owesCapital({text, classes}: Token): boolean {
  const isName = (classes & (TokenClass.name | TokenClass.month | TokenClass.weekday)) !== 0
  return !isName && /^(?:\p{Lu}\p{Ll}|A$)/u.test(text)
}

function fixedBy({replacement: {start, end}}: Match, text: string, fix: string): Fixed {
  return {text: text.slice(0, start) + fix + text.slice(end), start, end: start + fix.length}
}

/** What a reader sees at once: marks and words that stand twice, capitals and articles that do not fit. */
function spoiltBy(fixed: Fixed, text: string, match: Match): string[] {
  const [is, was] = around(fixed, text, match)
  const faults = wrongMarks(fixed, text, match)
  for (const fault of [doubledWord, wrongArticle, wrongNumber, lostCapital]) {
    const found = fault(is)
    if (found !== undefined && fault(was) !== found) faults.push(`"${found}": mend the suggestion`)
  }
  return faults
}

function wrongMarks(fixed: Fixed, text: string, match: Match): string[] {
  const [is, was] = around(fixed, text, match)
  const count = (within: string, sign: RegExp): number => within.match(sign)?.length ?? 0
  return SIGNS.filter(([, sign]) => count(is, sign) > count(was, sign)).map(
    ([name]) => `${name}: let the pattern take it in, or the suggestion leave it out`,
  )
}

/** What stands around the place, with the fix and without it. */
function around({text: fixed, start, end}: Fixed, text: string, {replacement}: Match): [is: string, was: string] {
  const from = Math.max(0, start - REACH)
  const lead = from === 0 ? '' : '…'
  return [lead + fixed.slice(from, end + REACH), lead + text.slice(from, replacement.end + REACH)]
}

/** A small letter at the head of a sentence. Some names have one. */
function lostCapital(text: string): string | undefined {
  return /(?:^|(?<!\.\p{L}|\b(?:St|Mr|Dr|No|vs|etc))[.?] )["“(]*\p{Ll}[\p{Ll}’']*(?![\p{L}\d])/u.exec(text)?.[0]
}

function doubledWord(text: string): string | undefined {
  for (const [all, word = ''] of text.matchAll(/(?<![\p{L}\p{N}'’-])([\p{L}'’]+)[\s,]+\1(?![\p{L}\p{N}'’-])/giu))
    if (!SAID_TWICE.has(word.toLowerCase())) return all
  return undefined
}

function wrongArticle(text: string): string | undefined {
  for (const [all, article = '', next = ''] of text.matchAll(
    /(?<![\p{L}\p{N}.'’-])(an?) ["“]?([\p{L}\p{N}][\p{L}\p{N}'’.-]*)/giu,
  )) {
    if (article === 'A' && /^\p{Lu}/u.test(next)) continue
    const sound = soundOf(next)
    if (sound !== undefined && sound !== (article.length === 2 ? 'vowel' : 'consonant')) return all
  }
  return undefined
}

function wrongNumber(text: string): string | undefined {
  for (const [all, determiner = '', noun = ''] of text.matchAll(
    /(?<!\p{L})(this|th[eo]se|an?|another|every|each) (\p{Ll}+)(?=[.,;:!?]|$)/giu,
  )) {
    const isMany = /^th[eo]se$/i.test(determiner)
    const isVerb = /^this$/i.test(determiner) && isForm(noun, 's')
    if (isMany ? isSingularCount(noun) : isPlural(noun) && !isVerb) return all
  }
  return undefined
}
