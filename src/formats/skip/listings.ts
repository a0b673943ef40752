import type {Element} from 'hast'
import {classesOf} from './navigation.js'

/** Classes by which generators of documentation mark code, signatures and formulas that stand in blocks of their own. */
const BLOCKS = new Set(
  [
    'classsynopsis cmdsynopsis codehilite def-line displaymath doctest-block equation funcsynopsis functionheader hljs',
    'informalequation item-decl literal-block member-signature memitemleft memitemright memproto',
    'membersignature memtemplate memtemplitemleft memtemplitemright memtemplparams method-callseq method-heading',
    'prettyprint programlisting sourcecode summary_signature synopsis tsd-signature ttdeci',
  ]
    .join(' ')
    .split(' '),
)

/** Classes by which they mark commands, keys, types and signatures in a line of text. */
const INLINE = new Set(
  'classifier command def-code-arguments def-name def-type keycap keycombo keysym shortcut sig-inline'.split(' '),
)

/** Elements that a line of text is marked with. */
const MARKS = new Set('a b cite em i span strong var'.split(' '))

/** The languages whose names Sphinx links to: `xref py`. */
const DOMAINS = new Set('c cpp js py rst'.split(' '))

/** Whether an element that is not said to be code shows some: what generators write without `pre` and `code`. */
export function isListing(element: Element): boolean {
  const {tagName} = element
  const classes = classesOf(element).map((name) => name.toLowerCase())
  if (classes.length === 0) return tagName === 'dt' && isSignature(element)
  if (classes.some((name) => BLOCKS.has(name))) return true
  if (tagName === 'dt') return isSignature(element)
  // Slides call the parts that appear one by one fragments, too.
  if (tagName === 'div') return classes.includes('fragment') && hasChild(element, 'line')
  if (!MARKS.has(tagName)) return false
  // The types of values, as the reference of Node.js shows them.
  if (tagName === 'a' && classes.includes('type')) return true
  return (
    classes.some((name) => INLINE.has(name)) || (classes.includes('xref') && classes.some((name) => DOMAINS.has(name)))
  )
}

/** Whether a term is what Texinfo and older versions of Sphinx write for a function. */
const isSignature = (term: Element): boolean =>
  ['category', 'category-def', 'descname'].some((name) => hasChild(term, name))

const hasChild = ({children}: Element, name: string): boolean =>
  children.some((child) => child.type === 'element' && classesOf(child).includes(name))
