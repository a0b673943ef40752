import type {Link} from 'mdast'

/** Whether the words of a link are made when the document is published, as in "see [](usage.md)": those of the heading it leads to. */
export function isGenerated({children}: Link): boolean {
  return children.length === 0
}

/** Whether a link shows its own address, as `<https://example.com>` does: that is no text. */
export function isAddress({url, children}: Link): boolean {
  const [only, ...others] = children
  if (only?.type !== 'text' || others.length > 0) return false
  return [only.value, `mailto:${only.value}`, `http://${only.value}`].includes(url)
}
