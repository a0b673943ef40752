import type {Detector} from '../detect/detector.js'
import {behind} from '../detect/stretch.js'
import {TokenClass} from '../text/classes.js'
import type {Token, TokenView} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'
import {hasLetters, isCapitalised, startsOnNewLine} from './knots/context.js'
import {knotsIn} from './knots/knots-in.js'
import type {Sequence} from './knots/sequence.js'
import {isFunctionWord, isGeneric} from './knots/words.js'

/** Shorter sentences are refrains, slogans and answers. */
const FEWEST_WORDS = 6
const FEWEST_CONTENT_WORDS = 4

/** At a distance, in other words' order or with more behind, a sentence has to say more to be surely the same. */
const FEWEST_WORDS_APART = 8
const FEWEST_CONTENT_WORDS_CHANGED = 6

/** So many characters between two paragraphs are markup and no text. */
const LONGEST_MARKUP = 40

/** A sentence that says what one near it says. */
interface SentenceAgain {
  readonly start: number
  readonly end: number
  /**
   * How it says it: in the same words, in the same content words but for their inflection and order, or as the head of the other,
   * which says more.
   */
  readonly manner: 'exact' | 'reordered' | 'shorter'
  /** Directly behind the other in one paragraph, so that it can be struck out. */
  readonly isAdjacent: boolean
  /** Speech, headings, verse, and names in another order, which may be another fact: said twice on purpose. */
  readonly isDoubtful: boolean
}

/** A sentence by numbers. */
interface Said {
  readonly start: number
  readonly end: number
  readonly paragraph: number
  /** The numbers of its words and of the parts of them; one that stands doubled counts once. */
  readonly words: readonly number[]
  /** How many words are written in it, compounds as one. */
  readonly length: number
  /** Hashes of its words in their order, and of its content words in any. */
  readonly exact: number
  readonly bag: number
}

/** Sentences that say again what one near them says. */
export const detector: Detector = {
  ids: ['repetition-sentence'],
  find(document, report) {
    const {view} = document
    const {sequence, knots} = knotsIn(document)
    // A loop of a thousand sentences is one finding.
    const looped = new Uint8Array(view.tokens.length)
    for (const {start, end, longest} of knots) if (longest.id === 'repetition-loop') looped.fill(1, start, end)
    for (const {start, end, manner, isAdjacent, isDoubtful} of findSentencesAgain(view, sequence)) {
      if (looped[start] === 1) continue
      const confidence = isDoubtful ? 'low' : manner === 'exact' && isAdjacent ? 'high' : 'medium'
      const canGo = manner !== 'reordered' && isAdjacent && !isDoubtful
      const from = canGo ? behind(view, start - 1) : undefined
      report('repetition-sentence', start, end, canGo ? [''] : [], {reason: manner, confidence, from})
    }
  },
}

/**
 * The sentences that say again what the sentence before them says, or one of the paragraph before where one of the two is a
 * paragraph of its own. Sentences are found by hashes, in linear time, and compared word by word.
 */
function* findSentencesAgain(view: TokenView, sequence: Sequence): Generator<SentenceAgain> {
  const comparer = new SentenceComparer(sequence)
  let paragraph = -1
  let before = new Map<number, Said>()
  let here = new Map<number, Said>()
  let previous: Said | undefined
  for (let sentence = 0; sentence + 1 < view.sentences.length; sentence++) {
    // Titles and descriptions say what the text says.
    if ((view.sentences[sentence] ?? 0) >= (view.asides ?? view.tokens.length)) return
    const said = comparer.describe(view.sentences[sentence] ?? 0, view.sentences[sentence + 1] ?? 0)
    if (said.paragraph !== paragraph) {
      before = here
      here = new Map()
      paragraph = said.paragraph
      // Strings of a program say the same in many places.
      if (view.isList === true) {
        before = here
        previous = undefined
      }
    }
    if (said.length >= FEWEST_WORDS) {
      const again = comparer.compare(said, previous) ?? comparer.compare(said, acrossParagraphs(view, said, before))
      if (again !== undefined) yield again
      here.set(said.exact, said).set(said.bag, said)
    }
    previous = said
  }
}

function acrossParagraphs(view: TokenView, said: Said, before: ReadonlyMap<number, Said>): Said | undefined {
  const other = before.get(said.exact) ?? before.get(said.bag)
  return other !== undefined && (isParagraph(view, said) || isParagraph(view, other)) ? other : undefined
}

function isParagraph({tokens}: TokenView, {start, end, paragraph}: Said): boolean {
  return tokens[start - 1]?.paragraph !== paragraph && tokens[end]?.paragraph !== paragraph
}

class SentenceComparer {
  /** By the number of a word: that of its stem, or -1 for a word of grammar. */
  private readonly stems: Int32Array
  /** Code by its text: the numbers are those behind the words'. */
  private readonly code = new Map<string, number>()

  constructor(private readonly sequence: Sequence) {
    const known = new Map<string, number>()
    this.stems = Int32Array.from(sequence.words, (word) => {
      // What is negated is not the same.
      if (isFunctionWord(word) && !NEGATION.test(word)) return -1
      const stem = stemOf(word)
      const number = known.get(stem) ?? known.size
      known.set(stem, number)
      return number
    })
  }

  describe(start: number, end: number): Said {
    const {tokens, numbers} = this.sequence
    const words: number[] = []
    let length = 0
    let exact = 1
    let bag = 2
    for (let index = start; index < end; index++) {
      const token = tokens[index] as Token
      const isCode = token.norm === ''
      const number = isCode ? this.numberOfCode(token.text) : (numbers[index] as number)
      if (!(isCode || isWord(token)) || number === words.at(-1)) continue
      words.push(number)
      if (!token.joined && !isCode) length++
      exact = (Math.imul(exact, 31) + number) | 0
      const stem = this.stemNumber(number)
      if (stem >= 0) bag = (bag + mixed(stem)) | 0
    }
    return {start, end, paragraph: tokens[start]?.paragraph ?? -1, words, length, exact, bag}
  }

  private numberOfCode(text: string): number {
    const number = this.code.get(text) ?? this.sequence.words.length + this.code.size
    this.code.set(text, number)
    return number
  }

  /** Code has no inflection. */
  private stemNumber(number: number): number {
    return number < this.stems.length ? (this.stems[number] ?? -1) : number
  }

  compare(said: Said, other: Said | undefined): SentenceAgain | undefined {
    if (other === undefined || other.length < FEWEST_WORDS) return undefined
    const {tokens} = this.sequence
    const isNeighbour = other.end === said.start
    const isAdjacent = isNeighbour && said.paragraph === other.paragraph
    if (!isAdjacent && Math.min(said.length, other.length) < FEWEST_WORDS_APART) return undefined
    if (!isAdjacent && this.sequence.hasCode && this.isApart(other, said)) return undefined
    const manner = this.mannerOf(said, other, isNeighbour)
    if (manner === undefined) return undefined
    const [again, fuller] = manner === 'shorter' && other.length < said.length ? [other, said] : [said, other]
    return {
      start: again.start,
      end: again.end,
      manner,
      isAdjacent: isAdjacent && again === said,
      isDoubtful:
        isRhetoric(tokens, said) ||
        isRhetoric(tokens, other) ||
        (manner === 'reordered' && (this.sequence.hasCode || this.namesOf(again) !== this.namesOf(fuller))),
    }
  }

  /** Whether something stands between that is not read, as code and signatures: references describe what is alike in the same words. */
  private isApart(other: Said, said: Said): boolean {
    const {tokens} = this.sequence
    return (tokens[said.start]?.start ?? 0) - (tokens[other.end - 1]?.end ?? 0) > LONGEST_MARKUP
  }

  private mannerOf(said: Said, other: Said, isNeighbour: boolean): SentenceAgain['manner'] | undefined {
    if (said.exact !== other.exact && said.bag !== other.bag) {
      if (!isNeighbour || !this.isHeadOf(said, other)) return undefined
      const shorter = said.length < other.length ? said : other
      const isFull = shorter.length >= FEWEST_WORDS_APART && this.contentOf(shorter) >= FEWEST_CONTENT_WORDS_CHANGED
      return isFull ? 'shorter' : undefined
    }
    if (!this.sequence.tokens.slice(said.start, said.end).some(hasLetters)) return undefined
    const content = this.contentOf(said)
    if (isSame(said.words, other.words)) return content >= FEWEST_CONTENT_WORDS ? 'exact' : undefined
    if (content < FEWEST_CONTENT_WORDS_CHANGED) return undefined
    return isSame(this.bagOf(said), this.bagOf(other)) ? 'reordered' : undefined
  }

  /** Whether the shorter of two sentences is the head of the other. */
  private isHeadOf(said: Said, other: Said): boolean {
    const {numbers} = this.sequence
    if (numbers[said.start] !== numbers[other.start] || said.length === other.length) return false
    const [shorter, longer] = said.words.length < other.words.length ? [said, other] : [other, said]
    return isSame(shorter.words, longer.words.slice(0, shorter.words.length))
  }

  /** The stems of the content words of a sentence, in order of their numbers. */
  private bagOf({words}: Said): number[] {
    return words
      .map((number) => this.stemNumber(number))
      .filter((stem) => stem >= 0)
      .sort((a, b) => a - b)
  }

  /** How many different content words a sentence has. */
  private contentOf(said: Said): number {
    return new Set(this.bagOf(said)).size
  }

  /** The names in a sentence, but for its first word, which has a capital anyway, days and the like. */
  private namesOf({start, end}: Said): string {
    const tokens = this.sequence.tokens.slice(start + 1, end)
    return tokens.flatMap((token) => (isCapitalised(token) && !isGeneric(token.norm) ? [token.norm] : [])).join(' ')
  }
}

function isSame(words: readonly number[], others: readonly number[]): boolean {
  return words.length === others.length && words.every((word, index) => word === others[index])
}

/** Spreads a number over 32 bits, so that sums tell sets apart. */
function mixed(number: number): number {
  const product = Math.imul(number + 1, 0x9e3779b1)
  return Math.imul(product ^ (product >>> 15), 0x85ebca6b)
}

/** A heading, a cry or question, a quotation, verse and lists in lines. */
function isRhetoric(all: readonly Token[], {start, end}: Said): boolean {
  const tokens = all.slice(start, end)
  let stop = tokens.length - 1
  while (stop > 0 && ((tokens[stop]?.classes ?? 0) & TokenClass.quoteMark) !== 0) stop--
  if (tokens[stop]?.norm !== '.') return true
  const isLined = tokens.some((token, index) => index > 0 && startsOnNewLine(token) && /^\p{Lu}/u.test(token.text))
  return isLined || tokens.some(({classes}) => (classes & (TokenClass.quoteMark | TokenClass.quoted)) !== 0)
}

const NEGATION = /^(?:not?|never|without|nor|neither|cannot)$/

const ENDINGS = /(?:ies|es|s|ed|ing|ly)$/
/** Longer words are keys and code, without inflection. */
const LONGEST_INFLECTED = 40

/** A word without its inflection, good enough to compare words of two sentences that say the same. */
function stemOf(word: string): string {
  const stem = word.length > LONGEST_INFLECTED ? word : word.replace(ENDINGS, '')
  return stem.length >= 3 ? stem.replace(/[ey]$/, '') : word
}
