import type {Root} from 'nlcst'
import type {Transformer as UnifiedTransformer} from 'unified'
import type {VFile} from 'vfile'
import type {Detector} from '../detect/detector.js'
import {Document} from '../detect/document.js'
import type {Finding} from '../detect/finding.js'
import {reporterOf} from '../detect/report.js'
import type {Around, Match, RuleSet} from '../pattern/rule-set.js'
import {builtinMatches} from '../rules/builtin.js'
import type {RuleFolder} from '../rules/folders.js'
import type {TokenView} from '../text/token.js'
import {viewOf} from '../text/view.js'
import {withoutSettledNames} from './house-style.js'
import {assertLanguages, unknownIds} from './known.js'
import {addMessages, SOURCE} from './message.js'
import {houseStyleOf, type Options, resolveOptions, type Settings} from './options.js'
import {selectFindings} from './select.js'
import {settled} from './settle.js'

/** One kind of artifact: the rules and the detectors that find it. */
export interface Check {
  readonly folders: readonly RuleFolder[]
  readonly detectors: readonly Detector[]
  /** Whether a house's choice of names settles what it finds. */
  readonly isOfNames?: true
}

/** A retext transformer: it adds its messages to the file. */
export type Transformer = UnifiedTransformer<Root, Root>

/** What a check finds in the tokens of a document, weak and overlapping findings included; promised where something must be loaded first. */
type Finder = (view: TokenView) => readonly Finding[] | Promise<readonly Finding[]>

/** Makes the transformer that runs checks together, so that of their findings that overlap one is reported. */
export function transformerOf(checks: readonly Check[], options: Readonly<Options> | null | undefined): Transformer {
  const settings = resolveOptions(options)
  const {languages, rules} = settings
  // Rules of the user, which may be of another language, are not read before the first document.
  if (rules.length === 0) assertLanguages(languages, [])
  const find = finderOf(checks, settings)
  const folders = checks.flatMap((check) => check.folders)
  const style = houseStyleOf(settings.names)
  let own: Promise<RuleSet> | undefined
  const run = (tree: Root, file: VFile, ownRules: RuleSet | undefined): Promise<undefined> | undefined => {
    warnOfUnknown(settings.ignore, ownRules, file)
    const view = viewOf(tree)
    const findByRule = (text: TokenView, around: Around): readonly Match[] => {
      const builtin = settings.builtin ? builtinMatches(text, folders, around) : []
      return withoutSettledNames(text, [...builtin, ...(ownRules?.find(text, undefined, around) ?? [])], style)
    }
    const reportAll = (found: readonly Finding[]): undefined => {
      const findings = [...found, ...(ownRules?.find(view) ?? [])]
      addMessages(settled(selectFindings(findings, settings, view.tokens.length), view, findByRule), file, tree)
    }
    const found = find(view)
    return found instanceof Promise ? found.then(reportAll) : reportAll(found)
  }
  return (tree, file) => {
    if (rules.length === 0) return run(tree, file, undefined)
    own ??= loadOwn(settings)
    return own.then((set) => run(tree, file, set))
  }
}

/** Makes what finds everything that checks look for, whatever the confidence. */
export function finderOf(checks: readonly Check[], settings: Settings): Finder {
  const {builtin, confidence, locale} = settings
  const style = houseStyleOf(settings.names)
  return (view) => {
    const document = new Document(view, {confidence, locale, style})
    const found = checks.map(({folders, detectors, isOfNames}) => {
      const findings: Finding[] = builtin ? builtinMatches(view, folders) : []
      const report = reporterOf(view, findings)
      const awaited = detectors
        .filter(({isOfUser}) => builtin || isOfUser === true)
        .map((detector) => detector.find(document, report))
        .filter((pending) => pending instanceof Promise)
      const settled = (): readonly Finding[] =>
        isOfNames === true ? withoutSettledNames(view, findings, style) : findings
      return awaited.length === 0 ? settled() : Promise.all(awaited).then(settled)
    })
    return found.every(isAtHand) ? found.flat() : Promise.all(found).then((all) => all.flat())
  }
}

function isAtHand(found: readonly Finding[] | Promise<readonly Finding[]>): found is readonly Finding[] {
  return !(found instanceof Promise)
}

/** The loader brings a YAML parser and inflection tables; only users with rules of their own pay for them. */
async function loadOwn({rules, languages}: Settings): Promise<RuleSet> {
  const {loadRuleSet} = await import('../rules/load.js')
  const own = loadRuleSet(rules)
  assertLanguages(languages, own.rules)
  return own
}

function warnOfUnknown(ignore: readonly string[], own: RuleSet | undefined, file: VFile): void {
  for (const id of unknownIds(ignore, own?.rules ?? [])) {
    file.message(`Unknown rule "${id}" in option "ignore": remove it or mend its spelling`, {
      source: SOURCE,
      ruleId: 'unknown-rule',
    })
  }
}
