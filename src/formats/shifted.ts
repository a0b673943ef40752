import type {Nodes} from 'hast'
import type {Position} from 'unist'

/** A tree of HTML whose offsets are counted from the start of the document that it is a stretch of. */
export function shifted<Tree extends Nodes>(tree: Tree, by: number): Tree {
  shift(tree.position, by)
  if (tree.type === 'element')
    for (const position of Object.values(tree.data?.position?.properties ?? {})) shift(position, by)
  if ('children' in tree) for (const child of tree.children) shifted(child, by)
  return tree
}

function shift(position: Position | undefined, by: number): void {
  if (position === undefined) return
  position.start.offset = (position.start.offset ?? 0) + by
  position.end.offset = (position.end.offset ?? 0) + by
}
