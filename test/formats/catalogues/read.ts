/** Files for translators in, what is read of them and what fixes make of them out. */

import {VFile} from 'vfile'
import {expect} from 'vitest'
import {applyFixes} from '../../../src/index.js'
import {paragraphsOf} from '../../support/paragraphs.js'
import {treeOf} from '../../support/tree-of.js'
import {lint, sliceAt} from '../lint.js'

/** What is read of a file, a paragraph each; code stands as it is in the file. */
export async function textsOf(name: string, source: string): Promise<string[]> {
  return paragraphsOf(await treeOf(new VFile({path: name, value: source})))
}

/** What a rule finds in a file, as the file has it. Every place is where its words stand. */
export async function foundIn(name: string, source: string, rule: string): Promise<string[]> {
  const messages = await lint(name, source)
  for (const message of messages) expect(sliceAt(source, message)).toBe(message.actual)
  return messages.filter(({ruleId}) => ruleId === rule).map(({actual = ''}) => actual)
}

/** The file with the fixes of one rule. */
export async function fixedBy(name: string, source: string, rule: string): Promise<string> {
  const messages = await lint(name, source)
  return applyFixes(
    source,
    messages.filter(({ruleId}) => ruleId === rule),
  )
}

/** Why a file is refused. */
export async function refusalOf(name: string, source: string): Promise<string> {
  try {
    await treeOf(new VFile({path: name, value: source}))
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
  return 'none'
}
