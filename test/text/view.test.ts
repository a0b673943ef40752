import type {Root} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {remark} from 'remark'
import remarkRetext from 'remark-retext'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {viewOfText} from '../../src/text/document.js'
import {BlockParser} from '../../src/text/parser.js'
import {sentenceEnd, sentenceStart, type TokenView, textOf, tokenAt} from '../../src/text/token.js'
import {partsOf, viewOf} from '../../src/text/view.js'
import {sentencesOf, texts} from '../support/show.js'
import {viewOfHtml, viewOfMarkdown} from '../support/trees.js'

/** Tokens whose offsets do not cut them out of the source. */
const astray = (view: TokenView, source: string): string[] =>
  texts(view, ({text, start, end}) => source.slice(start, end) !== text)

const norms = (text: string): string[] => viewOfText(text).tokens.map(({norm}) => norm)

describe('offsets', () => {
  const plain = [
    'He said: “It’s the officials’ 10,000 well-known cafe\u0301s…” -- and left.',
    '😀 astral \u{1D400}bc 👩‍👩‍👧, then words.',
    'One.  Two\n\nThree\r\nfour\u00A0five.',
    "Mr. Smith can't, won't; cannot. U.S. 3.5%",
  ]

  it.each(plain)('cut every token out of %j', (source) => {
    const view = viewOfText(source)
    expect(view.tokens.length).toBeGreaterThan(5)
    expect(astray(view, source)).toEqual([])
  })

  it.each([
    '# A head\n\nSome *emphasised words*, **bold** ones, [a link](http://x.y) and `code`.\n\n- item one\n- item **two**\n',
    '| a | b |\n\nPlain 😀 text\nover *two* lines.\n\n> a quotation\n',
  ])('cut every token out of the Markdown %j', (source) => {
    const view = viewOfMarkdown(source)
    expect(view.tokens.length).toBeGreaterThan(5)
    expect(astray(view, source)).toEqual([])
  })

  it('cut every word out of HTML', () => {
    const source = '<h1>A head</h1>\n<p>Some <b>bold words</b>, <a href="x">a link</a>.</p><ul><li>one<li>two</ul>'
    const view = viewOfHtml(source)
    expect(texts(view)).toEqual(['A', 'head', 'Some', 'bold', 'words', ',', 'a', 'link', '.', 'one', 'two'])
    expect(astray(view, source)).toEqual([])
  })

  it('come with the lines of the tree', () => {
    const {tokens} = viewOfMarkdown('A word\nand **more**.')
    expect(tokens.at(-2)).toMatchObject({text: 'more', start: 13, end: 17, line: 2})
  })

  it('count the text of a tree without positions', () => {
    const source = "One can't.  Two, well-known.\n\nThree 10,000"
    const json = JSON.stringify(new ParseEnglish().parse(source), (key, value) =>
      key === 'position' ? undefined : value,
    )
    const view = viewOf(JSON.parse(json) as Root)
    expect(astray(view, source)).toEqual([])
    expect(view.tokens.every(({line}) => line === 0)).toBe(true)
  })

  it('are the same however the tree was made', async () => {
    const source = 'He said it’s 10,000 well-known words.'
    const views: TokenView[] = []
    const collect = () => (tree: Root) => {
      views.push(viewOf(tree))
    }
    await retext().use(collect).process(source)
    await remark().use(remarkRetext, unified().use(retextEnglish).use(collect)).process(source)
    const [fromText, fromMarkdown] = views.map(({tokens}) => tokens.map(({norm, start, end}) => [norm, start, end]))
    expect(fromText).toEqual(fromMarkdown)
    expect(fromText).toHaveLength(9)
  })
})

it('is built once a tree', () => {
  const tree = new ParseEnglish().parse('A text.')
  expect(viewOf(tree)).toBe(viewOf(tree))
})

it('is empty for an empty text', () => {
  expect(viewOfText('')).toEqual({tokens: [], sentences: [0]})
  expect(viewOfText(' \n\n ').tokens).toEqual([])
})

describe('tokens', () => {
  it.each<[string, string[]]>([
    ["It’s don't", ['it', "'s", 'do', 'not']],
    ['can’t cannot', ['can', 'not', 'can', 'not']],
    ["Xi's plan", ['xi', "'s", 'plan']],
    ["the officials' houses", ['the', 'officials', "'s", 'houses']],
    ['a state-of-the-art thing', ['a', 'state', 'of', 'the', 'art', 'thing']],
    ['re-do - done', ['re', 'do', '—', 'done']],
    ['one — two – three -- four', ['one', '—', 'two', '—', 'three', '—', 'four']],
    ['so… then... wait', ['so', '…', 'then', '…', 'wait']],
    ['«so» “so” ‘so’', ['"', 'so', '"', '"', 'so', '"', '"', 'so', '"']],
    ['What?! (Yes)', ['what', '?', '!', '(', 'yes', ')']],
    ['cafe\u0301 CAFÉ', ['café', 'café']],
    ['50% of $5', ['50', '%', 'of', '$', '5']],
    ["o'clock rock'n'roll", ["o'clock", "rock'n'roll"]],
    ['and/or R&D', ['and', '/', 'or', 'r&d']],
    ['Efficacy·effect of 10·20', ['efficacy', '·', 'effect', 'of', '10', '·', '20']],
    ['the Col·legi', ['the', 'col·legi']],
    ['a gas \u200Bstand', ['a', 'gas', 'stand']],
  ])('%s', (text, expected) => {
    expect(norms(text)).toEqual(expected)
  })

  it.each<[string, string[]]>([
    ['10,000 men', ['10,000', 'men']],
    ['1,234,567.5 men', ['1,234,567.5', 'men']],
    ['3.5 men', ['3.5', 'men']],
    ['3,5 men', ['3,5', 'men']],
    ['in 5, 000 men', ['in', '5', ',', '000', 'men']],
    ['the 1990s and 5km', ['the', '1990s', 'and', '5km']],
    ['9-11 or 21-year-old', ['9', '11', 'or', '21', 'year', 'old']],
  ])('numbers: %s', (text, expected) => {
    expect(norms(text)).toEqual(expected)
  })

  it.each([
    ['\uFEFF \n\n\u000BThe child hid.', ['the child hid .']],
    ['Calm it was.\n\n\u200B \n\n\u000BThe child hid.', ['calm it was .', 'the child hid .']],
  ])('what no reader sees is no sentence, and joins none: %j', (text, expected) => {
    const view = viewOf(new ParseEnglish().parse(text))
    expect(sentencesOf(view)).toEqual(expected)
    expect(view.tokens.map(({sentence}) => sentence)).toEqual(
      expected.flatMap((sentence, number) => sentence.split(' ').map(() => number)),
    )
  })

  it('keep the full stop behind a number with thousands', () => {
    expect(norms('It cost 10,000.')).toEqual(['it', 'cost', '10,000', '.'])
  })

  it.each<[string, string[]]>([
    ['Mr. Smith came.', ['mr', 'smith', 'came', '.']],
    ['J. Smith came.', ['j', 'smith', 'came', '.']],
    ['in St. Petersburg', ['in', 'st', 'petersburg']],
    ['the U.S. today', ['the', 'u.s.', 'today']],
    ['at 10 a.m. sharp', ['at', '10', 'a.m.', 'sharp']],
    ['apples, pears, etc. and more', ['apples', ',', 'pears', ',', 'etc', 'and', 'more']],
    ['apples, pears, etc.', ['apples', ',', 'pears', ',', 'etc', '.']],
    ['He took vitamin C.', ['he', 'took', 'vitamin', 'c', '.']],
    ['He said “the end.”', ['he', 'said', '"', 'the', 'end', '.', '"']],
    ['He left. iPhone sales rose.', ['he', 'left', '.', 'iphone', 'sales', 'rose', '.']],
  ])('full stops: %s', (text, expected) => {
    expect(norms(text)).toEqual(expected)
  })

  it('take in the full stop of an abbreviation', () => {
    expect(viewOfText('Mr. Smith').tokens[0]).toMatchObject({text: 'Mr.', start: 0, end: 3})
  })

  it('know what stands before them and whether they are joined', () => {
    const shown = viewOfText('A  well-known man’s can’t').tokens.map(({text, before, joined}) => [text, before, joined])
    expect(shown).toEqual([
      ['A', '', false],
      ['well', '  ', false],
      ['known', '-', true],
      ['man', ' ', false],
      ['’s', '', true],
      ['can', ' ', false],
      ['’t', '', true],
    ])
  })

  it('are joined where markup splits a word', () => {
    const {tokens} = viewOfMarkdown('A **bo**ld move.')
    expect(tokens.map(({joined}) => joined)).toEqual([false, false, true, false, false])
  })

  it('of code match nothing', () => {
    const {tokens} = viewOfMarkdown('Run `gas stand` now.')
    expect(tokens.map(({norm}) => norm)).toEqual(['run', '', 'now', '.'])
  })
})

describe('sentences and paragraphs', () => {
  it('are numbered through the document', () => {
    const view = viewOfText('He left. She stayed!\n\nNo end')
    expect(sentencesOf(view)).toEqual(['he left .', 'she stayed !', 'no end'])
    expect(view.tokens.map(({sentence}) => sentence)).toEqual([0, 0, 0, 1, 1, 1, 2, 2])
    expect(view.tokens.map(({paragraph}) => paragraph)).toEqual([0, 0, 0, 0, 0, 0, 1, 1])
  })

  it.each([
    ['Use Java, .NET, Node.js and Go. Then rest.', ['use java , .net , node.js and go .', 'then rest .']],
    ['Edit the .env file. The fee (.gitignore) is old.', ['edit the .env file .', 'the fee ( .gitignore ) is old .']],
    ['It is closed .The rest is open .', ['it is closed .', 'the rest is open .']],
  ])('do not end at a dot that begins a name: %s', (text, expected) => {
    expect(sentencesOf(viewOfText(text))).toEqual(expected)
  })

  it('do not end at names with dots in documents with more tokens than a call takes arguments', () => {
    const many = 70_000
    const {tokens, sentences} = viewOfText('Use .NET. '.repeat(many))
    expect(tokens).toHaveLength(3 * many)
    expect(sentences).toHaveLength(many + 1)
  })

  it('never join blocks of Markdown or HTML', () => {
    const blocks = ['a head', 'item one', 'item two', 'the end .']
    expect(sentencesOf(viewOfMarkdown('# A head\n\n- item one\n- item two\n\nThe end.'))).toEqual(blocks)
    expect(sentencesOf(viewOfHtml('<h1>A head</h1><ul><li>item one<li>item two</ul><p>The end.'))).toEqual(blocks)
  })

  it('are found from a token', () => {
    const view = viewOfText('He left. She stayed! No end')
    expect([sentenceStart(view, 4), sentenceEnd(view, 4)]).toEqual([3, 6])
    expect([sentenceStart(view, 7), sentenceEnd(view, 7)]).toEqual([6, 8])
    expect(() => tokenAt(view, 8)).toThrow(RangeError)
  })
})

describe('line starts', () => {
  const starts = (view: TokenView): string => texts(view, ({lineStart}) => lineStart).join(' ')

  it('are the first words of lines, not of sentences', () => {
    expect(starts(viewOfText('He left. She stayed.\nThey came\nand went.\n\nWe sat. I ran.'))).toBe('He They and We')
  })

  it('are the first words of blocks', () => {
    expect(starts(viewOfMarkdown('# A head\n\n- item one\n- thing two'))).toBe('A item thing')
    expect(starts(viewOfHtml('<p>He left.</p><p>She stayed.</p>'))).toBe('He She')
  })
})

it('writes a stretch of tokens on one line', () => {
  const view = viewOfText('He was\n  well-known,  isn’t he?')
  expect(textOf(view, 1, view.tokens.length)).toBe('was well-known, isn’t he?')
  expect(textOf(view, 2, 2)).toBe('')
})

describe('parts of a long text', () => {
  const source = 'One is here. Two.\n\nThree are there,\nand four.\n\nFive.\n\nSix, and “seven”.\n'
  const whole = viewOfText(source)
  const views = (most: number): TokenView[] => [...partsOf(new BlockParser().nodesOf(source), most)].map(viewOf)

  it('have the tokens of the whole, where they stand', () => {
    const placed = ({tokens}: TokenView): unknown[] =>
      tokens.map(({text, start, end, line, lineStart}) => [text, start, end, line, lineStart])
    expect(views(5).map(({tokens}) => tokens.length)).toEqual([6, 7, 9])
    expect(views(5).flatMap(placed)).toEqual(placed(whole))
  })

  it('number their own sentences and paragraphs', () => {
    for (const {tokens, sentences} of views(1)) {
      expect(tokens[0]?.sentence).toBe(0)
      expect(tokens[0]?.paragraph).toBe(0)
      expect(sentences.at(-1)).toBe(tokens.length)
    }
    expect(views(1)).toHaveLength(4)
  })

  it('are one of most texts, an empty one too', () => {
    expect([...partsOf(new BlockParser().nodesOf(source))]).toHaveLength(1)
    expect([...partsOf(new BlockParser().nodesOf(''))]).toHaveLength(1)
  })
})
