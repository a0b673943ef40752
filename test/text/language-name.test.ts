import {readdirSync} from 'node:fs'
import {expect, it} from 'vitest'
import {ANY, languageOfFile} from '../../src/rules/rule-language.js'
import {languageName} from '../../src/text/language-name.js'

const names = new Intl.DisplayNames(['en'], {type: 'language'})
const files = ['phrases', 'idioms', 'collocations'].flatMap((folder) => readdirSync(`rules/${folder}`))
const codes = new Set(files.filter((file) => file.endsWith('.yml')).map(languageOfFile))

it.each([...codes, 'be', 'lv'].filter((code) => code !== ANY))('%s has the name that engines give it', (code) => {
  expect(languageName(code)).toBe(names.of(code))
})

it('a code that is none is its own name', () => {
  expect(languageName('qqx')).toBe('qqx')
})
