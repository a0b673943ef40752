import type {Root} from 'nlcst'
import type {Transformer as UnifiedTransformer} from 'unified'
import type {VFile} from 'vfile'
import type {Finding, RuleSet} from '../pattern/rule-set.js'
import {builtinRules} from '../rules/builtin.js'
import type {TokenView} from '../text/token.js'
import {viewOf} from '../text/view.js'
import {report, SOURCE} from './message.js'
import {type Options, resolveOptions, type Settings} from './options.js'
import {selectFindings} from './select.js'

/** One kind of artifact: how it is found. */
export interface Check {
  /** Ids of what it reports that stand in no rule file. */
  readonly ids: readonly string[]
  /**
   * Makes what finds the artifacts of a document, weak ones and overlapping ones included. It promises them only where it must
   * load something first.
   */
  readonly prepare: (settings: Settings) => (view: TokenView) => readonly Finding[] | Promise<readonly Finding[]>
}

/** A retext transformer: it adds its messages to the file. */
export type Transformer = UnifiedTransformer<Root, Root>

/** Makes the transformer that runs checks together, so that of their findings that overlap one is reported. */
export function transformerOf(checks: readonly Check[], options: Readonly<Options> | null | undefined): Transformer {
  const settings = resolveOptions(options)
  const finders = checks.map(({prepare}) => prepare(settings))
  const ids = new Set(checks.flatMap((check) => check.ids))
  let own: Promise<RuleSet> | undefined
  const run = (tree: Root, file: VFile, ownRules: RuleSet | undefined): Promise<undefined> | undefined => {
    warnOfUnknown(settings.ignore, ids, ownRules, file)
    const view = viewOf(tree)
    const reportAll = (found: readonly (readonly Finding[])[]): undefined => {
      const findings = [...found.flat(), ...(ownRules?.find(view) ?? [])]
      for (const finding of selectFindings(findings, settings)) report(finding, file, tree)
    }
    const found = finders.map((find) => find(view))
    return found.every(isAtHand) ? reportAll(found) : Promise.all(found).then(reportAll)
  }
  return (tree, file) => {
    if (settings.rules.length === 0) return run(tree, file, undefined)
    own ??= loadOwn(settings.rules)
    return own.then((rules) => run(tree, file, rules))
  }
}

function isAtHand(found: readonly Finding[] | Promise<readonly Finding[]>): found is readonly Finding[] {
  return !(found instanceof Promise)
}

/** The loader brings a YAML parser and inflection tables; only users with rules of their own pay for them. */
async function loadOwn(files: readonly (string | URL)[]): Promise<RuleSet> {
  const {loadRuleSet} = await import('../rules/load.js')
  return loadRuleSet(files)
}

let builtinIds: ReadonlySet<string> | undefined

function warnOfUnknown(
  ignore: readonly string[],
  ids: ReadonlySet<string>,
  own: RuleSet | undefined,
  file: VFile,
): void {
  for (const id of ignore) {
    builtinIds ??= new Set(builtinRules().map(({id}) => id))
    if (ids.has(id) || builtinIds.has(id) || own?.rules.some((rule) => rule.id === id) === true) continue
    file.message(`Unknown rule "${id}" in option "ignore": remove it or mend its spelling`, {
      source: SOURCE,
      ruleId: 'unknown-rule',
    })
  }
}
