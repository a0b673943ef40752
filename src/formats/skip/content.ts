import type {Element, Nodes, Parents} from 'hast'

/** Where a page has its content. */
interface Content {
  /** The elements that hold it. */
  readonly holders: ReadonlySet<Nodes>
  /** The holders, and all that they stand in. */
  readonly around: ReadonlySet<Nodes>
}

const contents = new WeakMap<Nodes, Content>()

/** Whether an element says that the content of the page stands in it. */
export function isContent({tagName, properties}: Element): boolean {
  return tagName === 'main' || tagName === 'article' || properties.role === 'main'
}

/** Whether an element of a page holds its content, or stands outside of it; neither if it stands inside, or the page does not say. */
export function standingOf(element: Element, ancestors: readonly Parents[]): 'around' | 'outside' | undefined {
  const root = ancestors[0]
  if (root === undefined) return undefined
  const {holders, around} = contentOf(root)
  if (around.has(element)) return 'around'
  return holders.size === 0 || ancestors.some((ancestor) => holders.has(ancestor)) ? undefined : 'outside'
}

/** The elements `main` of a page, or else its articles. */
function contentOf(root: Parents): Content {
  const known = contents.get(root)
  if (known !== undefined) return known
  const mains: Nodes[][] = []
  const articles: Nodes[][] = []
  const visit = (node: Nodes, path: readonly Nodes[]): void => {
    if (node.type !== 'root' && node.type !== 'element') return
    const here = [...path, node]
    if (node.type === 'element' && isContent(node)) {
      ;(node.tagName === 'article' && node.properties.role !== 'main' ? articles : mains).push(here)
    }
    for (const child of node.children) visit(child, here)
  }
  visit(root, [])
  const paths = mains.length > 0 ? mains : articles
  const content = {holders: new Set(paths.map((path) => path.at(-1) ?? root)), around: new Set(paths.flat())}
  contents.set(root, content)
  return content
}
