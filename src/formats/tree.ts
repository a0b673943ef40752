/** From the text of a document and its map to an nlcst tree with the places of the source. */
import type {Nodes, Paragraph, Parents, Root, Sentence} from 'nlcst'
import type {Point} from 'unist'
import {BlockParser} from '../text/parser.js'
import type {MappedText, TextMap} from '../text/text-map.js'
import {OBJECT} from './text-builder.js'

/** A text as it is compared: white space is all alike, and a noun that stands for markup is as long as that. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').replace(OBJECTS, OBJECT).trim()

const OBJECTS = new RegExp(`${OBJECT}+`, 'g')

/** The nlcst tree of a text, with the positions of the source. */
export function treeOf(mapped: MappedText, map: TextMap): Root {
  const root = new BlockParser().parse(mapped.text)
  new SourcePositions(mapped, map).visit(root)
  root.data = {textMap: map}
  return root
}

/** Turns positions in the text of a document into positions in its source, and what stands for code and the like into source nodes. */
class SourcePositions {
  /** Nodes share points: each is moved once. */
  private readonly moved = new Set<Point>()

  constructor(
    private readonly mapped: MappedText,
    private readonly map: TextMap,
  ) {}

  visit(node: Nodes): void {
    if ('children' in node) {
      if (node.type === 'SentenceNode' || node.type === 'ParagraphNode') this.replaceObjects(node)
      for (const child of node.children) this.visit(child)
    }
    if (node.position === undefined) return
    const {start, end} = node.position
    this.move(start, (offset) => this.map.startOf(offset))
    this.move(end, (offset) => this.map.endOf(offset - 1))
  }

  private move(point: Point, toSource: (offset: number) => number): void {
    if (this.moved.has(point) || point.offset === undefined) return
    this.moved.add(point)
    Object.assign(point, this.map.pointAt(toSource(point.offset)))
  }

  private replaceObjects(parent: Paragraph | Sentence): void {
    const children: Parents['children'] = parent.children
    for (const [index, node] of children.entries()) {
      if (node.type !== 'SymbolNode' || node.value[0] !== OBJECT) continue
      const from = node.position?.start.offset ?? 0
      if (!this.isObject(from)) continue
      let value = ''
      for (let unit = from; unit < from + node.value.length; unit++)
        value += this.map.source.slice(this.mapped.starts[unit], this.mapped.ends[unit])
      children[index] = {type: 'SourceNode', value, ...(node.position === undefined ? {} : {position: node.position})}
    }
  }

  /** Whether the sign for an object is none of the text itself. */
  private isObject(unit: number): boolean {
    return this.map.source[this.map.startOf(unit)] !== OBJECT
  }
}
