import type {Detector} from '../detect/detector.js'
import type {Document} from '../detect/document.js'
import type {Report} from '../detect/report.js'
import {isCyrillic, LARGE_PLACE, type PlaceTrace} from '../lexicon/gazetteer.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {plainKey, withoutDiacritics} from '../lexicon/spelling.js'
import {isFunctionWord, TokenClass} from '../text/classes.js'
import {languageName} from '../text/language-name.js'
import {isAdjacent} from '../text/neighbours.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {isCapital, isLower, isWord} from '../text/token-kinds.js'
import {isWrittenAsName, nameAfter, nameBefore} from './context/neighbours.js'
import {isFamilyForm, peopleOf} from './context/people.js'
import {isBeforeKeeper, isBeforePlaceNoun, isBeforeStreet, isPlaceNoun, placeContext} from './context/places.js'
import {Witnesses} from './context/witnesses.js'
import {words} from './context/words.js'

/** Names of places have at most so many words. */
const MOST_WORDS = 4
const SMALL_WORDS = words('small-words')
const SOFTWARE = words('software')
const NAMESAKES = words('namesakes')
const ONCE_ENGLISH = words('once-english')
const VESSELS = words('vessels')
const SPORTS = words('sports')
/** Where prepositions say little, only places this large count. */
const LARGE = 100_000
/** Places this large need no witness where a language of their own country makes the form. */
const KNOWN_AT_HOME = 500_000
/** A place abroad has a case form in many languages; two may be as near to each other as Czech and Slovak. */
const LANGUAGES_NEEDED = 3
/** So many different places, and the form says nothing. */
const MOST_PLACES = 3
const SHORTEST = 4
/** So many words of sport, and names of cities are those of clubs. */
const SPORTS_NEEDED = 2
/** Letters that no romanisation of the Cyrillic alphabet has. */
const LATIN_ONLY = /[áéíóúýůřňďťąęłńśźżãõñçäöüåøőűāēīūģķļņėįųğşıșț]/i
const LETTERS = /^[\p{L}\p{M}'’ʹʼ -]+$/u
/** What relational adjectives end in, and places named by one. */
const ADJECTIVE = /[sc]k(?:yi|iy|y|ii|ij|i|aya|aia|a|oye|oe|oje|e|ý|á|é)?$/

/** Places in a case form, as adjectives or in the spelling of another language: "in Buchu", "Voronezhskaya plant", "Parizh". */
export const detector: Detector = {
  ids: ['name-case-ending', 'name-adjective', 'name-foreign'],
  find(document, report) {
    const forms = new PlaceForms(document, report)
    for (let index = 0; index < document.view.tokens.length; index++) forms.at(index)
  },
}

class PlaceForms {
  private readonly view: TokenView
  private readonly lexicon: Lexicon
  private readonly people: ReadonlySet<string>
  private readonly witnesses: Witnesses
  private subjects: ReadonlySet<string> | undefined
  private sports: number | undefined
  private elsewhere: ReadonlySet<string> | undefined

  constructor(
    document: Document,
    private readonly report: Report,
  ) {
    this.view = document.view
    this.lexicon = document.lexicon
    this.people = peopleOf(document).familyNames
    this.witnesses = new Witnesses(document)
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
    if (form.length < SHORTEST || !LETTERS.test(form) || this.people.has(form)) return false
    if (nameBefore(view, start) !== undefined || nameAfter(view, end) !== undefined) return false
    if (this.isPartOfName(start, end)) return false
    const foreign = lexicon.gazetteer.foreignName(form)
    // "Česká spořitelna": the name of something there, in its own language.
    if (foreign !== undefined && (this.isForeignWord(end) || ONCE_ENGLISH.has(form.toLowerCase()))) return false
    if (foreign !== undefined)
      return !this.isNameOfOther(form, foreign, start, end) && this.reportPlace('name-foreign', start, end, foreign)
    if (lexicon.isKnown(form) || SOFTWARE.has(form.toLowerCase()) || this.standsAsSubject(form)) return false
    return this.reportCaseForm(start, end, form) || this.reportAdjective(start, end, form)
  }

  private isForeignWord(index: number): boolean {
    const next = this.view.tokens[index]
    return isAdjacent(this.view.tokens[index - 1], next) && /[^\0-\x7F]/.test(next?.text ?? '') && isLower(next)
  }

  /** Whether small words of another language join it to a name: "Ústí nad Labem", "Blatná u Jesenice"; or a hyphen: "Akasaka-cho". */
  private isPartOfName(start: number, end: number): boolean {
    const {tokens} = this.view
    const joins = (index: number): boolean => {
      const {norm = ''} = tokens[index] ?? {}
      return SMALL_WORDS.has(norm) && !isFunctionWord(norm) && isAdjacent(tokens[index - 1], tokens[index])
    }
    const next = tokens[end]
    if (next?.joined === true && isWord(next) && (next.classes & TokenClass.clitic) === 0 && !isPlaceNoun(next.norm))
      return true
    return (joins(start - 1) && isCapital(tokens[start - 2])) || (joins(end) && isCapital(tokens[end + 1]))
  }

  /** Whether a foreign name is more likely that of something else: a ship, a club, software, somebody. */
  private isNameOfOther(form: string, {name}: PlaceTrace, start: number, end: number): boolean {
    if (this.isOfVessel(start, end)) return true
    if (!name.startsWith('the ') && this.isOfPlayers(start, end)) return true
    const norm = withoutDiacritics(form).toLowerCase()
    if (!NAMESAKES.has(norm) && !SOFTWARE.has(norm)) return false
    return this.isOfSports() || !this.isPlaceThroughout(form)
  }

  /** "the frigate Neva", "a Yasen nuclear submarine" */
  private isOfVessel(start: number, end: number): boolean {
    const {tokens} = this.view
    return [start - 1, end, end + 1].some(
      (at) => VESSELS.has(tokens[at]?.norm ?? '') && tokens[at]?.sentence === tokens[start]?.sentence,
    )
  }

  /** "The Hessen" are the players of a club; in "the Plzeň striker" the article is that of the striker. */
  private isOfPlayers(start: number, end: number): boolean {
    const {tokens} = this.view
    const next = tokens[end]
    const isModifier = next !== undefined && isAdjacent(tokens[end - 1], next) && !isFunctionWord(next.norm)
    return tokens[start - 1]?.norm === 'the' && !isModifier && this.isOfSports()
  }

  /** Whether everywhere in the document the words around it say that it is a place. */
  private isPlaceThroughout(form: string): boolean {
    this.elsewhere ??= wordsElsewhere(this.view)
    return !this.elsewhere.has(form)
  }

  private isOfSports(): boolean {
    this.sports ??= this.view.tokens.filter(({norm}) => SPORTS.has(norm)).length
    return this.sports >= SPORTS_NEEDED
  }

  /** Whether the form opens a sentence somewhere, before a word in small letters: there a name stands in its dictionary form. */
  private standsAsSubject(form: string): boolean {
    this.subjects ??= subjectsOf(this.view)
    return this.subjects.has(form)
  }

  /**
   * A large place is met in every text, a small one where the text speaks of it, its country or a place near by; without such a
   * witness the form is weak, and counts in a document that shows to be translated from a language that makes it.
   */
  private reportCaseForm(start: number, end: number, form: string): boolean {
    const context = placeContext(this.view, start, end)
    if (context === 'none' || isBeforeStreet(this.view, end)) return false
    if (isBeforeKeeper(this.view, end) && ADJECTIVE.test(form)) return false
    if (this.isOfVessel(start, end)) return false
    const fitting = this.lexicon.gazetteer.caseForms(form).flatMap((trace) => this.fitting(trace, form, end))
    const all = fitting.filter(({population}) => context === 'strong' || (population >= LARGE && !isFamilyForm(form)))
    const witnessed = all.filter((trace) => this.isWitnessed(trace, form))
    const traces = witnessed.length > 0 ? witnessed : all
    const [trace] = traces
    if (trace === undefined || traces.length > MOST_PLACES) return false
    const names = traces.map(({name}) => this.withoutArticle(start, name))
    this.report('name-case-ending', start, end, names, {
      reason: 'place',
      values: {form, case: trace.caseName, language: languageName(trace.languages[0] ?? '')},
      confidence: this.confidenceOf(trace, form, witnessed.length > 0, context),
      languages: [...new Set(traces.flatMap(({languages}) => languages))],
    })
    return true
  }

  private confidenceOf(
    {population, isHome, languages}: PlaceTrace,
    form: string,
    isWitnessed: boolean,
    context: 'strong' | 'weak',
  ): 'high' | 'medium' | 'low' {
    const isStrong = context === 'strong'
    if (isWitnessed) return isStrong && population >= LARGE / 10 ? 'high' : 'medium'
    const isLarge = isHome
      ? population >= KNOWN_AT_HOME
      : population >= LARGE_PLACE && languages.length >= LANGUAGES_NEEDED
    return isStrong && isLarge && form.length > SHORTEST && !this.isPlaceByItself(form) ? 'medium' : 'low'
  }

  /** Whether there is a place of that very name. */
  private isPlaceByItself(form: string): boolean {
    const {gazetteer} = this.lexicon
    return gazetteer.countriesWith(form, 0).length > 0
  }

  private isWitnessed(trace: PlaceTrace, form: string): boolean {
    // What few languages make of a place abroad is likely a place there that the tables do not have: "Changshou" is no Changsha.
    const isDoubtful = this.isPlaceByItself(form) || (!trace.isHome && trace.languages.length < LANGUAGES_NEEDED)
    return isDoubtful ? this.witnesses.has(trace.name) : this.witnesses.speakOf(trace, form)
  }

  /** The trace with those of its languages that can have written the form; none if what follows is part of the name already. */
  private fitting(trace: PlaceTrace, form: string, end: number): PlaceTrace[] {
    const next = this.view.tokens[end]?.norm.replace(/s$/, '') ?? ''
    const last = plainKey(trace.name).split(' ').at(-1)?.replace(/s$/, '')
    // A place is not called to.
    if (next === last || trace.caseName === 'vocative') return []
    // "Novy Oskol" is "Novyy Oskol" in another romanisation.
    if (romanised(trace.name) === romanised(form)) return []
    const languages = LATIN_ONLY.test(form) ? trace.languages.filter((code) => !isCyrillic(code)) : trace.languages
    return languages.length === 0 ? [] : [{...trace, languages}]
  }

  private reportAdjective(start: number, end: number, form: string): boolean {
    if (!isBeforePlaceNoun(this.view, end)) return false
    const traces = this.lexicon.gazetteer
      .adjectiveForms(form)
      .flatMap((trace) => (LATIN_ONLY.test(form) && trace.languages.every(isCyrillic) ? [] : [trace]))
    const trace = traces.find((each) => this.isWitnessed(each, form)) ?? traces[0]
    if (trace === undefined) return false
    const isSure = trace.population >= LARGE || this.isWitnessed(trace, form)
    return this.reportPlace('name-adjective', start, end, trace, isSure ? 'high' : 'low')
  }

  private reportPlace(
    id: 'name-foreign' | 'name-adjective',
    start: number,
    end: number,
    {name, languages}: PlaceTrace,
    confidence: 'high' | 'low' = 'high',
  ): true {
    const values = {form: textOf(this.view, start, end), name, language: languageName(languages[0] ?? '')}
    const fixes = [this.withoutArticle(start, name)]
    if (id === 'name-foreign') this.report(id, start, end, fixes, {values, languages})
    else this.report(id, start, end, fixes, {values, languages, confidence})
    return true
  }

  /** "the Urals" behind an article that the text has already. */
  private withoutArticle(start: number, name: string): string {
    return this.view.tokens[start - 1]?.norm === 'the' ? name.replace(/^the /, '') : name
  }
}

/** A name as all romanisations of the ending of adjectives have it. */
const romanised = (name: string): string => plainKey(name).replace(/(?:iy|yy|yi|ii|ij|y|i)(?= |$)/g, 'y')

/** Capitalised words that stand somewhere where nothing around them says that they are places. */
function wordsElsewhere(view: TokenView): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [at, token] of view.tokens.entries())
    if (isCapital(token) && placeContext(view, at, at + 1) !== 'strong') found.add(token.text)
  return found
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
