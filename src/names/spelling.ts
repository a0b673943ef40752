import leven from 'leven'
import type {Detector} from '../detect/detector.js'
import type {Document} from '../detect/document.js'
import type {Report} from '../detect/report.js'
import type {Entity, WordTrace, WordUse} from '../lexicon/entities.js'
import type {FullNames} from '../lexicon/full-name-table.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {plainOf, withDigraphs, withoutDiacritics} from '../lexicon/spelling.js'
import {isFunctionWord, TokenClass} from '../text/classes.js'
import {languageName} from '../text/language-name.js'
import {isAdjacent} from '../text/neighbours.js'
import {oncePer} from '../text/remembering.js'
import {perSpelling} from '../text/spelling-numbers.js'
import {type Token, type TokenView, textOf, tokenAt} from '../text/token.js'
import {isCapital, isWord} from '../text/token-kinds.js'
import {fullNameDistance, fullNamesIn, isRomanisation, smallSecondsIn} from './context/full-name.js'
import {plainOfToken} from './context/keys.js'
import {
  isBehindClergy,
  isBehindOffice,
  isCapitalised,
  isOffice,
  isWrittenAsName,
  nameAfter,
  nameBefore,
} from './context/neighbours.js'
import {isFamilyForm, opensSentence, type People, peopleOf} from './context/people.js'
import {isBehindPlacePreposition} from './context/places.js'
import {words} from './context/words.js'

/** Listed wrong forms have at most so many words. */
const MOST_WORDS = 5
/** One word alone has to sound nearly the same. */
const WORD_DISTANCE = 0.035
/** A word that may be anything else has to sound like the name of somebody introduced. */
const INTRODUCED_DISTANCE = 0.085
const SHORTEST_WORD = 5
/** A shorter word of a respelt name is, elsewhere in the document, some other word as well: "Go" for Gou. */
const SHORTEST_RESPELT = 4
/** Organisations have names of all kinds: only long words tell them. */
const SHORTEST_ORGANISATION = 7
/** So far off two spellings in one document are two people. */
const FARTHEST_BESIDE_RIGHT = 0.5
/** So many letters may differ in the given name of somebody whose office and family name are right. */
const MOST_EDITS = 2
/** A family name in a case form that so few languages make is more likely another name. */
const LANGUAGES_NEEDED = 3
/** What a family name may begin with before another capital. */
const NAME_PREFIXES = words('capital-prefixes')
const JOINED_CAPITALS = /^(\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}/u
const COUNTED = words('counted')
const LETTERS = /^[\p{L}\p{M}'’-]+$/u

/** People, organisations, media, works and products in a form that went through another alphabet or was left in a case form. */
export const detector: Detector = {
  ids: ['name-spelling', 'name-case-ending'],
  find(document, report) {
    const misspellings = new Misspellings(document, report)
    for (let index = 0; index < document.view.tokens.length; index++) misspellings.at(index)
  },
}

class Misspellings {
  private readonly view: TokenView
  private readonly lexicon: Lexicon
  private readonly people: People
  /** Words of full names that were respelt. */
  private readonly respelt = new Map<string, WordUse>()
  private readonly secondsOfMisspelt: (token: Token) => ReadonlySet<string> | null
  private readonly isNew: (token: Token) => boolean
  private readonly fullNames: (token: Token) => FullNames
  private readonly isSmallSecond: (token: Token) => boolean

  constructor(
    document: Document,
    private readonly report: Report,
  ) {
    this.view = document.view
    this.lexicon = document.lexicon
    this.people = peopleOf(document)
    this.secondsOfMisspelt = secondsIn(document.lexicon)
    this.isNew = newIn(document.lexicon)
    this.fullNames = fullNamesIn(document.lexicon)
    this.isSmallSecond = smallSecondsIn(document.lexicon)
  }

  /** Reports the name that begins here, if it is misspelt. */
  at(index: number): void {
    const token = tokenAt(this.view, index)
    if (!isWord(token) || (token.classes & TokenClass.clitic) !== 0) return
    if (this.reportListed(index) || isOfProgram(token)) return
    const next = this.view.tokens[index + 1]
    const isBeforeProgram = next !== undefined && isOfProgram(next)
    if ((!isBeforeProgram && this.reportFullName(index)) || !isWrittenAsName(token)) return
    if (this.reportOfficeHolder(index) || this.isJoined(index)) return
    if (this.reportWord(index) || this.reportCaseForm(index)) return
    this.reportIntroduced(index)
  }

  /** A form that the table lists as wrong, the longest first. */
  private reportListed(start: number): boolean {
    const {text: first, joined} = tokenAt(this.view, start)
    if (joined) return false
    for (let end = this.endOfListed(start); end > start; end--) {
      const form = textOf(this.view, start, end)
      const wrong = this.lexicon.entities.misspelt(form)
      if (wrong === undefined || !this.hasCapitals(start, wrong.words) || this.endsInCount(start, end)) continue
      const {entity} = wrong
      if (entity.isPerson && isBehindClergy(this.view, start)) continue
      const whole = this.endOfEntity(entity, start, end)
      if (whole === end && this.isOfOther(entity, start, end)) continue
      // A form of one word stands for the family name, and an office stays.
      const isFamily = entity.isPerson && end === start + 1
      const office = entity.isPerson && end > start + 1 && isOffice(first) ? `${first} ` : ''
      const name = isFamily || office !== '' ? familyOf(entity) : entity.name
      return this.reportSpelling(entity, start, whole, [office + name], 'high')
    }
    return false
  }

  /** Whether the last word is a number that belongs to what follows: "around the Moon 25 times". */
  private endsInCount(start: number, end: number): boolean {
    const {tokens} = this.view
    const {classes, before} = tokenAt(this.view, end - 1)
    if (end - start < 2 || (classes & TokenClass.number) === 0 || before === '-') return false
    return isAdjacent(tokens[end - 1], tokens[end]) && COUNTED.has(tokens[end]?.norm ?? '')
  }

  /** Where the name ends of which a listed form is the beginning: "Kouhaku" in "Kouhaku Uta Gassen". */
  private endOfEntity({keys}: Entity, start: number, end: number): number {
    const {tokens} = this.view
    for (let from = 1; from < keys.length; from++) {
      const rest = keys.slice(from)
      const isThere = rest.every(
        (key, at) =>
          isAdjacent(tokens[end + at - 1], tokens[end + at]) && plainOfToken(tokenAt(this.view, end + at)) === key,
      )
      if (isThere && end - start <= from) return end + rest.length
    }
    return end
  }

  /** Whether one word for an organisation of several stands beside a word that is none of them: "Shakhtyor Soligorsk". */
  private isOfOther({isPerson, keys}: Entity, start: number, end: number): boolean {
    if (isPerson || keys.length < 2 || end > start + 1) return false
    const next = nameAfter(this.view, end)
    return next !== undefined && !keys.includes(plainOfToken(next))
  }

  /** Whether the words are written with the capitals of the listed form. */
  private hasCapitals(start: number, words: readonly string[]): boolean {
    return words.every((word, at) => !isCapitalised(word) || isCapital(this.view.tokens[start + at]))
  }

  /** Where the longest form ends that may be listed; most words begin none, or none that goes on with the next word. */
  private endOfListed(start: number): number {
    const {tokens} = this.view
    const token = tokenAt(this.view, start)
    const next = tokens[start + 1]
    const isFollowed = next !== undefined && isAdjacent(token, next)
    if (hasSpaces(token) || (isFollowed && !isParted(next))) return this.endOfWords(start)
    const seconds = this.secondsOfMisspelt(token)
    if (seconds === null) return start
    return isFollowed && seconds.has(plainOfToken(next)) ? this.endOfWords(start) : start + 1
  }

  private endOfWords(start: number): number {
    const {tokens} = this.view
    let end = start + 1
    while (end < start + MOST_WORDS && isAdjacent(tokens[end - 1], tokens[end])) end++
    return end
  }

  /** All words of a known name, one or more of them respelt. */
  private reportFullName(start: number): boolean {
    const {tokens} = this.view
    const token = tokenAt(this.view, start)
    const second = tokens[start + 1]
    if (!isCapital(token) || token.joined || second === undefined || !isAdjacent(token, second)) return false
    const hasCapitals = isCapital(second)
    if (!hasCapitals && !this.isSmallSecond(second)) return false
    let best: {entity: Entity; distance: number; end: number} | undefined
    const names = this.fullNames(token)
    for (const entity of hasCapitals ? names.all : names.inSmallLetters) {
      const end = start + entity.words.length
      const distance = fullNameDistance(this.view, this.lexicon, entity, start)
      if (distance !== undefined && (best === undefined || distance < best.distance)) best = {entity, distance, end}
    }
    if (best === undefined) return false
    const {entity, end, distance} = best
    if (nameAfter(this.view, end) !== undefined && !entity.isPerson) return false
    if (entity.isPerson && isBehindClergy(this.view, start)) return false
    if (this.people.introduced.has(entity) && distance > FARTHEST_BESIDE_RIGHT) return false
    for (const [at, {text}] of tokens.slice(start, end).entries()) {
      if (at > 0 && text.length >= SHORTEST_RESPELT && plainOf(text) !== entity.keys[at])
        this.respelt.set(text, {entity, index: at})
    }
    return this.reportSpelling(entity, start, end, [entity.name], 'high')
  }

  /** "Prime Minister Funeo Kishida": a given name that is nobody's between an office and the family name of one who is known. */
  private reportOfficeHolder(index: number): boolean {
    const given = tokenAt(this.view, index)
    const family = this.view.tokens[index + 1]
    if (given.text.length < SHORTEST_RESPELT || !isCapital(family) || !isAdjacent(given, family)) return false
    if (!isBehindOffice(this.view, index) || this.lexicon.isKnown(given.text)) return false
    if (nameAfter(this.view, index + 2) !== undefined || this.lexicon.entities.isRight(given.text)) return false
    const people = this.lexicon.entities.named(family.text).flatMap(({entity, index: at}) => {
      const isHolder = entity.isPerson && at === 1 && entity.words.length === 2 && entity.distinctive.includes(1)
      const edits = leven(plainOf(given.text), entity.keys[0] ?? '')
      return isHolder && edits > 0 && edits <= MOST_EDITS ? [{entity, edits}] : []
    })
    const [nearest, next] = people.sort((a, b) => a.edits - b.edits)
    if (nearest === undefined || next?.edits === nearest.edits) return false
    if (isRomanisation(this.lexicon, given.text, nearest.entity.words[0] ?? '')) return false
    return this.reportSpelling(nearest.entity, index, index + 2, [nearest.entity.name], 'high')
  }

  /** Whether a hyphen joins the word to another: "pro-Russian", "Akasaka-cho". */
  private isJoined(index: number): boolean {
    const next = this.view.tokens[index + 1]
    const isAfter = next?.joined === true && isWord(next) && (next.classes & TokenClass.clitic) === 0
    return this.view.tokens[index]?.joined === true || isAfter
  }

  /** A word that sounds like the family name of somebody whom the document names in full. */
  private reportIntroduced(index: number): boolean {
    const token = tokenAt(this.view, index)
    if (this.people.introduced.size === 0 || token.text.length < SHORTEST_WORD) return false
    if (this.view.sentences[token.sentence] === index || token.lineStart || this.lexicon.entities.isRight(token.text))
      return false
    const trace = this.lexicon.entities
      .soundAlikes(token.text)
      .find(
        ({entity, index: at, distance}) =>
          at === entity.words.length - 1 &&
          this.people.introduced.has(entity) &&
          distance <= INTRODUCED_DISTANCE * token.text.length,
      )
    if (trace === undefined || !this.fits(trace, index)) return false
    // Somebody else has the name, or it is a word of its own: "Russian" beside Dorin Recean.
    if (this.people.familyNames.has(token.text)) return false
    if (this.lexicon.isKnown(token.text) && leven(plainOf(token.text), plainOf(wordOf(trace))) > 1) return false
    // Countries and cities keep their names whoever is introduced.
    if (this.lexicon.gazetteer.englishName(token.text) !== undefined) return false
    if (isRomanisation(this.lexicon, token.text, wordOf(trace))) return false
    return this.reportSpelling(trace.entity, index, index + 1, [wordOf(trace)], 'medium')
  }

  /**
   * A family name, or the word that tells an organisation, respelt and standing alone. Many words sound like some name; it counts
   * behind an office, or if the document has it in a full name too.
   */
  private reportWord(index: number): boolean {
    const token = tokenAt(this.view, index)
    const known = this.respelt.get(token.text)
    if (known !== undefined && !this.lexicon.isKnown(token.text))
      return this.reportSpelling(known.entity, index, index + 1, [wordOf(known)], 'high')
    if (!this.isUnknown(token) || !isBehindOffice(this.view, index)) return false
    if (this.caseFormsAt(index).some(({entity}) => entity.isPerson)) return false
    const traces = this.lexicon.entities
      .soundAlikes(token.text)
      .filter((trace) => trace.distance <= WORD_DISTANCE * token.text.length && this.fits(trace, index, true))
    const [trace] = traces
    if (trace === undefined || plainOfToken(token) === trace.entity.keys[trace.index]) return false
    const words = [...new Set(traces.filter(({distance}) => distance === trace.distance).map(wordOf))]
    if (words.length > 2) return false
    return this.reportSpelling(trace.entity, index, index + 1, words, 'medium')
  }

  /** A family name, or the word that tells an organisation, with a case ending. */
  private reportCaseForm(index: number): boolean {
    const token = tokenAt(this.view, index)
    if (!this.isUnknown(token) || !LETTERS.test(token.text)) return false
    const traces = this.caseFormsAt(index)
    const [trace] = traces
    if (trace === undefined) return false
    const words = [...new Set(traces.map(wordOf))]
    if (words.length > 2) return false
    const {entity, index: at, caseName, language} = trace
    const languages = [...new Set(traces.map((each) => each.language))]
    this.report('name-case-ending', index, index + 1, words, {
      reason: 'known-name',
      values: {
        form: token.text,
        case: caseName,
        word: entity.words[at] ?? '',
        name: entity.name,
        language: languageName(language),
      },
      confidence: traces.some((each) => this.isSure(each, index, languages.length)) ? 'high' : 'low',
      languages,
    })
    return true
  }

  private caseFormsAt(index: number): ReturnType<Lexicon['entities']['caseForms']> {
    const {text} = tokenAt(this.view, index)
    return this.lexicon.entities
      .caseForms(text)
      .filter((trace) => this.fits(trace, index, this.isExpected(trace, index)) && !isPlural(text, wordOf(trace)))
  }

  /**
   * Whether the document speaks of the bearer of the name, or nothing says that the form is another name: that of a woman, of a place, or
   * one that stands in the nominative.
   */
  private isSure(trace: WordUse, index: number, languages: number): boolean {
    const word = wordOf(trace)
    if (this.isExpected(trace, index) || this.people.capitalised.has(plainOf(word))) return true
    if (languages < LANGUAGES_NEEDED) return !trace.entity.isPerson && this.view.tokens[index - 1]?.norm === 'the'
    if (!trace.entity.isPerson) return true
    const {text} = tokenAt(this.view, index)
    return !isFamilyForm(text) && !opensSentence(this.view, index) && !isBehindPlacePreposition(this.view, index)
  }

  private isUnknown(token: Token): boolean {
    return token.text.length >= SHORTEST_WORD && !this.people.familyNames.has(token.text) && this.isNew(token)
  }

  /** Whether the word can stand for that word of a name: it tells the name from others, and no other name stands around it. */
  private fits({entity, index: at}: WordTrace, index: number, mayBeCommon = false): boolean {
    if (!entity.distinctive.includes(at) || (entity.common.includes(at) && !mayBeCommon)) return false
    // Half of a double name tells nobody: "Blažim" is no case form of Douste-Blazy.
    if (entity.isPerson && entity.distinctive.length > 1) return false
    if ((entity.words[at]?.length ?? 0) < (entity.isPerson ? SHORTEST_WORD : SHORTEST_ORGANISATION)) return false
    const previous = nameBefore(this.view, index)
    const next = nameAfter(this.view, index + 1)
    const belongs = (token: Token | undefined, place: number): boolean =>
      token === undefined || plainOfToken(token) === entity.keys[place]
    // Organisations are named in many ways: "the Gamaleya Center" is the Gamaleya Research Institute.
    const isIntroduced =
      !entity.isPerson && (at === entity.words.length - 1 || this.view.tokens[index - 1]?.norm === 'the')
    return belongs(previous, at - 1) && (isIntroduced || belongs(next, at + 1))
  }

  /** Whether an office stands before the word, or the document has the word behind a given name too. */
  private isExpected(use: WordUse, index: number): boolean {
    return use.entity.isPerson && (isBehindOffice(this.view, index) || this.people.familyNames.has(wordOf(use)))
  }

  private reportSpelling(
    entity: Entity,
    start: number,
    end: number,
    words: readonly string[],
    confidence: 'high' | 'medium',
  ): true {
    if (words.some((word) => withDigraphs(word) === textOf(this.view, start, end))) return true
    const fixes = words.flatMap((word) => [word, withoutDiacritics(word)])
    const first = this.startWithArticle(entity, start, end)
    const last = this.endWithGloss(fixes, end)
    this.report('name-spelling', first, last, fixes, {values: {name: entity.name}, confidence})
    return true
  }

  /** The article before a name that takes none, unless a noun follows: "the new crown pneumonia", but "the new crown pneumonia wards". */
  private startWithArticle({isBare, isPerson}: Entity, start: number, end: number): number {
    const {tokens} = this.view
    const article = tokens[start - 1]
    if (!isBare || isPerson || article?.norm !== 'the' || !isAdjacent(article, tokens[start])) return start
    const next = tokens[end]
    const isModifier = next !== undefined && isAdjacent(tokens[end - 1], next) && !isFunctionWord(next.norm)
    return isModifier ? start : start - 1
  }

  /** Behind the brackets that give the right name already: "Zbanich (Žbanić)". */
  private endWithGloss(fixes: readonly string[], end: number): number {
    const {tokens} = this.view
    if (tokens[end]?.text !== '(') return end
    const from = end + 1
    const close = from + tokens.slice(from, from + MOST_WORDS + 1).findIndex(({text}) => text === ')')
    const isGloss = close > from && fixes.includes(textOf(this.view, from, close))
    return isGloss ? close + 1 : end
  }
}

/** "HubAuth", but not "McKinsey". */
const isOfProgram = perSpelling(({text}): boolean => {
  const [, first] = JOINED_CAPITALS.exec(text) ?? []
  return first !== undefined && !NAME_PREFIXES.has(first.toLowerCase())
})

/** Whether a token is neither a word that is known nor right as a name. */
const newIn = oncePer((lexicon: Lexicon) =>
  perSpelling(({text}): boolean => !lexicon.isKnown(text) && !lexicon.entities.isRight(text)),
)

/** Whether what is one token is several words to the tables. */
const hasSpaces = (token: Token): boolean => plainOfToken(token).includes(' ')

/** Whether a space or a hyphen, which is the same to the tables, parts a token from the one before it, and it is one word. */
function isParted(token: Token): boolean {
  return (token.before === ' ' || token.before === '-') && !hasSpaces(token)
}

/** The second words of the listed wrong forms that begin with a token; `null` if none does. */
const secondsIn = oncePer(({entities}: Lexicon) => perSpelling(({text}) => entities.secondsOfMisspelt(text) ?? null))

function familyOf({words, distinctive, name}: Entity): string {
  return distinctive.length === 0 ? name : distinctive.map((index) => words[index]).join(' ')
}

/** "Tescos": an English plural, not a case form. */
function isPlural(form: string, word: string): boolean {
  return form === `${word}s`
}

function wordOf({entity, index}: WordUse): string {
  return entity.words[index] ?? ''
}
