import {capitalise} from '../../english/casing.js'
import {remembering} from '../remembering.js'
import {guessed, ofCapitalised} from './guess.js'
import {recognise} from './machine.js'
import {SameIn, type UnpackedModel} from './model.js'
import {piecesOf} from './pieces.js'

/** So many different words are kept with what they are. */
const MOST_WORDS = 20_000

/** What a piece of a written word is by itself; parts of speech are their numbers. */
export interface Piece {
  readonly tag: number
  /** The bits of what it may be instead. */
  readonly possible: number
  /** What machines read for it; 0 for that of its part of speech. */
  readonly symbol: number
  /** A piece of a contraction is what it is, whatever stands around it. */
  readonly isFixed: boolean
}

/**
 * Tells parts of speech as wink-nlp does with its lite English model: each word is first what it is most often; then two machines look for
 * patterns of the words around it, and correct that. Only what the model cannot read, letters that English has not, is told otherwise: words
 * with such letters are names.
 */
export class Tagger {
  /** The pieces of a word, with what each is by itself. */
  readonly piecesOf = remembering(MOST_WORDS, (word) => this.read(word))

  constructor(private readonly model: UnpackedModel) {}

  /**
   * The parts of speech of the words of a sentence, by their names; of a word of several pieces that of the first. Takes time linear in the
   * length of the sentence.
   * @param words each as its pieces
   */
  tag(words: readonly (readonly Piece[])[]): string[] {
    const pieces: Piece[] = []
    const firsts: number[] = []
    for (const word of words) {
      firsts.push(pieces.length)
      for (const piece of word) pieces.push(piece)
    }
    const tags = pieces.map(({tag}) => tag)
    for (const machine of this.model.machines) {
      const symbols = pieces.map(({symbol}, index) => symbol || symbolOf(tags[index] ?? 0))
      recognise(machine, symbols, (index, decision) => {
        if (decision < 0) tags[index] = -decision
        else if (((pieces[index]?.possible ?? 0) >> decision) & 1) tags[index] = decision
      })
    }
    return firsts.map((index) => {
      const piece = pieces[index]
      return this.nameOf((piece?.isFixed ? piece.tag : tags[index]) ?? 0)
    })
  }

  private read(word: string): readonly Piece[] {
    return this.known(word) ?? piecesOf(word).flatMap((piece) => this.known(piece) ?? [this.guess(piece)])
  }

  private known(word: string): readonly Piece[] | undefined {
    const index = this.model.words.find(word) ?? this.sameIn(word)
    if (index === undefined) return undefined
    const kind = this.model.kindOfWord[index] ?? 0
    return kind < 0
      ? this.model.contractions[-1 - kind]?.map((ofPiece) => this.pieceOf(ofPiece, true))
      : [this.pieceOf(kind, false)]
  }

  /** The index of the word in small letters, if it is the same with the capitals that it has here. */
  private sameIn(word: string): number | undefined {
    const small = word.toLowerCase()
    if (small === word) return undefined
    const index = this.model.words.find(small)
    return index !== undefined && isSameIn(this.model.casesOfWord[index] ?? 0, small, word) ? index : undefined
  }

  private pieceOf(kind: number, isFixed: boolean): Piece {
    const {tagOfKind, possibleOfKind, symbolOfKind} = this.model
    return {
      tag: tagOfKind[kind] ?? 0,
      possible: possibleOfKind[kind] ?? 0,
      symbol: symbolOfKind[kind] ?? 0,
      isFixed,
    }
  }

  private guess(word: string): Piece {
    const [small] = this.known(word.toLowerCase()) ?? []
    const name = small === undefined ? guessed(word) : ofCapitalised(this.nameOf(small.tag))
    return {tag: this.model.tags.indexOf(name), possible: small?.possible ?? 0, symbol: 0, isFixed: false}
  }

  private nameOf(tag: number): string {
    return this.model.tags[tag] ?? ''
  }
}

/** Whether a word is the same with some capitals as in small letters, by the bits of its cases. */
export function isSameIn(cases: number, small: string, word: string): boolean {
  if ((cases & SameIn.capitalised) !== 0 && word === capitalise(small)) return true
  return (cases & SameIn.capitals) !== 0 && word === small.toUpperCase()
}

/** What machines read for a part of speech; 0 is the end of the sentence. */
export const symbolOf = (tag: number): number => tag + 1
