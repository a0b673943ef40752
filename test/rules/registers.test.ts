import {describe, expect, it} from 'vitest'
import {words} from '../../src/english/words.js'
import {BuiltRules} from '../../src/pattern/prepared-rules.js'
import {REGISTERS} from '../../src/pattern/registers.js'
import {RuleSet} from '../../src/pattern/rule-set.js'
import {compileRules} from '../../src/rules/compile.js'
import {describeProblem} from '../../src/rules/problem.js'
import {readRules} from '../../src/rules/read.js'
import {viewOfText} from '../../src/text/document.js'

const ruleAbout = (subject: string): string => `- id: it-structure
  kind: false-friend
  source: struttura
  match: structure
  suggest: property
  about: ${subject}
  why: The house where guests stay.
  flag: [The structure.]
  pass: [The house.]
`
const setOf = (subject: string): RuleSet => {
  const {rules} = readRules(ruleAbout(subject), 'rules/it.yml')
  return new RuleSet(new BuiltRules(compileRules(rules).data))
}
const tourism = setOf('<tourism>')
const isFoundIn = (text: string): boolean => tourism.find(viewOfText(text)).length > 0

describe('a rule about a register', () => {
  it('matches in a text with four different words of it', () => {
    expect(isFoundIn('Guests of the structure have breakfast on the balcony of the restaurant.')).toBe(true)
    expect(isFoundIn('Guests of the structure have breakfast on the balcony.')).toBe(false)
    expect(isFoundIn('Guests of the structure, guests, guests: breakfast, breakfast.')).toBe(false)
  })

  it('takes words of other paragraphs, and none that stand far away', () => {
    const menu = 'Soup, salad, cheese, fish and wine.'
    const far = 'Nobody said a word of it. '.repeat(60)
    expect(isFoundIn(`The structure is new.\n\n${menu}`)).toBe(true)
    expect(isFoundIn(`The structure is new. ${far}\n\n${menu}`)).toBe(false)
    expect(isFoundIn(`${menu}\n\n${far}The structure is new.`)).toBe(false)
  })

  it('knows words of each register', () => {
    for (const register of REGISTERS) {
      const own = [...words(register)].slice(0, 4)
      const found = (text: string): number => setOf(`<${register}>`).find(viewOfText(text)).length
      expect(found(`The structure, ${own.join(', ')}.`), register).toBe(1)
      expect(found(`The structure, ${own.slice(1).join(', ')}.`), register).toBe(0)
    }
  })

  it('refuses a register that there is not, and says which there are', () => {
    const {rules} = readRules(ruleAbout('<poetry>'), 'rules/it.yml')
    const {problems} = compileRules(rules)
    expect(problems.map((problem) => describeProblem(problem))).toEqual([
      expect.stringMatching(/rules\/it\.yml:6:\d+: .*<poetry>/),
    ])
  })
})
