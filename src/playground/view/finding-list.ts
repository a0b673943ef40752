import {languageName} from '../../text/language-name.js'
import type {Finding} from '../protocol.js'
import {button, byId, make} from './dom.js'

/** So many findings are listed before somebody asks for more: thousands take a browser long. */
const PAGE = 200

/** What somebody may do with a finding of the list. */
export interface ListActions {
  readonly show: (finding: Finding) => void
  readonly fix: (finding: Finding, fix: string) => void
}

/** The list of findings: each with its reason and its fixes as buttons. */
export class FindingList {
  private readonly list = byId('findings', HTMLOListElement)
  private readonly more = byId('more', HTMLButtonElement)
  private findings: readonly Finding[] = []
  private current: Finding | undefined
  private length = PAGE

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
    const focused = this.focused()
    this.findings = findings
    this.current = current
    // The current one is always there.
    this.length = Math.max(this.length, current === undefined ? 0 : findings.indexOf(current) + 1)
    this.list.replaceChildren(...findings.slice(0, this.length).map((finding) => this.item(finding)))
    this.more.hidden = findings.length <= this.length
    this.more.textContent = `Show ${Math.min(PAGE, findings.length - this.length)} more of ${findings.length}`
    if (focused === undefined) return
    const buttons = this.buttonsOf(Math.min(focused.item, findings.length - 1))
    ;(buttons[focused.button] ?? buttons[0] ?? byId('found-title', HTMLElement)).focus()
  }

  /** Brings the current finding into view. */
  showCurrent(): void {
    this.list.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'})
  }

  private item(finding: Finding): HTMLLIElement {
    const {actual, expected, note, label, dimension, confidence, languages, url, ruleId} = finding
    const words = actual.trim() === '' ? '(white space)' : actual.replace(/\s+/g, ' ')
    const isCurrent = finding === this.current
    const names = languages.map(languageName).join(', ')
    return make(
      'li',
      {class: dimension, ...(isCurrent ? {'aria-current': 'true'} : {})},
      make(
        'p',
        {class: 'what'},
        make('span', {class: `kind ${dimension} ${confidence}`}, label),
        ' ',
        button(words, {class: 'words', title: 'Show in the text'}, () => this.actions.show(finding)),
      ),
      make('p', {class: 'note'}, note),
      ...(expected.length === 0 ? [] : [this.fixes(finding, words)]),
      make(
        'p',
        {class: 'soft'},
        `${names === '' ? '' : `${names} · `}${confidence} confidence · `,
        url === undefined ? ruleId : make('a', {href: url}, ruleId),
      ),
    )
  }

  private fixes(finding: Finding, words: string): HTMLElement {
    const buttons = finding.expected.map((fix) =>
      button(
        fix === '' ? 'Delete' : fix,
        {class: 'fix', 'aria-label': fix === '' ? `Delete “${words}”` : `Write “${fix}” for “${words}”`},
        () => this.actions.fix(finding, fix),
      ),
    )
    return make('p', {class: 'fixes'}, ...buttons.flatMap((each) => [each, ' ']))
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
