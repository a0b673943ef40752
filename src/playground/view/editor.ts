import type {Finding} from '../protocol.js'
import {byId, make} from './dom.js'

/**
 * The text box. Below its letters lies a layer with the same letters, unseen, whose marks are seen: both stand in one cell of a grid and have
 * one style, so that they break their lines alike, and the layer makes the box as high as the text.
 */
export class Editor {
  private readonly box = byId('text', HTMLTextAreaElement)
  private readonly layer = byId('marks', HTMLElement)
  private current: HTMLElement | undefined
  /** What the layer shows, so that nothing is drawn twice. */
  private drawn = ''

  /** @param change is called with the text before, when somebody has typed */
  constructor(change: (before: {text: string; cursor: number}) => void) {
    let before = {text: this.text, cursor: 0}
    this.box.addEventListener('beforeinput', () => {
      before = {text: this.text, cursor: this.cursor}
    })
    this.box.addEventListener('input', () => change(before))
  }

  get text(): string {
    return this.box.value
  }

  get cursor(): number {
    return this.box.selectionStart
  }

  get hasFocus(): boolean {
    return document.activeElement === this.box
  }

  /** Replaces the whole text. */
  setText(text: string, cursor: number): void {
    this.box.value = text
    this.box.setSelectionRange(cursor, cursor)
  }

  focus(): void {
    this.box.focus({preventScroll: true})
  }

  /** Selects a stretch, so that who types goes on there. */
  select(start: number, end: number): void {
    this.box.setSelectionRange(start, end)
  }

  /** Draws the marks of findings, which are in order and do not overlap. */
  draw(findings: readonly Finding[], current: Finding | undefined): void {
    const {text} = this
    const looks = findings.map(({start, end, dimension, confidence}) => [start, end, dimension, confidence].join(' '))
    const key = [current === undefined ? -1 : findings.indexOf(current), ...looks, text].join('\n')
    if (key === this.drawn) return
    this.drawn = key
    const pieces: (Node | string)[] = []
    let at = 0
    this.current = undefined
    for (const finding of findings) {
      const {start, end, dimension, confidence} = finding
      if (start < at) continue
      const mark = make('mark', {class: `${dimension} ${confidence}`}, text.slice(start, end))
      if (finding === current) {
        mark.classList.add('current')
        this.current = mark
      }
      pieces.push(text.slice(at, start), mark)
      at = end
    }
    // An empty last line has a height too.
    pieces.push(`${text.slice(at)}\u200b`)
    this.layer.replaceChildren(...pieces)
  }

  /** Brings the mark of the current finding into view. */
  showCurrent(): void {
    this.current?.scrollIntoView({block: 'nearest'})
  }
}
