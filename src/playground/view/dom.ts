/** The few things that the views ask of the document. */

/** The kinds of elements that the page has by an id. */
type Kind<T extends Element> = new () => T

/**
 * The element of the page that has an id.
 * @throws Error if there is none of this kind
 */
export function byId<T extends Element>(id: string, kind: Kind<T>): T {
  const element = document.getElementById(id)
  if (element instanceof kind) return element
  throw new Error(`the page has no ${kind.name} "${id}"`)
}

/** A new element with attributes and content. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...content)
  return element
}

/** Brings an element into view: inside a box that scrolls, or by scrolling the page too. */
export function bringIntoView(element: Element, box: Element, movesPage: boolean): void {
  if (movesPage) element.scrollIntoView({block: 'nearest'})
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()]
  // The box may go on below the window.
  const bottom = Math.min(outer.bottom, innerHeight)
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top
  else if (inner.bottom > bottom) box.scrollTop += Math.min(inner.bottom - bottom, inner.top - outer.top)
}

/** A button that does something. */
export function button(
  text: string,
  attributes: Readonly<Record<string, string>>,
  press: () => void,
): HTMLButtonElement {
  const element = make('button', {type: 'button', ...attributes}, text)
  element.addEventListener('click', press)
  return element
}
