import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {languagesBetrayed} from '../evidence/languages.js'
import {CONFIDENCES, type CompiledRule, type RuleData} from '../pattern/rule.js'
import {type Match, RuleSet, resolveOverlaps} from '../pattern/rule-set.js'
import {builtinRules} from '../rules/builtin.js'
import type {TokenView} from '../text/token.js'
import {viewOf} from '../text/view.js'
import {report, SOURCE} from './message.js'
import {type Options, resolveOptions, type Settings} from './options.js'

let builtin: RuleSet | undefined

/**
 * A retext plugin that reports phrases machine translation leaves: calques, collocations, false friends, idioms, formulas,
 * web-page residue, as `rules/` describes them.
 *
 * Adds one message for every artifact to the file, with drop-in replacements in `expected`. Throws a TypeError at once for
 * wrong options; the run fails with a RuleFileError for mistakes in the user's own rule files.
 */
export default function retextPhrases(
  options?: Readonly<Options> | null,
): (tree: Root, file: VFile) => Promise<undefined> | undefined {
  const settings = resolveOptions(options)
  let own: Promise<RuleSet> | undefined
  return (tree, file) => {
    const sets: RuleSet[] = []
    if (settings.builtin) {
      builtin ??= new RuleSet(builtinRules())
      sets.push(builtin)
    }
    if (settings.rules.length === 0) {
      check(sets, settings, tree, file)
      return undefined
    }
    own ??= loadOwn(settings.rules)
    return own.then((set) => {
      check([...sets, set], settings, tree, file)
      return undefined
    })
  }
}

/** The loader brings a YAML parser and inflection tables; only users with rules of their own pay for them. */
async function loadOwn(files: readonly (string | URL)[]): Promise<RuleSet> {
  const {loadRules} = await import('../rules/load.js')
  const data: RuleData = loadRules(files)
  return new RuleSet(data)
}

function check(sets: readonly RuleSet[], settings: Settings, tree: Root, file: VFile): void {
  warnOfUnknown(sets, settings.ignore, file)
  const view = viewOf(tree)
  for (const match of findPhrases(sets, settings, view)) report(match, file, tree)
}

/** The matches to report, in document order and without overlaps. */
export function findPhrases(sets: readonly RuleSet[], settings: Settings, view: TokenView): Match[] {
  const accepts = (rule: CompiledRule): boolean =>
    !settings.ignore.includes(rule.id) &&
    (settings.languages.length === 0 ||
      rule.languages.length === 0 ||
      rule.languages.some((language) => settings.languages.includes(language)))
  const all = sets.flatMap((set) => set.find(view, accepts))
  const betrayed = languagesBetrayed(all)
  const threshold = CONFIDENCES.indexOf(settings.confidence)
  const isSure = ({confidence, languages}: CompiledRule): boolean => {
    const isRaised = confidence === 'low' && languages.some((language) => betrayed.has(language))
    return CONFIDENCES.indexOf(confidence) + (isRaised ? 1 : 0) >= threshold
  }
  return withoutSharedStretches(resolveOverlaps(all.filter(({rule}) => isSure(rule))))
}

/**
 * Of replacements that take in each other's words, as neighbouring deletions do, the first stays: all fixes of a document can
 * be applied together.
 */
function withoutSharedStretches(matches: readonly Match[]): Match[] {
  let end = 0
  return matches.filter(({replacement}) => {
    if (replacement.start < end) return false
    end = replacement.end
    return true
  })
}

function warnOfUnknown(sets: readonly RuleSet[], ignore: readonly string[], file: VFile): void {
  for (const id of ignore) {
    if (sets.some(({rules}) => rules.some((rule) => rule.id === id))) continue
    file.message(`Unknown rule "${id}" in option "ignore": remove it or mend its spelling`, {
      source: SOURCE,
      ruleId: 'unknown-rule',
    })
  }
}
