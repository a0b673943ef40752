import type {Finding} from '../protocol.js'
import {bringIntoView, byId} from './dom.js'
import {itemOf, lookOf} from './finding-item.js'

/** So many findings are listed before somebody asks for more: thousands take a browser long. */
const PAGE = 200

/** What somebody may do with a finding of the list. */
export interface ListActions {
  readonly show: (finding: Finding) => void
  readonly fix: (finding: Finding, fix: string) => void
}

function mark(item: Element, isCurrent: boolean): void {
  if (isCurrent) item.setAttribute('aria-current', 'true')
  else item.removeAttribute('aria-current')
}

/** The list of findings: each with its reason and its fixes as buttons. */
export class FindingList {
  private readonly title = byId('found-title', HTMLElement)
  private readonly list = byId('findings', HTMLOListElement)
  private readonly more = byId('more', HTMLButtonElement)
  private findings: readonly Finding[] = []
  private current: Finding | undefined
  private length = PAGE
  /** What the items show. */
  private looks: readonly string[] = []

  constructor(private readonly actions: ListActions) {
    this.more.addEventListener('click', () => {
      const first = this.length
      this.length += PAGE
      this.draw(this.findings, this.current)
      this.buttonsOf(first)[0]?.focus()
    })
  }

  /** Draws the findings. Who was at the buttons of one stays at the one that has its place now. */
  draw(findings: readonly Finding[], current: Finding | undefined): void {
    this.findings = findings
    this.current = current
    // The current one is always there.
    this.length = Math.max(this.length, current === undefined ? 0 : findings.indexOf(current) + 1)
    this.drawItems(findings.slice(0, this.length))
    for (const [index, item] of [...this.list.children].entries())
      mark(item, current !== undefined && findings[index] === current)
    this.more.hidden = findings.length <= this.length
    this.more.textContent = `Show ${Math.min(PAGE, findings.length - this.length)} more of ${findings.length}`
  }

  /** Brings the current finding into view. */
  showCurrent(movesPage: boolean): void {
    const item = this.list.querySelector('[aria-current]')
    if (item !== null) bringIntoView(item, this.list, movesPage)
  }

  /** While somebody types most findings stay as they are, only elsewhere. */
  private drawItems(findings: readonly Finding[]): void {
    const looks = findings.map(lookOf)
    if (looks.length === this.looks.length && looks.every((look, index) => look === this.looks[index])) return
    const focused = this.focused()
    this.looks = looks
    this.list.replaceChildren(...findings.map((finding, index) => this.item(finding, index)))
    if (focused === undefined) return
    const buttons = this.buttonsOf(Math.min(focused.item, findings.length - 1))
    const target = buttons[focused.button] ?? buttons[0] ?? this.title
    target.focus()
  }

  /** What an item does it does to the finding that has its place by then. */
  private item(finding: Finding, index: number): HTMLLIElement {
    const withFinding = (act: (finding: Finding) => void): void => {
      const now = this.findings[index]
      if (now !== undefined) act(now)
    }
    return itemOf(finding, {
      show: () => withFinding((now) => this.actions.show(now)),
      fix: (fix) => withFinding((now) => this.actions.fix(now, fix)),
    })
  }

  private buttonsOf(index: number): HTMLButtonElement[] {
    return [...(this.list.children[index]?.querySelectorAll('button') ?? [])]
  }

  /** Which button of which item has the focus. */
  private focused(): {item: number; button: number} | undefined {
    const item = document.activeElement?.closest('#findings > li')
    if (item === undefined || item === null) return undefined
    const index = [...this.list.children].indexOf(item)
    return {item: index, button: this.buttonsOf(index).findIndex((each) => each.matches(':focus'))}
  }
}
