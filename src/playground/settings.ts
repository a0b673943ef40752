import {CONFIDENCES} from '../detect/finding.js'
import {languageName} from '../text/language-name.js'
import {DEFAULTS, type Settings} from './protocol.js'
import {byId, make} from './view/dom.js'

/** The choices of how the text is checked. */
export class SettingsForm {
  private readonly format = byId('format', HTMLSelectElement)
  private readonly source = byId('source', HTMLSelectElement)
  private readonly confidence = byId('confidence', HTMLSelectElement)

  /** @param change is called when another choice was made */
  constructor(change: () => void) {
    for (const select of [this.format, this.source, this.confidence]) select.addEventListener('change', change)
    this.set(DEFAULTS)
  }

  get chosen(): Settings {
    return {
      format: this.format.value === 'markdown' ? 'markdown' : 'text',
      source: this.source.value,
      confidence: CONFIDENCES.find((each) => each === this.confidence.value) ?? DEFAULTS.confidence,
    }
  }

  set({format, source, confidence}: Settings): void {
    this.format.value = format
    this.confidence.value = confidence
    // The languages come later than the page.
    if (![...this.source.options].some(({value}) => value === source)) this.source.append(languageOption(source))
    this.source.value = source
  }

  /** Offers the languages that there are rules of. */
  offer(languages: readonly string[]): void {
    const chosen = this.source.value
    const general = [...this.source.options].filter(({value}) => value === 'auto' || value === 'native')
    const options = languages.map(languageOption).sort((one, other) => one.text.localeCompare(other.text))
    this.source.replaceChildren(...general, ...options)
    // A language that no rule knows, from an address that somebody wrote, is as if none was stated.
    this.source.value = ['auto', 'native', ...languages].includes(chosen) ? chosen : DEFAULTS.source
  }
}

const languageOption = (language: string): HTMLOptionElement =>
  make('option', {value: language}, languageName(language))
