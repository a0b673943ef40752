/** From the text of a document and its map to what checks read of it. */
import type {Nodes, Parents, Root, RootContent, Source, Symbol as SymbolNode} from 'nlcst'
import {BlockParser} from '../text/parser.js'
import type {MappedText, TextMap} from '../text/text-map.js'
import {rootOf} from '../text/view.js'
import {OBJECT} from './text-builder.js'

/** A text as it is compared: white space is all alike, and a noun that stands for markup is as long as that. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').replace(OBJECTS, OBJECT).trim()

const OBJECTS = new RegExp(`${OBJECT}+`, 'g')

/** The root of a text with its view, which has the places of the source; see `rootOf`. */
export function treeOf(mapped: MappedText, map: TextMap): Root {
  return rootOf(new Objects(mapped, map).shownIn(new BlockParser().nodesOf(mapped.text)), map)
}

/** What stands for code and the like in a text. */
class Objects {
  constructor(
    private readonly mapped: MappedText,
    private readonly map: TextMap,
  ) {}

  /** Nodes in which source nodes stand for it. */
  *shownIn(nodes: Iterable<RootContent>): Generator<RootContent> {
    for (const node of nodes) {
      this.show(node)
      yield node
    }
  }

  private show(node: Nodes): void {
    if (node.type !== 'SentenceNode' && node.type !== 'ParagraphNode') return
    const children: Parents['children'] = node.children
    for (const [index, child] of children.entries()) {
      if (child.type === 'SymbolNode' && child.value[0] === OBJECT) children[index] = this.sourceOf(child)
      else this.show(child)
    }
  }

  private sourceOf(node: SymbolNode): SymbolNode | Source {
    const from = node.position?.start.offset ?? 0
    // The sign may be one of the text itself.
    if (this.map.source[this.map.startOf(from)] === OBJECT) return node
    let value = ''
    for (let unit = from; unit < from + node.value.length; unit++)
      value += this.map.source.slice(this.mapped.starts[unit], this.mapped.ends[unit])
    return {type: 'SourceNode', value}
  }
}
