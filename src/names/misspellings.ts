import type {Finding} from '../detect/finding.js'
import type {Entity, WordTrace, WordUse} from '../lexicon/entities.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {plainKey, withoutDiacritics} from '../lexicon/spelling.js'
import {TokenClass} from '../text/classes.js'
import {languageName} from '../text/language-name.js'
import {type Token, type TokenView, textOf, tokenAt} from '../text/token.js'
import {
  familyNames,
  isAdjacent,
  isBehindOffice,
  isCapital,
  isCapitalised,
  isWrittenAsName,
  nameAfter,
  nameBefore,
} from './context.js'
import {findingOf} from './finding.js'
import {fullNameDistance, isRomanisation} from './full-name.js'

/** Listed wrong forms have at most so many words. */
const MOST_WORDS = 5
/** One word alone has to sound nearly the same. */
const WORD_DISTANCE = 0.035
/** A word that may be anything else has to sound like the name of somebody introduced. */
const INTRODUCED_DISTANCE = 0.085
const SHORTEST_WORD = 5
/** Organisations have names of all kinds: only long words tell them. */
const SHORTEST_ORGANISATION = 7

/** People, organisations, media, works and products in a form that went through another alphabet or was left in a case form. */
export function findMisspellings(view: TokenView, lexicon: Lexicon): Finding[] {
  const finder = new MisspellingFinder(view, lexicon)
  return view.tokens.flatMap((_, index) => finder.at(index))
}

class MisspellingFinder {
  /** Words of full names that were respelt. */
  private readonly respelt = new Map<string, WordUse>()
  /** Words that stand behind a given name somewhere: "Polina Gagarina" is no case form of Gagarin. */
  private readonly people: ReadonlySet<string>
  private readonly words: ReadonlySet<string>
  /** Family names of people whom the document names in full, by their place in the name; and these people by family name. */
  private readonly introduced = new Map<Entity, number>()
  private readonly byFamilyName = new Map<string, Entity>()

  constructor(
    private readonly view: TokenView,
    private readonly lexicon: Lexicon,
  ) {
    this.people = familyNames(view)
    this.words = new Set(view.tokens.filter(isWrittenAsName).map(({text}) => text))
    for (const index of view.tokens.keys()) this.noteFullName(index)
  }

  private noteFullName(start: number): void {
    const {tokens} = this.view
    const token = tokenAt(this.view, start)
    if (!isCapital(token)) return
    for (const entity of this.lexicon.entities.beginningWith(token.text)) {
      const last = entity.words.length - 1
      if (!entity.isPerson || last < 1 || entity.common.includes(last) || !entity.distinctive.includes(last)) continue
      if (!entity.keys.every((key, at) => plainKey(tokens[start + at]?.text ?? '') === key)) continue
      this.introduced.set(entity, last)
      this.byFamilyName.set(entity.words[last]?.toLowerCase() ?? '', entity)
    }
  }

  at(index: number): Finding[] {
    const token = tokenAt(this.view, index)
    if ((token.classes & TokenClass.word) === 0 || (token.classes & TokenClass.clitic) !== 0) return []
    const finding =
      this.listed(index) ??
      this.lowerCase(index) ??
      this.fullName(index) ??
      (isWrittenAsName(token) ? (this.word(index) ?? this.caseForm(index) ?? this.ofIntroduced(index)) : undefined)
    return finding === undefined ? [] : [finding]
  }

  /** A form that the table lists as wrong, the longest first. */
  private listed(start: number): Finding | undefined {
    if (this.view.tokens[start]?.joined === true) return undefined
    for (let end = this.endOfWords(start); end > start; end--) {
      const form = textOf(this.view, start, end)
      const wrong = this.lexicon.entities.misspelt(form)
      if (wrong === undefined || !this.hasCapitals(start, wrong.words)) continue
      const {entity} = wrong
      // A form of one word stands for the family name.
      const isFamily = entity.isPerson && end === start + 1
      return this.report(entity, start, end, isFamily ? [familyOf(entity)] : [entity.name], 'high')
    }
    return undefined
  }

  /** Whether the words are written with the capitals of the listed form. */
  private hasCapitals(start: number, words: readonly string[]): boolean {
    return words.every((word, at) => !isCapitalised(word) || isCapital(this.view.tokens[start + at]))
  }

  private endOfWords(start: number): number {
    const {tokens} = this.view
    let end = start + 1
    while (end < start + MOST_WORDS && isAdjacent(tokens[end - 1], tokens[end])) end++
    return end
  }

  /** All words of a known name, one or more of them respelt. */
  private fullName(start: number): Finding | undefined {
    const {tokens} = this.view
    const token = tokenAt(this.view, start)
    if (!isCapital(token) || !isAdjacent(token, tokens[start + 1])) return undefined
    let best: {entity: Entity; distance: number; end: number} | undefined
    for (const {entity, index} of this.lexicon.entities.soundAlikes(token.text)) {
      if (index !== 0 || entity.words.length < 2) continue
      const end = start + entity.words.length
      const distance = fullNameDistance(this.view, this.lexicon, entity, start)
      if (distance !== undefined && (best === undefined || distance < best.distance)) best = {entity, distance, end}
    }
    if (best === undefined) return undefined
    const {entity, end} = best
    if (nameAfter(this.view, end) !== undefined && !entity.isPerson) return undefined
    for (const [at, {text}] of tokens.slice(start, end).entries()) {
      if (at > 0 && plainKey(text) !== entity.keys[at]) this.respelt.set(text, {entity, index: at})
    }
    return this.report(entity, start, end, [entity.name], 'high')
  }

  /** A family name in lower case behind the given name: "Roman berbr". */
  private lowerCase(index: number): Finding | undefined {
    const {norm, classes} = tokenAt(this.view, index)
    if ((classes & TokenClass.capital) !== 0) return undefined
    const entity = this.byFamilyName.get(norm)
    const word = entity?.words.at(-1)
    if (entity === undefined || word === undefined || !isCapitalised(word)) return undefined
    if (plainKey(this.view.tokens[index - 1]?.text ?? '') !== entity.keys.at(-2)) return undefined
    const why = `The family name of ${entity.name} is written small here, like a common noun.`
    const rule = {id: 'name-lower-case', languages: [], why, confidence: 'high'} as const
    return findingOf(this.view, rule, index, index + 1, [word])
  }

  /** A word that sounds like the family name of somebody whom the document names in full. */
  private ofIntroduced(index: number): Finding | undefined {
    const token = tokenAt(this.view, index)
    if (this.introduced.size === 0 || token.text.length < SHORTEST_WORD) return undefined
    if (this.view.sentences[token.sentence] === index || token.lineStart || this.lexicon.entities.isRight(token.text))
      return undefined
    const trace = this.lexicon.entities
      .soundAlikes(token.text)
      .find(
        ({entity, index: at, distance}) =>
          this.introduced.get(entity) === at && distance <= INTRODUCED_DISTANCE * token.text.length,
      )
    if (trace === undefined || !this.fits(trace, index)) return undefined
    // Countries and cities keep their names whoever is introduced.
    if (this.lexicon.gazetteer.englishName(token.text) !== undefined) return undefined
    if (isRomanisation(this.lexicon, token.text, wordOf(trace))) return undefined
    return this.report(trace.entity, index, index + 1, [wordOf(trace)], 'medium')
  }

  /**
   * A family name, or the word that tells an organisation, respelt and standing alone. Many words sound like some name; it counts
   * behind an office, or if the document has it in a full name too.
   */
  private word(index: number): Finding | undefined {
    const token = tokenAt(this.view, index)
    const known = this.respelt.get(token.text)
    if (known !== undefined && !this.lexicon.isKnown(token.text))
      return this.report(known.entity, index, index + 1, [wordOf(known)], 'high')
    if (!this.isUnknown(token) || !isBehindOffice(this.view, index)) return undefined
    const traces = this.lexicon.entities
      .soundAlikes(token.text)
      .filter((trace) => trace.distance <= WORD_DISTANCE * token.text.length && this.fits(trace, index, true))
    const [trace] = traces
    if (trace === undefined || plainKey(token.text) === trace.entity.keys[trace.index]) return undefined
    const words = [...new Set(traces.filter(({distance}) => distance === trace.distance).map(wordOf))]
    if (words.length > 2) return undefined
    return this.report(trace.entity, index, index + 1, words, 'medium')
  }

  /** A family name, or the word that tells an organisation, with a case ending. */
  private caseForm(index: number): Finding | undefined {
    const token = tokenAt(this.view, index)
    if (!this.isUnknown(token)) return undefined
    const traces = this.lexicon.entities
      .caseForms(token.text)
      .filter((trace) => this.fits(trace, index, this.isExpected(trace, index)) && !isPlural(token.text, wordOf(trace)))
    const [trace] = traces
    if (trace === undefined) return undefined
    const words = [...new Set(traces.map(wordOf))]
    if (words.length > 2) return undefined
    const why = `"${token.text}" looks like the ${trace.caseName} of ${trace.entity.words[trace.index]} (${trace.entity.name}) in ${languageName(trace.language)}; in English a name keeps its dictionary form.`
    const languages = [...new Set(traces.map(({language}) => language))]
    return findingOf(this.view, {id: 'name-case-ending', languages, why, confidence: 'high'}, index, index + 1, words)
  }

  private isUnknown(token: Token): boolean {
    return (
      token.text.length >= SHORTEST_WORD &&
      !this.people.has(token.text) &&
      !this.lexicon.isKnown(token.text) &&
      !this.lexicon.entities.isRight(token.text)
    )
  }

  /** Whether the word can stand for that word of a name: it tells the name from others, and no other name stands around it. */
  private fits({entity, index: at}: WordTrace, index: number, mayBeCommon = false): boolean {
    if (!entity.distinctive.includes(at) || (entity.common.includes(at) && !mayBeCommon)) return false
    if ((entity.words[at]?.length ?? 0) < (entity.isPerson ? SHORTEST_WORD : SHORTEST_ORGANISATION)) return false
    const previous = nameBefore(this.view, index)
    const next = nameAfter(this.view, index + 1)
    const belongs = (token: Token | undefined, place: number): boolean =>
      token === undefined || plainKey(token.text) === entity.keys[place]
    // Organisations are named in many ways: "the Gamaleya Center" is the Gamaleya Research Institute.
    const isIntroduced =
      !entity.isPerson && (at === entity.words.length - 1 || this.view.tokens[index - 1]?.norm === 'the')
    return belongs(previous, at - 1) && (isIntroduced || belongs(next, at + 1))
  }

  /** Whether an office stands before the word, or the document has the name in its right form too. */
  private isExpected(use: WordUse, index: number): boolean {
    return use.entity.isPerson && (isBehindOffice(this.view, index) || this.words.has(wordOf(use)))
  }

  private report(
    entity: Entity,
    start: number,
    end: number,
    words: readonly string[],
    confidence: 'high' | 'medium',
  ): Finding {
    const why = `The usual English form is ${entity.name}; this spelling looks as if the name had gone through another alphabet.`
    const expected = words.flatMap((word) => [word, withoutDiacritics(word)])
    return findingOf(this.view, {id: 'name-spelling', languages: [], why, confidence}, start, end, expected)
  }
}

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
