import {wordSet} from '../english/word-set.js'
import {isFunctionWord, TokenClass} from '../text/classes.js'
import type {Token, TokenView} from '../text/token.js'

/** Prepositions that only a place, or what is done there, follows. */
const PLACE_PREPOSITIONS = wordSet(
  'in near to from at into toward towards outside around across through inside via between throughout within beyond',
)
/** Prepositions that a place often follows. */
const OTHER_PREPOSITIONS = wordSet('of for on by with over above under against about behind after')

/** Nouns of what is named after a place. */
const PLACE_NOUNS = wordSet(`
  region regions oblast district districts province county raion rayon krai area city town village airport station street square
  plant factory reservoir dam river sea lake bay port harbour harbor island peninsula front direction railway metro cathedral
  church monastery fortress theatre theater university institute hospital npp nuclear hpp tpp power refinery mine bridge highway
  authorities residents governor mayor court prosecutor offensive outskirts suburbs`)

/** Titles and offices that stand before a name. */
const TITLES = wordSet(`
  president minister premier chancellor secretary general director mr mrs ms dr prof professor senator governor mayor king queen
  prince princess pope patriarch ambassador commissioner chairman chairwoman chair leader spokesman spokeswoman spokesperson
  deputy colonel captain major lieutenant marshal commander judge prosecutor coach striker defender goalkeeper forward
  midfielder player singer actor actress director writer journalist sir lord lady dame head chief premier-minister`)

export const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined &&
  (token.classes & (TokenClass.capital | TokenClass.word)) === (TokenClass.capital | TokenClass.word)

/** Whether nothing but a space or a hyphen parts the two tokens, which stand in one sentence. */
export function isAdjacent(first: Token | undefined, second: Token | undefined): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.sentence === second.sentence &&
    (first.classes & TokenClass.word) !== 0 &&
    (second.classes & (TokenClass.word | TokenClass.clitic)) === TokenClass.word &&
    !second.before.includes('\n')
  )
}

/** How strongly the words around the tokens from `start` up to `end` say that they name a place. */
export function placeContext(view: TokenView, start: number, end: number): 'strong' | 'weak' | 'none' {
  const {tokens} = view
  const first = tokens[start]
  const isDetermined = tokens[start - 1]?.norm === 'the'
  const previous = tokens[isDetermined ? start - 2 : start - 1]
  const next = tokens[end]
  if (next?.sentence === first?.sentence && PLACE_NOUNS.has(next?.norm ?? '')) return 'strong'
  if (isDetermined || previous === undefined || previous.sentence !== first?.sentence) return 'none'
  if (PLACE_PREPOSITIONS.has(previous.norm)) return 'strong'
  return OTHER_PREPOSITIONS.has(previous.norm) ? 'weak' : 'none'
}

/** Nouns whose names keep the adjective in English too: "Kukmorsky District", "Pushkinskaya Street". */
const KEEPING_ADJECTIVE = wordSet('district districts street square station metro raion rayon krai direction front')

/** Whether a noun follows that English names after the place itself: "plant", "NPP". */
export function isBeforePlaceNoun(view: TokenView, end: number): boolean {
  const next = view.tokens[end]
  return (
    next !== undefined &&
    isAdjacent(view.tokens[end - 1], next) &&
    PLACE_NOUNS.has(next.norm) &&
    !KEEPING_ADJECTIVE.has(next.norm)
  )
}

/** The capitalised word directly before the token, unless it is a title or only begins a sentence. */
export function nameBefore(view: TokenView, index: number): Token | undefined {
  const previous = view.tokens[index - 1]
  if (!isCapital(previous) || !isAdjacent(previous, view.tokens[index])) return undefined
  if (TITLES.has(previous.norm) || PLACE_NOUNS.has(previous.norm)) return undefined
  const isFirst = view.sentences[previous.sentence] === index - 1 || previous.lineStart
  return isFirst && isFunctionWord(previous.norm) ? undefined : previous
}

/** The capitalised word directly behind the token before `end`. */
export function nameAfter(view: TokenView, end: number): Token | undefined {
  const next = view.tokens[end]
  return isCapital(next) && isAdjacent(view.tokens[end - 1], next) && !PLACE_NOUNS.has(next.norm) ? next : undefined
}

/** Whether a word is written as names are: a capital and then small letters. */
export function isWrittenAsName(token: Token): boolean {
  return isCapital(token) && token.text !== token.text.toUpperCase()
}

/** Offices whose holders the world's news name by the family name alone. */
const OFFICES = wordSet(
  'president minister premier chancellor secretary king queen prince pope patriarch general ambassador',
)

/** Whether an office stands directly before the token. */
export function isBehindOffice(view: TokenView, index: number): boolean {
  const previous = view.tokens[index - 1]
  return previous !== undefined && isAdjacent(previous, view.tokens[index]) && OFFICES.has(previous.norm)
}

/** The words that stand behind a given name or title somewhere in the document: they are people. */
export function familyNames(view: TokenView): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [index, token] of view.tokens.entries()) {
    if (isCapital(token) && nameBefore(view, index) !== undefined && nameAfter(view, index + 1) === undefined)
      names.add(token.text)
  }
  return names
}

/** Whether a word is written with a capital. */
export function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word)
}
