import {TokenClass} from '../text/classes.js'
import type {Token, TokenView} from '../text/token.js'
import {hasLetters, isWord, startsOnNewLine} from './sequence.js'
import {stemOf} from './stem.js'
import {isFunctionWord} from './words.js'

/** Shorter sentences are refrains, slogans and answers. */
const FEWEST_WORDS = 6
const FEWEST_CONTENT_WORDS = 4

/** In other words or at a distance a sentence has to say more to be surely the same. */
const FEWEST_WORDS_APART = 8
const FEWEST_CONTENT_WORDS_REORDERED = 6

/** A sentence that says what one before it says. */
export interface SentenceAgain {
  /** Its tokens, and those of the sentence before. */
  readonly start: number
  readonly end: number
  readonly isExact: boolean
  /** Directly behind the other in one paragraph, so that it can be struck out. */
  readonly isAdjacent: boolean
  /** Speech, headings, verse: said twice on purpose. */
  readonly isRhetoric: boolean
}

interface Said {
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly words: number
  readonly content: number
  readonly exact: string
  readonly bag: string
  readonly isRhetoric: boolean
}

/**
 * The sentences that repeat the sentence before them, or one of the paragraph before where one of the two is a paragraph of its
 * own; exactly, or with the same content words in another order. Sentences are compared by keys, in linear time.
 */
export function findSentencesAgain(view: TokenView): SentenceAgain[] {
  const found: SentenceAgain[] = []
  let paragraph = -1
  let before = new Map<string, Said>()
  let here = new Map<string, Said>()
  let previous: Said | undefined
  for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
    const said = describe(view, view.sentences[sentence] ?? 0, view.sentences[sentence + 1] ?? 0)
    if (said.paragraph !== paragraph) {
      before = here
      here = new Map()
      paragraph = said.paragraph
    }
    const again = repeats(said, previous) ?? repeats(said, acrossParagraphs(view, said, before), true)
    if (again !== undefined) found.push(again)
    if (isTelling(said)) for (const key of [said.exact, said.bag]) here.set(key, said)
    previous = said
  }
  return found
}

const isTelling = ({words, content}: Said): boolean => words >= FEWEST_WORDS && content >= FEWEST_CONTENT_WORDS

function acrossParagraphs(view: TokenView, said: Said, before: ReadonlyMap<string, Said>): Said | undefined {
  const other = before.get(said.exact) ?? before.get(said.bag)
  if (other === undefined) return undefined
  return isParagraph(view, said) || isParagraph(view, other) ? other : undefined
}

function isParagraph({tokens}: TokenView, {start, end, paragraph}: Said): boolean {
  return tokens[start - 1]?.paragraph !== paragraph && tokens[end]?.paragraph !== paragraph
}

function repeats(said: Said, other: Said | undefined, isApart = false): SentenceAgain | undefined {
  if (other === undefined || !isTelling(said) || !isTelling(other)) return undefined
  const isExact = said.exact === other.exact
  const isAdjacent = !isApart && said.paragraph === other.paragraph
  if (!isAdjacent && said.words < FEWEST_WORDS_APART) return undefined
  if (!isExact && (said.bag !== other.bag || said.content < FEWEST_CONTENT_WORDS_REORDERED)) return undefined
  return {
    start: said.start,
    end: said.end,
    isExact,
    isAdjacent: isAdjacent && other.end === said.start,
    isRhetoric: said.isRhetoric || other.isRhetoric,
  }
}

function describe(view: TokenView, start: number, end: number): Said {
  const tokens = view.tokens.slice(start, end)
  const words = tokens.filter(isWord)
  // A word that stands doubled in one of the two is no difference.
  const norms = words.map(({norm}) => norm).filter((norm, index, all) => norm !== all[index - 1])
  const content = norms.filter((norm) => !isFunctionWord(norm))
  return {
    start,
    end,
    paragraph: tokens[0]?.paragraph ?? -1,
    words: words.filter(({joined}) => !joined).length,
    content: words.some(hasLetters) ? content.length : 0,
    exact: `= ${norms.join(' ')}`,
    bag: `~ ${content.map(stemOf).sort().join(' ')}`,
    isRhetoric: isRhetoric(tokens),
  }
}

/** A heading, a cry or question, a quotation, verse and lists in lines. */
function isRhetoric(tokens: readonly Token[]): boolean {
  let stop = tokens.length - 1
  while (stop > 0 && ((tokens[stop]?.classes ?? 0) & TokenClass.quoteMark) !== 0) stop--
  if (tokens[stop]?.norm !== '.') return true
  const isLined = tokens.some((token, index) => index > 0 && startsOnNewLine(token) && /^\p{Lu}/u.test(token.text))
  return isLined || tokens.some(({classes}) => (classes & (TokenClass.quoteMark | TokenClass.quoted)) !== 0)
}
