import {many} from '../cli/many.js'
import {Client} from './client.js'
import {shownOf} from './filter.js'
import {fixed, fixedSure, isSure} from './fixes.js'
import {History, type Snapshot} from './history.js'
import type {Answer, Finding, Result, Settings} from './protocol.js'
import {SettingsForm} from './settings.js'
import {shiftedTo} from './shift.js'
import {drawButtons} from './view/buttons.js'
import {Editor} from './view/editor.js'
import {Filters} from './view/filters.js'
import {FindingList} from './view/finding-list.js'
import {Status} from './view/status.js'
import {Verdict} from './view/verdict.js'

/** Whether two findings are of one rule and begin at one place. */
const isSame = (one: Finding, other: Finding | undefined): boolean =>
  one.ruleId === other?.ruleId && one.start === other.start

/** The page: what stands in it, and what its parts do to each other. */
export class App {
  readonly status = new Status()
  private readonly editor = new Editor(
    (before) => this.typed(before),
    (cursor) => this.pointAt(cursor),
  )
  private readonly settings = new SettingsForm(() => this.check())
  private readonly filters = new Filters(() => this.draw())
  private readonly verdict = new Verdict()
  private readonly history = new History()
  private readonly client = new Client((answer) => this.hear(answer))
  private readonly list = new FindingList({
    show: (finding) => this.show(finding, true),
    fix: (finding, fix) => this.fix(finding, fix),
  })
  /** What was found, where it stands in the text that there is now. */
  private findings: readonly Finding[] = []
  private current: Finding | undefined

  /** The text and how it is checked. */
  get shared(): {text: string; settings: Settings} {
    return {text: this.editor.text, settings: this.settings.chosen}
  }

  /** Puts a text in the place of the one there is; undo brings that back. */
  load(text: string, settings: Settings = this.settings.chosen): void {
    if (this.editor.text !== '') this.history.push(this.now())
    this.settings.set(settings)
    this.replace({text, cursor: 0})
  }

  next(): void {
    this.step((at, shown) => shown.find(({start}) => start > at) ?? shown[0])
  }

  previous(): void {
    this.step((at, shown) => shown.findLast(({start}) => start < at) ?? shown.at(-1))
  }

  /** Writes the first fix of the current finding. */
  fixCurrent(): void {
    const finding = this.current ?? this.at(this.editor.cursor)
    const fix = finding?.expected[0]
    if (finding === undefined) this.status.announce('No finding is chosen: go to one first.')
    else if (fix === undefined) this.status.announce('This finding has no safe fix.')
    else this.fix(finding, fix)
  }

  /** Writes the fixes of all that is shown and sure. */
  fixAll(): void {
    const sure = this.shown().filter(isSure)
    this.change(fixedSure(this.editor.text, sure), this.editor.cursor)
    this.status.announce(`${many(sure.length, 'finding')} fixed.`)
  }

  undo(): void {
    this.travel(this.history.undo(this.now()), 'Undone.')
  }

  redo(): void {
    this.travel(this.history.redo(this.now()), 'Done again.')
  }

  private travel(to: Snapshot | undefined, said: string): void {
    if (to === undefined) return
    this.replace(to)
    this.status.announce(said)
  }

  private fix(finding: Finding, fix: string): void {
    const {text} = this.editor
    this.change(fixed(text, finding, fix), finding.start + fix.length)
    this.status.announce(fix === '' ? `“${finding.actual}” deleted.` : `“${fix}” written.`)
  }

  private change(text: string, cursor: number): void {
    if (text === this.editor.text) return
    this.history.push(this.now())
    this.replace({text, cursor})
  }

  private replace({text, cursor}: Snapshot): void {
    const before = this.editor.text
    this.editor.setText(text, cursor)
    this.changed(before)
  }

  private now(): Snapshot {
    return {text: this.editor.text, cursor: this.editor.cursor}
  }

  private typed(before: Snapshot): void {
    this.history.pushTyped(before, performance.now())
    this.changed(before.text)
  }

  /** Until the new text is checked, what was found stays where it still stands. */
  private changed(before: string): void {
    this.status.fail('input', undefined)
    const findings = shiftedTo(this.findings, before, this.editor.text)
    this.setFindings(findings)
    this.check()
  }

  private check(): void {
    const {text, settings} = this.shared
    this.client.ask(text, settings)
  }

  private hear(answer: Answer): void {
    if (answer.type === 'ready') {
      this.settings.offer(answer.languages)
      return
    }
    if (answer.type === 'result') {
      this.take(answer.result, answer.isPartial)
      return
    }
    this.status.fail(
      'check',
      answer.type === 'refused'
        ? `The text cannot be checked: ${answer.reason}`
        : `The page cannot check texts: ${answer.reason}. Load it anew.`,
    )
  }

  private take(result: Result, isPartial: boolean): void {
    this.status.fail('check', undefined)
    this.setFindings(result.findings)
    this.verdict.draw(result)
    this.status.tellCount(result.findings.length, result.summary.words, isPartial)
    document.documentElement.dataset.checked = isPartial ? 'partly' : 'wholly'
  }

  private setFindings(findings: readonly Finding[]): void {
    const current = this.current && findings.find((finding) => isSame(finding, this.current))
    this.findings = findings
    this.current = current
    this.draw()
  }

  private draw(): void {
    const shown = this.shown()
    if (this.current !== undefined && !shown.includes(this.current)) this.current = undefined
    this.filters.draw(this.findings)
    this.editor.draw(shown, this.current)
    this.list.draw(shown, this.current)
    const {canUndo, canRedo} = this.history
    drawButtons({shown: shown.length, sure: shown.filter(isSure).length, canUndo, canRedo})
  }

  private shown(): readonly Finding[] {
    return shownOf(this.findings, this.filters.chosen)
  }

  private at(offset: number): Finding | undefined {
    return this.shown().find(({start, end}) => start <= offset && offset <= end)
  }

  /** The cursor was put somewhere: into a finding, maybe, which then is the current one. */
  private pointAt(cursor: number): void {
    const finding = this.at(cursor)
    if (finding === undefined || finding === this.current) return
    this.makeCurrent(finding, false)
  }

  private step(choose: (at: number, shown: readonly Finding[]) => Finding | undefined): void {
    const finding = choose(this.current?.start ?? this.editor.cursor - 1, this.shown())
    if (finding === undefined) this.status.announce('There are no findings.')
    else this.show(finding, false)
  }

  /** Makes a finding the current one, and selects it in the text. */
  private show(finding: Finding, takesFocus: boolean): void {
    this.editor.select(finding.start, finding.end)
    if (takesFocus) this.editor.focus()
    // On a phone the page shows the text or the list: the one where somebody is.
    this.makeCurrent(finding, !this.editor.hasFocus)
    this.editor.showCurrent(this.editor.hasFocus)
  }

  private makeCurrent(finding: Finding, movesPage: boolean): void {
    this.current = finding
    this.draw()
    this.list.showCurrent(movesPage)
    this.status.read(`${finding.reason}${finding.expected.length === 0 ? ', no safe fix' : ''}.`)
  }
}
