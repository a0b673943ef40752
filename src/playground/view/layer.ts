import type {Piece} from '../marked-lines.js'
import {bringIntoView, byId, make} from './dom.js'

/** The layer of marks below the text box, line by line: a key changes one line, and browsers take long for all lines of a long text. */
export class Layer {
  private readonly layer = byId('marks', HTMLElement)
  private readonly box = byId('editor', HTMLElement)
  /** What the lines show. */
  private drawn: readonly string[] = []

  draw(lines: readonly (readonly Piece[])[]): void {
    const wanted = lines.map((pieces) => pieces.map(({text, mark = ''}) => `${mark}\0${text}`).join('\0'))
    const {drawn} = this
    const shorter = Math.min(wanted.length, drawn.length)
    let head = 0
    while (head < shorter && wanted[head] === drawn[head]) head++
    let tail = 0
    while (tail < shorter - head && wanted.at(-1 - tail) === drawn.at(-1 - tail)) tail++
    const {children} = this.layer
    for (const old of [...children].slice(head, drawn.length - tail)) old.remove()
    const behind = children[head] ?? null
    for (const pieces of lines.slice(head, lines.length - tail)) this.layer.insertBefore(lineOf(pieces), behind)
    this.drawn = wanted
  }

  /** Brings the mark of the current finding into view. */
  showCurrent(movesPage: boolean): void {
    const mark = this.layer.querySelector('mark.current')
    if (mark !== null) bringIntoView(mark, this.box, movesPage)
  }
}

function lineOf(pieces: readonly Piece[]): HTMLElement {
  const content = pieces.map(({text, mark}) => (mark === undefined ? text : make('mark', {class: mark}, text)))
  // An empty line has a height too.
  return make('div', {}, ...(content.length === 0 ? ['\u200b'] : content))
}
