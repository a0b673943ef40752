import {languageName} from '../../text/language-name.js'
import {type Filter, kindsIn, languagesIn, NO_FILTER} from '../filter.js'
import type {Finding} from '../protocol.js'
import {byId, make} from './dom.js'

/** The check boxes of kinds, which tell the colours of marks too, and the list of languages. */
export class Filters {
  private readonly box = byId('filters', HTMLFieldSetElement)
  private readonly kinds = byId('kinds', HTMLElement)
  private readonly language = byId('language', HTMLSelectElement)
  private filter: Filter = NO_FILTER
  /** What is drawn, so that nothing changes below the fingers of who uses it. */
  private drawn = ''

  /** @param change is called when another filter was chosen */
  constructor(private readonly change: () => void) {
    this.language.addEventListener('change', () => this.set({language: this.language.value || undefined}))
  }

  get chosen(): Filter {
    return this.filter
  }

  /** Offers what the findings have. */
  draw(findings: readonly Finding[]): void {
    const kinds = kindsIn(findings)
    const languages = languagesIn(findings)
    const {language, hiddenKinds} = this.filter
    const key = JSON.stringify([kinds, languages, language, [...hiddenKinds]])
    if (key === this.drawn) return
    this.drawn = key
    this.box.hidden = findings.length === 0
    const focused = document.activeElement?.id
    this.kinds.replaceChildren(
      ...kinds.map(({kind, label, dimension, count}) => {
        const box = make('input', {type: 'checkbox', id: `kind-${kind}`})
        box.checked = !hiddenKinds.has(kind)
        box.addEventListener('change', () => this.toggle(kind, box.checked))
        return make('label', {}, box, ' ', make('span', {class: `kind ${dimension} high`}, label), ` ${count}`)
      }),
    )
    const offered = language === undefined || languages.some((each) => each.language === language)
    const all = offered ? languages : [...languages, {language: language ?? '', count: 0}]
    this.language.replaceChildren(
      make('option', {value: ''}, 'any'),
      ...all.map(({language: code, count}) => make('option', {value: code}, `${languageName(code)} (${count})`)),
    )
    this.language.value = language ?? ''
    if (focused?.startsWith('kind-') === true) document.getElementById(focused)?.focus()
  }

  private toggle(kind: string, isShown: boolean): void {
    const hiddenKinds = new Set(this.filter.hiddenKinds)
    if (isShown) hiddenKinds.delete(kind)
    else hiddenKinds.add(kind)
    this.set({hiddenKinds})
  }

  private set(changed: Partial<Filter>): void {
    this.filter = {...this.filter, ...changed}
    this.change()
  }
}
