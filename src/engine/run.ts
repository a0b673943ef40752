import type {Root} from 'nlcst'
import type {Transformer as UnifiedTransformer} from 'unified'
import type {VFile} from 'vfile'
import type {Finding} from '../detect/finding.js'
import {Judgement} from '../judgement/judgement.js'
import {summaryOf} from '../judgement/summary.js'
import type {Around, Match, RuleSet} from '../pattern/rule-set.js'
import {builtinMatches} from '../rules/builtin.js'
import {RULE_FOLDERS} from '../rules/folders.js'
import type {TokenView} from '../text/token.js'
import {viewOf} from '../text/view.js'
import {withoutTelegraphic} from './asides.js'
import {type Check, finderOf} from './finder.js'
import {withoutSettledNames} from './house-style.js'
import {assertSource, unknownIds} from './known.js'
import {addMessages, SOURCE} from './message.js'
import {houseStyleOf, type Options, resolveOptions, type Settings} from './options.js'
import {selectFindings} from './select.js'
import {settled} from './settle.js'

/** A retext transformer: it adds its messages to the file. */
export type Transformer = UnifiedTransformer<Root, Root>

/** Makes the transformer that runs checks together, so that of their findings that overlap one is reported. */
export function transformerOf(checks: readonly Check[], options: Readonly<Options> | null | undefined): Transformer {
  const settings = resolveOptions(options)
  const {source, rules} = settings
  // Rules of the user, which may be of another language, are not read before the first document.
  if (rules.length === 0) assertSource(source, [])
  const find = finderOf(checks, settings)
  const folders = checks.flatMap((check) => check.folders)
  const style = houseStyleOf(settings.names)
  let own: Promise<RuleSet> | undefined
  const run = (tree: Root, file: VFile, ownRules: RuleSet | undefined): Promise<undefined> | undefined => {
    warnOfUnknown(settings.ignore, ownRules, file)
    const view = viewOf(tree)
    const judgement = new Judgement(view, builtinMatches(view, RULE_FOLDERS), source)
    const findByRule = (text: TokenView, around: Around): readonly Match[] => {
      const builtin = settings.builtin ? builtinMatches(text, folders, around) : []
      return withoutSettledNames(text, [...builtin, ...(ownRules?.find(text, undefined, around) ?? [])], style)
    }
    const reportAll = (found: readonly Finding[]): undefined => {
      const findings = withoutTelegraphic([...found, ...(ownRules?.find(view) ?? [])], view)
      const selected = settled(selectFindings(findings, settings, judgement), view, findByRule)
      addMessages(selected, file, tree)
      file.data.translationese = summaryOf(selected, judgement)
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

/** The loader brings a YAML parser and inflection tables; only users with rules of their own pay for them. */
async function loadOwn({rules, source}: Settings): Promise<RuleSet> {
  const {loadRuleSet} = await import('../rules/load.js')
  const own = loadRuleSet(rules)
  assertSource(source, own.rules)
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
