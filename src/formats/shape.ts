import type {Nodes as HastNodes, Root as HastRoot} from 'hast'
import type {Nodes as MdastNodes, Root as MdastRoot} from 'mdast'
import type {Literal, Node, Parent} from 'unist'
import {withoutText} from './attributes.js'

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
  const {position: _, data: __, children, ...fields} = withoutWords(node as HastNodes | MdastNodes | Toml) as Parent
  parts.push(JSON.stringify(fields, 'attributes' in fields ? withoutPlaces : undefined), '[')
  for (const child of children ?? []) describe(child, parts)
  parts.push(']')
}

const TEXT = 'text'

/** Attributes of JSX tell where they stand. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  key === 'position' || key === 'data' ? undefined : value

/** Front matter in TOML, of which the types of Markdown do not know. */
interface Toml extends Literal {
  readonly type: 'toml'
}

/** A node without the words that its fields hold. */
function withoutWords(node: HastNodes | MdastNodes | Toml): Node {
  switch (node.type) {
    case 'element':
      return {...node, properties: withoutText(node)} as Node
    case 'image':
      return {...node, alt: '', title: node.title === null ? null : ''} as Node
    case 'imageReference':
      return {...node, alt: ''} as Node
    case 'link':
      return {...node, title: node.title === null ? null : ''} as Node
    case 'yaml':
    case 'toml':
      return {type: node.type}
    default:
      return node
  }
}
