/** `--explain RULE`: what the reference says, in the terminal. */
import {expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {folderWith, installed} from '../support/run.js'

it('prints what a rule finds, what it writes, its sentences and its evidence', async () => {
  const {stdout, stderr, code} = await installed(['--explain', 'ru-not-a-fact'])
  expect(stdout).toMatch(/^ru-not-a-fact\n/)
  expect(stdout).toMatch(/Renders +Не факт, что/)
  expect(stdout).toMatch(/Matches +not \(a\|the\) fact that/)
  expect(stdout).toMatch(
    /Flags +Not the fact that the deal will hold\.\n +=> It is not certain that the deal will hold\./,
  )
  expect(stdout).toMatch(/Flags per million words +machine translation: (?:0|[A-Z]\w+ \d)/)
  expect(stdout).toMatch(/https:\/\/\S+\/rules\/ru-not-a-fact\.html\n$/)
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

it('explains what a check finds without a rule', async () => {
  const {stdout, code} = await translationese(['--explain', 'name-case-ending'])
  expect(stdout).toMatch(/Flags +The envoys arrived in Buchu/)
  expect(code).toBe(0)
})

it("explains a user's own rule", async () => {
  const cwd = folderWith({
    'any.yml':
      '- {id: any-gas-kiosk, kind: term, match: gas kiosk, why: A rule of this test., flag: [The gas kiosk is shut.], pass: [No kiosk.]}\n',
  })
  const {stdout} = await translationese(['--explain', 'any-gas-kiosk', '--rules', 'any.yml'], {cwd})
  expect(stdout).toMatch(/Matches +gas kiosk/)
})

it('names the nearest rules for an id that is none', async () => {
  const {stdout, stderr, code} = await translationese(['--explain', 'ru-not-a-fakt'])
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^translationese: there is no rule "ru-not-a-fakt": did you mean "ru-not-a-fact"/)
  expect(code).toBe(2)
})

it('explains the id of a comment without effect, which is no rule', async () => {
  const {stdout, code} = await translationese(['--explain', 'unknown-rule'])
  expect(stdout).toMatch(/^unknown-rule\n\n {2}A comment that silences rules/)
  expect(code).toBe(0)
  expect((await translationese(['--explain', 'unused-comment'])).stdout).toMatch(/^unused-comment\n\n {2}A comment/)
})

it('says how to list what a wildcard stands for', async () => {
  const {stderr, code} = await translationese(['--explain', 'ru-not-*'])
  expect(stderr).toContain('"ru-not-*" stands for several rules: --list-rules "ru-not-*" prints their ids')
  expect(code).toBe(2)
})

it('says which rule file it cannot read', async () => {
  const {stderr, code} = await translationese(['--explain', 'any-x', '--rules', 'gone.yml'])
  expect(stderr).toMatch(/gone\.yml:1:1: cannot read the rules: there is no such file/)
  expect(code).toBe(2)
})

it('guesses no id that differs in half of its letters', async () => {
  const {stderr, code} = await translationese(['--explain', 'ru-nope'])
  expect(stderr).toContain('there is no rule "ru-nope": every message ends with the id of its rule')
  expect(code).toBe(2)
})
