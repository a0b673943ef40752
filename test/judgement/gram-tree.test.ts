import {expect, it} from 'vitest'
import {GramTree, gramTreeOf} from '../../src/judgement/gram-tree.js'

const GRAMS = ['the', 'the A', 'the A of', 'of the', '| it', 'z b a', 'z a']

/** The row of a sequence of shapes; -1 for one that is only how others begin, `undefined` for none. */
function rowOf(tree: GramTree, gram: string): number | undefined {
  let node = 0
  for (const shape of gram.split(' ')) {
    const number = tree.numberOf(shape)
    node = number < 0 ? 0 : tree.step(node, number)
    if (node === 0) return undefined
  }
  return tree.rows[node]
}

it('leads to the row of every sequence', () => {
  const tree = new GramTree(gramTreeOf(GRAMS))
  expect(GRAMS.map((gram) => rowOf(tree, gram))).toEqual(GRAMS.map((_, row) => row))
})

it('leads nowhere else', () => {
  const tree = new GramTree(gramTreeOf(GRAMS))
  expect(['z', '|', 'z b'].map((gram) => rowOf(tree, gram))).toEqual([-1, -1, -1])
  expect(['A', 'the the', 'the A of the', 'it', 'unknown', 'z c'].map((gram) => rowOf(tree, gram))).toEqual(
    Array.from({length: 6}, () => undefined),
  )
  expect(tree.numberOf(undefined)).toBe(-1)
})

it('knows nothing without sequences', () => {
  const tree = new GramTree(gramTreeOf([]))
  expect(tree.numberOf('the')).toBe(-1)
  expect(tree.step(0, 0)).toBe(0)
})
