import type {Element, Parents} from 'hast'
import {isContent, standingOf} from './skip/content.js'
import {isOtherLanguage, languageOf} from './skip/language.js'
import {isListing} from './skip/listings.js'
import {classesOf, isNavigation} from './skip/navigation.js'

/** How an element takes part: its text is read, it is left out, or it stands as a noun that nothing may touch. */
export type Role = 'read' | 'skip' | 'opaque'

/** Elements that are no words, but stand for some: code, keys, formulas, pictures, what one clicks. */
const OPAQUE = new Set(
  'audio button canvas code embed iframe img input kbd math meter object output picture progress samp select svg tt var video'.split(
    ' ',
  ),
)

/** Of these elements those that are described by their attributes. */
const SPOKEN = new Set('audio button canvas embed iframe img input meter object progress select svg video'.split(' '))

/** Elements that nobody reads, or that are no text of the page. */
const SKIPPED = new Set(
  'applet area datalist del dialog frameset head link listing map menu meta nav noembed noframes noscript optgroup option param plaintext pre rp rt s script source strike style template textarea title track xmp'.split(
    ' ',
  ),
)

/** Elements that show code, a block or a word of it. */
const CODE = new Set('code kbd listing pre samp tt xmp'.split(' '))

/** Roles of what surrounds the text of a page, or is no text. */
const SKIPPED_ROLES = new Set(
  'banner complementary contentinfo doc-noteref menu menubar navigation search toolbar'.split(' '),
)
const OPAQUE_ROLES = new Set(['button', 'img', 'math'])

/** Parts of a page that belong to an article when they stand in one. */
const PARTS = new Set(['header', 'footer', 'aside'])

/** Classes of formulas. */
const FORMULAS = new Set(['katex', 'math', 'mathjax', 'mathjax_display', 'mjx-container'])

/** Elements that are the page, or its text, whatever else they say of themselves: their language is often a template's. */
const WHOLE = new Set(['html', 'body', 'main'])

/**
 * How an element of a page, or of HTML in Markdown, takes part in what is read. Of a page that says where its content stands, nothing
 * else is read.
 * @param ancestors all that the element stands in, the root first
 */
export function roleOf(element: Element, ancestors: readonly Parents[]): Role {
  const {tagName, properties} = element
  if (SKIPPED.has(tagName)) return 'skip'
  if (OPAQUE.has(tagName)) return 'opaque'
  if (properties.hidden === true || properties.hidden === '' || properties.ariaHidden === 'true') return 'skip'
  const standing = standingOf(element, ancestors)
  if (standing === 'outside') return 'skip'
  const isWhole = WHOLE.has(tagName) || (standing === 'around' && tagName !== 'article')
  if (isForeign(element) && !isWhole) return 'opaque'
  if (isWhole || standing === 'around') return 'read'
  const role = String(properties.role ?? '')
  if (OPAQUE_ROLES.has(role) || classesOf(element).some((name) => FORMULAS.has(name.toLowerCase()))) return 'opaque'
  if (isListing(element)) return 'opaque'
  if (isContent(element)) return 'read'
  if (SKIPPED_ROLES.has(role)) return 'skip'
  if (PARTS.has(tagName) && isPartOfPage(ancestors)) return 'skip'
  return isNavigation(element, ancestors) ? 'skip' : 'read'
}

/** Whether people read or hear the attributes of an element, given how its text takes part. */
export function hasReadAttributes(element: Element, role: Role): boolean {
  return role === 'read' || (role === 'opaque' && SPOKEN.has(element.tagName) && !isForeign(element))
}

/** Whether an element that is not read shows code. */
export function isCode(element: Element): boolean {
  return CODE.has(element.tagName) || isListing(element)
}

/** The class by which pages kept their text from translation programs before there was an attribute for it. */
const KEPT = 'notranslate'

/** Whether an element says that its text is not English, or not to be translated. */
function isForeign(element: Element): boolean {
  const isKept = element.properties.translate === 'no' || classesOf(element).includes(KEPT)
  return isKept || isOtherLanguage(languageOf(element))
}

/** Whether what stands in these elements is a part of the page, not of a text in it. */
function isPartOfPage(ancestors: readonly Parents[]): boolean {
  const isIn = (test: (element: Element) => boolean): boolean =>
    ancestors.some((node) => node.type === 'element' && test(node))
  return (
    isIn(({tagName}) => tagName === 'body') && !isIn((element) => isContent(element) || element.tagName === 'section')
  )
}
