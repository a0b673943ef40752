import {type Locale, localeOf} from '../english/locale.js'
import {builtinLexicon} from '../lexicon/builtin.js'
import type {HouseStyle} from '../lexicon/house-style.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {type Quotations, quotationsOf} from '../text/quotation-pairs.js'
import {type TaggedView, tagsOf} from '../text/tags.js'
import type {TokenView} from '../text/token.js'
import type {Confidence} from './finding.js'

/** What the options say to detectors. */
export interface DocumentSettings {
  /** The least confidence that is reported. */
  readonly confidence: Confidence
  /** Whose English the fixes are to write; the document's own if there is none. */
  readonly locale: Locale | undefined
  readonly style: HouseStyle
}

/** A document as detectors see it: its tokens, and on first use what can be told from them. */
export class Document {
  private quoted: Quotations | undefined
  private own: Locale | undefined

  constructor(
    readonly view: TokenView,
    readonly settings: DocumentSettings,
  ) {}

  /** The tokens with their parts of speech. */
  get tags(): TaggedView {
    return tagsOf(this.view)
  }

  /** The double quotation marks, paired. */
  get quotations(): Quotations {
    this.quoted ??= quotationsOf(this.view)
    return this.quoted
  }

  /** Names of people, places and organisations. */
  get lexicon(): Lexicon {
    return builtinLexicon()
  }

  /** Whose English the fixes are to write. */
  get locale(): Locale {
    this.own ??= this.settings.locale ?? localeOf(this.view)
    return this.own
  }
}
