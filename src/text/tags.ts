import {readData} from '#platform'
import {isNoun} from '../english/nouns.js'
import {packed} from '../generated/tagger.js'
import {TokenClass} from './classes.js'
import {perSpelling} from './spelling-numbers.js'
import {unpackModel} from './tagger/model.js'
import {type Piece, Tagger} from './tagger/tagger.js'
import type {Token, TokenView} from './token.js'
import {work} from './work.js'

/** Parts of speech of the Universal Dependencies (https://universaldependencies.org/u/pos/). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A view with the part of speech of every token. */
export interface TaggedView extends TokenView {
  readonly tags: readonly Tag[]
}

/** Words that the tagger can know, and marks. */
const PLAIN = /^(?:\p{L}+(?:['’.]\p{L}*)?|['’]\p{L}+|\d+(?:[.,]\d+)*|[.,:;!?()%$€"“”'’–—-])$/u
const LONGEST_WORD = 30
/** Stands for what the tagger is not shown: addresses, code, words without end. */
const OPAQUE = 'Xx'

const tagged = new WeakMap<TokenView, TaggedView>()

/**
 * Tags the tokens of a view, once a view. What the tagger knows is loaded by the first text: only users of the check of grammar pay for it. Text is tagged sentence by sentence, as the view parts it.
 */
export function tagsOf(view: TokenView): TaggedView {
  const known = tagged.get(view)
  if (known !== undefined) return known
  work.tagged += view.tokens.length
  const tags = view.sentences.slice(0, -1).flatMap((start, sentence) => {
    const tokens = view.tokens.slice(start, view.sentences[sentence + 1])
    return tagSentence(tokens)
  })
  const result: TaggedView = {tokens: view.tokens, sentences: view.sentences, tags}
  tagged.set(view, result)
  return result
}

/** The tag of a token; punctuation outside the text. */
export function tagAt(view: TaggedView, index: number): Tag {
  return view.tags[index] ?? 'PUNCT'
}

function tagSentence(tokens: readonly Token[]): Tag[] {
  return tagger().tag(tokens.map((token, index) => (index === 0 ? firstPieces(token) : piecesWithin(token)))) as Tag[]
}

/** The pieces of a word, as the tagger is shown it. */
const piecesWithin = perSpelling((token): readonly Piece[] => tagger().piecesOf(shown(token)))

/** A capital makes the tagger see a name; at the head of a sentence it tells nothing. */
function firstPieces(token: Token): readonly Piece[] {
  const word = shown(token)
  const isPlain = (token.classes & TokenClass.name) === 0 || isNoun(token.norm)
  return word === token.text && isPlain && word !== 'I' ? tagger().piecesOf(word.toLowerCase()) : piecesWithin(token)
}

function shown({text, norm}: Pick<Token, 'text' | 'norm'>): string {
  if (norm === 'not' && !/^not$/i.test(text)) return "n't"
  return norm === '' || text.length > LONGEST_WORD || !PLAIN.test(text) ? OPAQUE : text
}

let loaded: Tagger | undefined

function tagger(): Tagger {
  loaded ??= new Tagger(unpackModel(readData(packed)))
  return loaded
}
