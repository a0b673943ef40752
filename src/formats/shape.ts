import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import type {Node, Parent} from 'unist'

/** Describes a tree but for what its texts say: nodes in their order, with their fields. Texts side by side count as one. */
export function shapeOf(tree: HastRoot | MdastRoot): string {
  const parts: string[] = []
  describe(tree, parts)
  return parts.join('')
}

function describe(node: Node, parts: string[]): void {
  if (node.type === 'text') {
    if (parts.at(-1) !== TEXT) parts.push(TEXT)
    return
  }
  const {position: _, data: __, children, ...fields} = node as Parent
  parts.push(JSON.stringify(fields), '[')
  for (const child of children ?? []) describe(child, parts)
  parts.push(']')
}

const TEXT = 'text'
