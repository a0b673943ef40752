import type {Finding} from '../detect/finding.js'
import {wordSet} from '../english/word-set.js'
import type {PlaceTrace} from '../lexicon/gazetteer.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {TokenClass} from '../text/classes.js'
import {languageName} from '../text/language-name.js'
import {type TokenView, textOf, tokenAt} from '../text/token.js'
import {
  familyNames,
  isAdjacent,
  isBeforePlaceNoun,
  isCapital,
  isWrittenAsName,
  nameAfter,
  nameBefore,
  placeContext,
} from './context.js'
import {findingOf} from './finding.js'

/** Names of places have at most so many words. */
const MOST_WORDS = 4
/** Words inside names of places that are written small: "nad Labem", "na Donu", "am Main". */
const SMALL_WORDS = wordSet('nad pod na u v w pri pre vid de la am an der im do di')
/** Where prepositions say little, only places this large count. */
const LARGE = 100_000
/** So many different places, and the form says nothing. */
const MOST_PLACES = 3
const SHORTEST = 4
/** Endings of women's family names, which genitives share. */
const FAMILY_ENDING = /(?:ova|eva|ina|yna|aya|aia)$/

/** Places in a case form, as adjectives or in the spelling of another language: "in Buchu", "Voronezhskaya plant", "Parizh". */
export function findPlaceForms(view: TokenView, lexicon: Lexicon): Finding[] {
  const finder = new PlaceFormFinder(view, lexicon)
  return view.tokens.flatMap((_, index) => finder.at(index) ?? [])
}

class PlaceFormFinder {
  private readonly people: ReadonlySet<string>
  private readonly remembered = new Map<string, readonly PlaceTrace[]>()

  constructor(
    private readonly view: TokenView,
    private readonly lexicon: Lexicon,
  ) {
    this.people = familyNames(view)
  }

  at(index: number): Finding | undefined {
    const token = tokenAt(this.view, index)
    if (!isWrittenAsName(token) || (token.classes & TokenClass.clitic) !== 0) return undefined
    if (index > 0 && token.joined) return undefined
    for (let end = this.endOfName(index); end > index; end--) {
      const finding = this.name(index, end)
      if (finding !== undefined) return finding
    }
    return undefined
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

  private name(start: number, end: number): Finding | undefined {
    const {view, lexicon} = this
    const form = textOf(view, start, end)
    if (form.length < SHORTEST || this.people.has(form)) return undefined
    if (nameBefore(view, start) !== undefined || nameAfter(view, end) !== undefined) return undefined
    const foreign = lexicon.gazetteer.foreignName(form)
    if (foreign !== undefined) return this.foreignName(start, end, foreign)
    if (lexicon.isKnown(form)) return undefined
    return this.caseForm(start, end, form) ?? this.adjective(start, end, form)
  }

  private foreignName(start: number, end: number, trace: PlaceTrace): Finding {
    const language = languageName(trace.language)
    const why = `This is the ${language} name of ${trace.name}, in Latin letters.`
    const rule = {id: 'name-foreign', languages: [trace.language], why, confidence: 'high'} as const
    return findingOf(this.view, rule, start, end, [this.withoutArticle(start, trace.name)])
  }

  private caseForm(start: number, end: number, form: string): Finding | undefined {
    const context = placeContext(this.view, start, end)
    if (context === 'none') return undefined
    const traces = this.tracesOf(form).filter(
      ({population}) => context === 'strong' || (population >= LARGE && !FAMILY_ENDING.test(form)),
    )
    const [trace] = traces
    if (trace === undefined || traces.length > MOST_PLACES) return undefined
    const rule = {
      id: 'name-case-ending',
      languages: [...new Set(traces.map(({language}) => language))],
      why: `"${form}" looks like the ${trace.caseName} of a place name: in ${languageName(trace.language)} the name ends otherwise in every case, in English it keeps its dictionary form.`,
      confidence: context === 'strong' && trace.population >= LARGE / 10 ? 'high' : 'medium',
    } as const
    return findingOf(
      this.view,
      rule,
      start,
      end,
      traces.map(({name}) => this.withoutArticle(start, name)),
    )
  }

  private adjective(start: number, end: number, form: string): Finding | undefined {
    if (!isBeforePlaceNoun(this.view, end)) return undefined
    const [trace] = this.lexicon.gazetteer.adjectiveForms(form)
    if (trace === undefined) return undefined
    const rule = {
      id: 'name-adjective',
      languages: [trace.language],
      why: `"${form}" is the ${languageName(trace.language)} adjective made from ${trace.name}; English uses the name itself.`,
      confidence: 'high',
    } as const
    return findingOf(this.view, rule, start, end, [this.withoutArticle(start, trace.name)])
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
