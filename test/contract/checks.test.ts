/** What checks find without a rule: each finding is described in a file and proves itself by its own texts. */
import {expect, it} from 'vitest'
import {pageOf, readCheckFiles} from '../../src/build/rule-files.js'
import {CHECKS} from '../../src/checks/all.js'
import {type Problem, RuleFileError} from '../../src/rules/problem.js'
import type {RuleSource} from '../../src/rules/read.js'
import {lint, mended} from '../support/lint.js'
import {checkEntries, checkFiles} from '../support/rule-files.js'

it('every finding is described, and nothing else is', () => {
  expect(checkEntries.map(({id}) => id.text).sort()).toEqual(CHECKS.flatMap(({ids}) => ids).sort())
})

it.each(checkFiles)('%s', async (file) => {
  const entries = readCheckFiles([file])
  const wrong: Problem[] = []
  for (const entry of entries) wrong.push(...(await problemsOf(entry)))
  for (const [index, {id}] of entries.entries()) {
    const before = entries[index - 1]?.id.text ?? ''
    if (id.text < before) wrong.push({file, ...id, message: `the entry belongs before "${before}": sort them by id`})
  }
  if (wrong.length > 0) throw new RuleFileError(wrong)
})

/** What does not hold of the texts of an entry. */
async function problemsOf({file, id, flag, pass, options}: RuleSource): Promise<Problem[]> {
  const findings = async (text: string) =>
    (await lint(text, {confidence: 'low', ...options})).filter(({ruleId}) => ruleId === id.text)
  const wrong: Problem[] = []
  for (const at of flag) {
    const [text = '', right] = at.text.split(' => ')
    const found = await findings(text)
    const [first] = found
    const refuse = (message: string): number => wrong.push({file, ...at, message: `"${id.text}" ${message}`})
    if (first === undefined) refuse('does not flag this text: mend the check or the text')
    else if (first.url?.endsWith(`/${pageOf(file, 'rules')}.html#${id.text}`) !== true)
      refuse(`leads to ${first.url}: its page is that of this file`)
    const mendedText = mended(text, found)
    if (right !== undefined && mendedText !== right)
      refuse(`gives "${mendedText}": mend the check or what follows " => "`)
  }
  for (const at of pass) {
    const [first] = await findings(at.text)
    if (first !== undefined)
      wrong.push({file, ...at, message: `"${id.text}" flags "${first.actual}" in this text, which must pass`})
  }
  return wrong
}
