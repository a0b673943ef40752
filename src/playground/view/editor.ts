import {markedLines} from '../marked-lines.js'
import type {Finding} from '../protocol.js'
import {byId} from './dom.js'
import {Layer} from './layer.js'

/** Keys that move the cursor. */
const MOVES = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

/**
 * The text box. Below its letters lies a layer with the same letters, unseen, whose marks are seen: both stand in one cell of a grid and have
 * one style, so that they break their lines alike, and the layer makes the box as high as the text.
 */
export class Editor {
  private readonly box = byId('text', HTMLTextAreaElement)
  private readonly layer = new Layer()

  /**
   * @param change is called with the text before, when somebody has typed
   * @param point is called with where the cursor is, when it was put somewhere
   */
  constructor(change: (before: {text: string; cursor: number}) => void, point: (cursor: number) => void) {
    let before = {text: this.text, cursor: 0}
    this.box.addEventListener('beforeinput', () => {
      before = {text: this.text, cursor: this.cursor}
    })
    this.box.addEventListener('input', () => change(before))
    const pointAtCursor = (): void => {
      if (this.box.selectionStart === this.box.selectionEnd) point(this.cursor)
    }
    this.box.addEventListener('click', pointAtCursor)
    this.box.addEventListener('keyup', ({key}) => {
      if (MOVES.has(key)) pointAtCursor()
    })
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

  /** Draws the marks of findings, which are in order. */
  draw(findings: readonly Finding[], current: Finding | undefined): void {
    this.layer.draw(markedLines(this.text, findings, current))
  }

  /** Brings the mark of the current finding into view. */
  showCurrent(movesPage: boolean): void {
    this.layer.showCurrent(movesPage)
  }
}
