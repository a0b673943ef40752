import {describe, expect, it} from 'vitest'
import {viewOfText} from '../../src/text/document.js'
import {tagsOf} from '../../src/text/tags.js'

const tagged = (text: string) => tagsOf(viewOfText(text))

describe('tagsOf', () => {
  it('gives every token of the view one tag', () => {
    const view = tagged('The well-known mayor can’t come. It isn’t Putin’s boat; see https://example.org/boats?x=1.')
    expect(view.tags).toHaveLength(view.tokens.length)
  })

  it('keeps in step behind contractions, hyphens and signs it is not shown', () => {
    const view = tagged('They don’t pay $5 at http://example.org/a-b for the mid-sized boats. We sail.')
    const tags = new Map(view.tokens.map(({text}, index) => [text, view.tags[index]]))
    expect([tags.get('pay'), tags.get('boats'), tags.get('We'), tags.get('sail')]).toEqual([
      'VERB',
      'NOUN',
      'PRON',
      'VERB',
    ])
  })

  it('takes a noun with the capital of a sentence for a noun', () => {
    expect(tagged('Doctors gave us an answer.').tags[0]).toBe('NOUN')
  })

  it('passes what would keep the tagger busy without end', () => {
    const view = tagged(`The list is at ${'http://'.repeat(2000)} and ${'a-'.repeat(2000)} here.`)
    expect(view.tags).toHaveLength(view.tokens.length)
  })
})
