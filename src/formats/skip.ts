import type {Element, Parents} from 'hast'

/** How an element takes part: its text is read, it is left out, or it stands as a noun that nothing may touch. */
export type Role = 'read' | 'skip' | 'opaque'

const OPAQUE = new Set([
  'code',
  'kbd',
  'samp',
  'var',
  'tt',
  'math',
  'svg',
  'img',
  'canvas',
  'video',
  'audio',
  'object',
  'iframe',
])
const SKIPPED = new Set(['head', 'pre', 'script', 'style', 'template', 'textarea', 'select', 'datalist'])

/** How an element takes part in the text. */
export function roleOf({tagName}: Element, _ancestors: readonly Parents[]): Role {
  return OPAQUE.has(tagName) ? 'opaque' : SKIPPED.has(tagName) ? 'skip' : 'read'
}
