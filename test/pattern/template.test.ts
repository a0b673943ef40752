// biome-ignore-all lint/suspicious/noTemplateCurlyInString: suggestions are written so
import {describe, expect, it} from 'vitest'
import {parsePattern} from '../../src/pattern/parse.js'
import {PatternError} from '../../src/pattern/syntax.js'
import {parseTemplate} from '../../src/pattern/template.js'

const pattern = parsePattern('{carry} (out|on) <name>')

describe('parseTemplate', () => {
  it('reads text, captures and inflected words', () => {
    expect(parseTemplate('$2 will {bring} it {go:ing} ${1:ordinal}s', pattern)).toMatchObject([
      {type: 'capture', capture: 2},
      {type: 'text', text: ' will '},
      {type: 'inflected', lemma: 'bring', slot: 1},
      {type: 'text', text: ' it '},
      {type: 'inflected', lemma: 'go', form: 'ing'},
      {type: 'text', text: ' '},
      {type: 'capture', capture: 1, filter: 'ordinal'},
      {type: 'text', text: 's'},
    ])
  })

  it('lets inflected words follow the slots of the pattern in order, or the one that is named', () => {
    const slotsOf = (source: string): unknown[] =>
      parseTemplate(source, parsePattern('{a} {b} {c}')).flatMap((part) =>
        part.type === 'inflected' ? [part.slot] : [],
      )
    expect(slotsOf('{x} {y} {z}')).toEqual([1, 2, 3])
    expect(slotsOf('{x:3} {y} {z:1}')).toEqual([3, 2, 1])
  })

  it('is empty for a deletion, and takes a dollar sign for one', () => {
    expect(parseTemplate('', pattern)).toEqual([])
    const text = parseTemplate('US$ a', pattern).map((part) => (part.type === 'text' ? part.text : '?'))
    expect(text.join('')).toBe('US$ a')
  })

  it.each([
    ['to $3', /^3: \$3 refers to nothing: the pattern has 2 of/],
    ['$0', /^0: \$0 refers to nothing/],
    ['a ${1:upper}', /^2: "upper" is no filter; there are ordinal, arabic, .*possessive/],
    ['a {bring:gerund}', /^2: "gerund" is no form; there are base, s, past, participle, ing/],
    ['{bring} {go}', /^8: \{go} takes its form from .* has only 1: name the form, as in \{go:base}/],
    ['{bring:2}', /^0: .*has only 1/],
    ['to {bring', /^3: "\{" begins no form/],
    ['to {bring up}', /^3: "\{" begins no form/],
  ])('refuses %j', (source, expected) => {
    let told = ''
    try {
      parseTemplate(source, pattern)
    } catch (error) {
      if (error instanceof PatternError) told = `${error.column}: ${error.message}`
    }
    expect(told).toMatch(expected)
  })

  it('refuses to write twice what a group holds', () => {
    const nested = parsePattern('(<number>|some) (goals|)')
    expect(() => parseTemplate('$1 $2 to nil', nested)).toThrow('$2 and $1 stand in each other')
    expect(() => parseTemplate('$2 of $1', nested)).toThrow('$1 and $2 stand in each other')
    expect(parseTemplate('$1 $3 to nil', nested)).toHaveLength(4)
  })

  it('says that a pattern has nothing to refer to', () => {
    const bare = parsePattern('gas stand')
    expect(() => parseTemplate('$1', bare)).toThrow('no groups ( ) or classes < >')
    expect(() => parseTemplate('{go}', bare)).toThrow('which has none')
  })
})
