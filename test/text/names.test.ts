import {describe, expect, it} from 'vitest'
import {TokenClass} from '../../src/text/classes.js'
import {viewOfText} from '../../src/text/document.js'
import {runsOf} from '../support/show.js'

const names = (text: string): string[] => runsOf(viewOfText(text), text, TokenClass.nameStart, TokenClass.nameEnd)

describe('names', () => {
  it.each<[string, string[]]>([
    ['He met Andrey Smolyakov in Moscow.', ['Andrey Smolyakov', 'Moscow']],
    ['He met Leonardo da Vinci.', ['Leonardo da Vinci']],
    ['The European Commission met.', ['European Commission']],
    ['Then he met Ivan, Peter and I.', ['Ivan', 'Peter']],
    ['It met in May on Monday.', []],
    ['But However If', []],
    ['Xi’s plan', ['Xi']],
    ['Andrey came.', ['Andrey']],
    ['Apples fell. He likes apples.', []],
    ['He said “Apples” and meant apples.', []],
    ['She met\nIvan\nPeter', ['Ivan', 'Peter']],
    ['He met Dr. House.', ['Dr. House']],
  ])('in %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})
