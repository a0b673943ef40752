import type {Root} from 'nlcst'
import type {Transformer as UnifiedTransformer} from 'unified'
import type {VFile} from 'vfile'
import type {Finding} from '../detect/finding.js'
import {summaryOf} from '../judgement/summary.js'
import type {Around, Match, RuleSet} from '../pattern/rule-set.js'
import {builtinDoubts, builtinMatches} from '../rules/builtin.js'
import type {TokenView} from '../text/token.js'
import {viewOf} from '../text/view.js'
import {withoutTelegraphic} from './asides.js'
import {confirmed} from './confirmed.js'
import {borneOut} from './doubted.js'
import {type Check, finderOf} from './finder.js'
import {withoutSettledNames} from './house-style.js'
import {judged} from './judged.js'
import {adviceOn, assertSource, unknownNames} from './known.js'
import {addMessages, SOURCE} from './message.js'
import {houseStyleOf, type Options, resolveOptions, type Settings} from './options.js'
import {spelt} from './own-spelling.js'
import {selectFindings} from './select.js'
import {settled} from './settle.js'

/** A retext transformer: it adds its messages to the file. */
export type Transformer = UnifiedTransformer<Root, Root>

/** Makes the transformer that runs checks together, so that of their findings that overlap one is reported. */
export function transformerOf(checks: readonly Check[], options: Readonly<Options> | null | undefined): Transformer {
  const settings = resolveOptions(options)
  const {source, ruleFiles} = settings
  // Rules of the user, which may be of another language, are not read before the first document.
  if (ruleFiles.length === 0) assertSource(source, [])
  const find = finderOf(checks, settings)
  const folders = checks.flatMap((check) => check.folders)
  const style = houseStyleOf(settings.names)
  let own: Promise<RuleSet> | undefined
  const run = (tree: Root, file: VFile, ownRules: RuleSet | undefined): Promise<undefined> | undefined => {
    warnOfUnknown(settings.ruleNames, ownRules, file)
    const view = viewOf(tree)
    const {judgement, reach} = judged(view, settings)
    const doubtsIn = (text: TokenView, around?: Around): Match[] =>
      settings.builtin ? borneOut(builtinDoubts(text, folders, reach, around), judgement) : []
    const findByRule = (text: TokenView, around: Around): readonly Match[] => {
      const builtin = settings.builtin ? builtinMatches(text, folders, reach, around) : []
      const own = ownRules?.find(text, undefined, around) ?? []
      return withoutSettledNames(text, [...builtin, ...doubtsIn(text, around), ...own], style)
    }
    const reportAll = (found: readonly Finding[]): undefined => {
      const findings = withoutTelegraphic([...found, ...doubtsIn(view), ...(ownRules?.find(view) ?? [])], view)
      const selection = selectFindings(confirmed(findings, view), settings, judgement)
      const selected = spelt(settled(selection, view, findByRule), view, settings.locale)
      addMessages(selected, file, tree, settings.rules)
      file.data.translationese = summaryOf(selected, judgement)
    }
    const found = find(view, reach)
    return found instanceof Promise ? found.then(reportAll) : reportAll(found)
  }
  return (tree, file) => {
    if (ruleFiles.length === 0) return run(tree, file, undefined)
    own ??= loadOwn(settings)
    return own.then((set) => run(tree, file, set))
  }
}

/** The loader brings a YAML parser and inflection tables; only users with rules of their own pay for them. */
async function loadOwn({ruleFiles, source, builtin}: Settings): Promise<RuleSet> {
  const {loadRuleSet} = await import('../rules/load.js')
  const own = loadRuleSet(ruleFiles, builtin)
  assertSource(source, own.rules)
  return own
}

function warnOfUnknown(names: readonly string[], own: RuleSet | undefined, file: VFile): void {
  for (const name of unknownNames(names, own?.rules ?? [])) {
    file.message(`${adviceOn(name, own?.rules ?? [])} (option "rules")`, {source: SOURCE, ruleId: 'unknown-rule'})
  }
}
