import {expect, it} from 'vitest'
import {ruleLanguages} from '../support/rule-languages.js'
import {languageName} from '../../src/text/language-name.js'

const names = new Intl.DisplayNames(['en'], {type: 'language'})

it.each([...ruleLanguages(), 'be', 'lv'])('%s has the name that engines give it', (code) => {
  expect(languageName(code)).toBe(names.of(code))
})

it('a code that is none is its own name', () => {
  expect(languageName('qqx')).toBe('qqx')
})
