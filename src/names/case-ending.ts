import type {Detector} from '../detect/detector.js'
import type {Document} from '../detect/document.js'
import type {Report} from '../detect/report.js'
import type {PlaceTrace} from '../lexicon/gazetteer.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {TokenClass} from '../text/classes.js'
import {languageName} from '../text/language-name.js'
import {isAdjacent} from '../text/neighbours.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {isCapital, isLower, isWord} from '../text/token-kinds.js'
import {isWrittenAsName, nameAfter, nameBefore} from './context/neighbours.js'
import {peopleOf} from './context/people.js'
import {isBeforePlaceNoun, placeContext} from './context/places.js'
import {words} from './context/words.js'

/** Names of places have at most so many words. */
const MOST_WORDS = 4
const SMALL_WORDS = words('small-words')
const SOFTWARE = words('software')
/** Where prepositions say little, only places this large count. */
const LARGE = 100_000
/** So many different places, and the form says nothing. */
const MOST_PLACES = 3
const SHORTEST = 4
/** Endings of women's family names, which genitives share. */
const FAMILY_ENDING = /(?:ova|eva|ina|yna|aya|aia)$/

/** Places in a case form, as adjectives or in the spelling of another language: "in Buchu", "Voronezhskaya plant", "Parizh". */
export const detector: Detector = {
  ids: ['name-case-ending', 'name-adjective', 'name-foreign'],
  find(document, report) {
    const forms = new PlaceForms(document, report)
    for (const index of document.view.tokens.keys()) forms.at(index)
  },
}

class PlaceForms {
  private readonly view: TokenView
  private readonly lexicon: Lexicon
  private readonly people: ReadonlySet<string>
  private readonly remembered = new Map<string, readonly PlaceTrace[]>()
  private subjects: ReadonlySet<string> | undefined

  constructor(
    document: Document,
    private readonly report: Report,
  ) {
    this.view = document.view
    this.lexicon = document.lexicon
    this.people = peopleOf(document).familyNames
  }

  /** Reports the longest name that begins here in a form of these. */
  at(index: number): void {
    const token = tokenAt(this.view, index)
    if (!isWrittenAsName(token) || (token.classes & TokenClass.clitic) !== 0) return
    if (index > 0 && token.joined) return
    let end = this.endOfName(index)
    while (end > index && !this.reportName(index, end)) end--
  }

  private endOfName(start: number): number {
    const {tokens} = this.view
    let end = start + 1
    for (let at = end; at < start + MOST_WORDS && isAdjacent(tokens[at - 1], tokens[at]); at++) {
      if (isCapital(tokens[at])) end = at + 1
      else if (!SMALL_WORDS.has(tokens[at]?.norm ?? '')) break
    }
    return end
  }

  /** Whether the tokens are reported. */
  private reportName(start: number, end: number): boolean {
    const {view, lexicon} = this
    const form = textOf(view, start, end)
    if (form.length < SHORTEST || this.people.has(form)) return false
    if (nameBefore(view, start) !== undefined || nameAfter(view, end) !== undefined) return false
    const foreign = lexicon.gazetteer.foreignName(form)
    // "Česká spořitelna": the name of something there, in its own language.
    if (foreign !== undefined && this.isForeignWord(end)) return false
    if (foreign !== undefined)
      return !this.isSoftware(form, start, end) && this.reportPlace('name-foreign', start, end, foreign)
    if (lexicon.isKnown(form) || SOFTWARE.has(form.toLowerCase()) || this.standsAsSubject(form)) return false
    return this.reportCaseForm(start, end, form) || this.reportAdjective(start, end, form)
  }

  private isForeignWord(index: number): boolean {
    const next = this.view.tokens[index]
    return isAdjacent(this.view.tokens[index - 1], next) && /[^\0-\x7F]/.test(next?.text ?? '') && isLower(next)
  }

  /** Whether a name that is one of software too is used as such: somewhere in the document nothing says that it is a place. */
  private isSoftware(form: string, start: number, end: number): boolean {
    if (end > start + 1 || !SOFTWARE.has(form.toLowerCase())) return false
    return [...this.view.tokens.entries()].some(
      ([at, {text}]) => text === form && placeContext(this.view, at, at + 1) !== 'strong',
    )
  }

  /** Whether the form opens a sentence somewhere, before a word in small letters: there a name stands in its dictionary form. */
  private standsAsSubject(form: string): boolean {
    this.subjects ??= subjectsOf(this.view)
    return this.subjects.has(form)
  }

  private reportCaseForm(start: number, end: number, form: string): boolean {
    const context = placeContext(this.view, start, end)
    if (context === 'none') return false
    const traces = this.tracesOf(form).filter(
      ({population}) => context === 'strong' || (population >= LARGE && !FAMILY_ENDING.test(form)),
    )
    const [trace] = traces
    if (trace === undefined || traces.length > MOST_PLACES) return false
    const names = traces.map(({name}) => this.withoutArticle(start, name))
    this.report('name-case-ending', start, end, names, {
      reason: 'place',
      values: {form, case: trace.caseName, language: languageName(trace.language)},
      confidence: context === 'strong' && trace.population >= LARGE / 10 ? 'high' : 'medium',
      languages: [...new Set(traces.map(({language}) => language))],
    })
    return true
  }

  private reportAdjective(start: number, end: number, form: string): boolean {
    if (!isBeforePlaceNoun(this.view, end)) return false
    const [trace] = this.lexicon.gazetteer.adjectiveForms(form)
    return trace !== undefined && this.reportPlace('name-adjective', start, end, trace)
  }

  private reportPlace(id: 'name-foreign' | 'name-adjective', start: number, end: number, trace: PlaceTrace): true {
    const {name, language} = trace
    const values = {form: textOf(this.view, start, end), name, language: languageName(language)}
    this.report(id, start, end, [this.withoutArticle(start, name)], {values, languages: [language]})
    return true
  }

  /** "the Urals" behind an article that the text has already. */
  private withoutArticle(start: number, name: string): string {
    return this.view.tokens[start - 1]?.norm === 'the' ? name.replace(/^the /, '') : name
  }

  private tracesOf(form: string): readonly PlaceTrace[] {
    const known = this.remembered.get(form) ?? this.lexicon.gazetteer.caseForms(form)
    this.remembered.set(form, known)
    return known
  }
}

/** Capitalised words that open a sentence and are followed by a word in small letters. */
function subjectsOf(view: TokenView): ReadonlySet<string> {
  const subjects = new Set<string>()
  for (const start of view.sentences) {
    const first = view.tokens[start]
    const next = view.tokens[start + 1]
    if (isCapital(first) && isAdjacent(first, next) && isWord(next) && !isCapital(next)) subjects.add(first.text)
  }
  return subjects
}
