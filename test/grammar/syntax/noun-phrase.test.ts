import {describe, expect, it} from 'vitest'
import {nounPhraseAt} from '../../../src/grammar/syntax/noun-phrase.js'
import {viewOfText} from '../../../src/text/document.js'
import {tagsOf} from '../../../src/text/tags.js'

const tagged = (text: string) => tagsOf(viewOfText(text))

describe('nounPhraseAt', () => {
  it('takes one determiner, modifiers and nouns, and tells the head', () => {
    const view = tagged('The two very old harbour bridges fell.')
    expect(nounPhraseAt(view, 0)).toEqual({start: 0, end: 6, head: 5, determiner: 0, nouns: 2})
  })

  it('ends before a mark and finds none before a verb', () => {
    const view = tagged('The bridge, built here, fell.')
    expect(nounPhraseAt(view, 0)?.end).toBe(2)
    expect(nounPhraseAt(view, 6)).toBeUndefined()
  })
})
