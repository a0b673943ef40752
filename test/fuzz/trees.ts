/** Random nlcst trees, of any shape that the types allow and of some that parsers never make, with their text. */
import fc from 'fast-check'
import type {Node, Parent, Root} from 'nlcst'
import {location} from 'vfile-location'
import {piece, sign} from './texts.js'

/** Which nodes say where they stand. */
const PLACED = ['all', 'none', 'some'] as const

export interface RandomTree {
  readonly source: string
  readonly placed: (typeof PLACED)[number]
  /** Made anew each time: who reads a tree may write in it. */
  readonly make: () => Root
  readonly [fc.toStringMethod]: () => string
}

interface Sketch {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Sketch[]
  readonly isPlaced: boolean
}

const isPlaced = fc.boolean()

const leaf = (type: string, value: fc.Arbitrary<string>): fc.Arbitrary<Sketch> =>
  fc.record({type: fc.constant(type), value, isPlaced})

const parent = (type: string, child: fc.Arbitrary<Sketch>, maxLength: number): fc.Arbitrary<Sketch> =>
  fc.record({type: fc.constant(type), children: fc.array(child, {maxLength}), isPlaced})

const mark = leaf('PunctuationNode', fc.constantFrom(...'.,;:!?-–—"“”‘’()«»', '...', ''))
const symbol = leaf('SymbolNode', fc.oneof(fc.constantFrom('$', '+', '&', '@', ''), sign))
const words = piece.chain((text) => fc.constantFrom(...text.split(' ')))
const textNode = leaf('TextNode', fc.oneof({weight: 5, arbitrary: words}, sign, fc.constant('')))
const source = leaf('SourceNode', fc.constantFrom('`code`', '<b>', 'a\nb', ''))
const space = leaf('WhiteSpaceNode', fc.constantFrom(' ', ' ', ' ', '\n', '\r\n', '\n\n', '\u00A0', ''))
const word = fc.oneof(
  {weight: 6, arbitrary: textNode.map((child): Sketch => ({type: 'WordNode', children: [child], isPlaced: true}))},
  parent('WordNode', fc.oneof({weight: 3, arbitrary: textNode}, mark, symbol, source), 3),
)
const sentence = parent(
  'SentenceNode',
  fc.oneof({weight: 5, arbitrary: word}, {weight: 4, arbitrary: space}, mark, symbol, source),
  16,
)
const paragraph = parent('ParagraphNode', fc.oneof({weight: 4, arbitrary: sentence}, space, source), 4)
const root = parent('RootNode', fc.oneof({weight: 6, arbitrary: paragraph}, sentence, space, source, word), 4)

const sourceOf = ({value, children = []}: Sketch): string => value ?? children.map(sourceOf).join('')

/** Random trees. */
export const tree: fc.Arbitrary<RandomTree> = fc.tuple(root, fc.constantFrom(...PLACED)).map(([sketch, placed]) => {
  const source = sourceOf(sketch)
  const make = (): Root => nodeOf(sketch, source, placed)
  return {source, placed, make, [fc.toStringMethod]: () => JSON.stringify(make())}
})

function nodeOf(sketch: Sketch, source: string, placed: RandomTree['placed']): Root {
  const {toPoint} = location(source)
  let offset = 0
  const build = ({type, value, children, isPlaced}: Sketch): Node => {
    const start = toPoint(offset)
    const node = {type} as Node
    if (value !== undefined) Object.assign(node, {value})
    else (node as Parent).children = (children ?? []).map(build) as Parent['children']
    offset += value?.length ?? 0
    const end = toPoint(offset)
    if (start !== undefined && end !== undefined && (placed === 'all' || (placed === 'some' && isPlaced)))
      node.position = {start, end}
    return node
  }
  return build(sketch) as Root
}
