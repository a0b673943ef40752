import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {RuleInfo} from '../detect/finding.js'
import {adviceOn, unknownNames} from '../engine/known.js'
import {SOURCE} from '../engine/message.js'
import type {Options} from '../engine/options.js'
import {sourceTreeOf} from '../formats/source-trees.js'
import {resummed} from '../judgement/summary.js'
import {nearNames} from '../text/nearest.js'
import {type Comment, commentsIn, placeIn, VERBS, type Word} from './comments.js'
import {Silence} from './silence.js'

/**
 * A plugin that lets writers silence messages by comments: `<!-- translationese ignore ru-not-a-fact -->` in Markdown and HTML
 * for the next block, `disable` and `enable` from there on; without ids for all rules. What is wrong with a comment is a finding.
 * @param findsUnused whether it is a finding, too, that a comment silences nothing
 */
export function controlMessages(
  options: Readonly<Options>,
  findsUnused: boolean,
): (tree: Node, file: VFile) => Promise<undefined> {
  let loaded: Promise<readonly RuleInfo[]> | undefined
  return async (_, file) => {
    const source = sourceTreeOf(file)
    const comments = source === undefined ? [] : commentsIn(source)
    if (comments.length === 0) return undefined
    const names = comments.flatMap((comment) => comment.names.map(({text}) => text))
    // Only who names other rules pays for reading the user's own once more.
    if (unknownNames(names, []).length > 0) loaded ??= ownRules(options)
    const own = (await loaded) ?? []
    const silenced = silence(file, comments)
    const unknown = unknownNames(names, own)
    for (const comment of comments) {
      const wrong = problemOfVerb(comment.verb)
      if (wrong !== undefined) addProblem(file, comment, comment.verb, 'unknown-rule', wrong)
      else
        for (const name of comment.names)
          if (unknown.includes(name.text)) addProblem(file, comment, name, 'unknown-rule', adviceOn(name.text, own))
    }
    if (findsUnused)
      for (const {comment, name} of silenced.unused())
        if (name === undefined || !unknown.includes(name.text))
          addProblem(file, comment, name, 'unused-comment', adviceOnUnused(comment, name))
    return undefined
  }
}

async function ownRules({ruleFiles = [], builtin}: Readonly<Options>): Promise<readonly RuleInfo[]> {
  if (ruleFiles.length === 0) return []
  return (await import('../rules/load.js')).loadRules(ruleFiles, builtin).rules
}

function adviceOnUnused({names}: Comment, name: Word | undefined): string {
  if (name === undefined || names.length === 1) return 'nothing that it silences is found: remove it'
  return `nothing of "${name.text}" is found: take it out`
}

/** Takes away the messages that comments silence; they are not counted either. */
function silence(file: VFile, comments: readonly Comment[]): Silence {
  const silenced = new Silence(comments)
  const {length} = file.messages
  file.messages = file.messages.filter((message) => message.source !== SOURCE || !silenced.holds(message))
  const summary = file.data.translationese
  if (summary !== undefined && file.messages.length < length)
    file.data.translationese = resummed(summary, file.messages)
  return silenced
}

function problemOfVerb(verb: Word | undefined): string | undefined {
  const verbs: readonly string[] = VERBS
  if (verb === undefined) return `it says nothing: write one of ${verbs.join(', ')}`
  if (verbs.includes(verb.text)) return undefined
  const near = nearNames(verb.text.replace(/^\W+|\W+$/g, ''), verbs)
  return `"${verb.text}" is nothing it can do: ${near === undefined ? `write one of ${verbs.join(', ')}` : `did you mean ${near}?`}`
}

/** A mistake in a comment is a sure finding: whoever does not look at it believes what is silent. */
function addProblem(file: VFile, comment: Comment, word: Word | undefined, ruleId: string, reason: string): void {
  const place = placeIn(comment, word, file)
  const message = file.message(`Comment without effect: ${reason}`, {
    source: SOURCE,
    ruleId,
    ...(place === undefined ? {} : {place}),
  })
  message.confidence = 'high'
}
