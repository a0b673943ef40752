import type {Nodes, Paragraph, Parents, Root, RootContent, Sentence} from 'nlcst'
import type {Point} from 'unist'
import {union} from '../english/closed-classes.js'
import {words} from '../english/words.js'
import {changedToken} from './changed-token.js'
import {classify, TokenClass} from './classes.js'
import {joinDottedNames} from './dotted-names.js'
import {markNames} from './names.js'
import {markQuotations} from './quotations.js'
import {remembering} from './remembering.js'
import {numberOfSpelling, UNNUMBERED} from './spelling-numbers.js'
import {normalise, splitWord} from './split.js'
import {mapOf, type TextMap} from './text-map.js'
import type {Token, TokenView} from './token.js'
import {beginsWithDigit} from './token-kinds.js'
import {work} from './work.js'

const views = new WeakMap<object, TokenView>()

/**
 * The token view of an nlcst tree, however it was made (retext-english, remark-retext, rehype-retext). It is built once a
 * tree: plugins that see the same tree share it. Offsets come from the map of the tree or, if it has none, from node positions;
 * without positions they count the text of the tree, and tokens have no points.
 */
export function viewOf(tree: Nodes): TokenView {
  const known = views.get(tree)
  if (known !== undefined) return known
  const view = new ViewBuilder(mapOf(tree)).build([tree])
  views.set(tree, view)
  return view
}

/**
 * The root of a document with nothing below it, whose view is made already, of nodes as they come: a tree takes several times the memory of
 * its view, which is all that checks read.
 */
export function rootOf(nodes: Iterable<RootContent>, map?: TextMap): Root {
  return rootWith(new ViewBuilder(map).build(nodes), map)
}

/** Of some half a million characters. */
const TOKENS_OF_PART = 100_000

/**
 * The roots of the parts of a plain text, as `rootOf` makes them, each when it is asked for: however long the text is, one part is in memory at
 * a time. Nearly every text is one part.
 * @param nodes paragraphs and what stands between them, with positions of the whole text
 * @param most a part ends with the paragraph in which it has so many tokens
 */
export function* partsOf(nodes: Iterable<RootContent>, most = TOKENS_OF_PART): Generator<Root, void, undefined> {
  let builder = new ViewBuilder(undefined)
  for (const node of nodes) {
    if (node.type === 'ParagraphNode' && builder.size >= most) {
      yield rootWith(builder.end())
      builder = new ViewBuilder(undefined)
    }
    builder.visit(node)
  }
  yield rootWith(builder.end())
}

function rootWith(view: TokenView, map?: TextMap): Root {
  const root: Root = {type: 'RootNode', children: [], ...(map === undefined ? {} : {data: {textMap: map}})}
  views.set(root, view)
  return root
}

/** A leaf of a word: a run of letters or a mark inside it, with its place in the word. */
interface Leaf {
  readonly value: string
  readonly from: number
  readonly start: Point | undefined
  readonly end: Point | undefined
}

const QUOTATION_MARK = /^["“”„‟«»‹›‘’‚‛'「」『』＂]$/
const DASH = /^(?:[\u2012-\u2015\u2212-]|--+)$/
const SINGLE_QUOTE = /^['‘’‚‛]$/
const HYPHEN = /^[-\u2010\u2011]$/
const ELLIPSIS = /^(?:…|\.{2,})$/
/** Marks of full width that stand for those of English. */
const NARROW: Readonly<Record<string, string>> = {'（': '(', '）': ')', '｜': '|'}
const CLOSING = /^["”’'»)\]]/
/** Words that keep a full stop inside a sentence beside titles and months: initials, and words without a vowel. */
const SHORTENED = /^(?:[^aeiouy]{1,3}|\p{L})$/u
const ABBREVIATIONS = union(words('abbreviations'), words('month-abbreviations'))

/** So many marks are remembered with their normalised forms. */
const MOST_REMEMBERED = 1000
const formOf = remembering(MOST_REMEMBERED, normalise)

const isAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word) || SHORTENED.test(word)

/** For every sentence the index of its first token, and the number of tokens. */
function sentencesOf(tokens: readonly Token[]): number[] {
  const starts: number[] = []
  for (let at = 0; at < tokens.length; at++) if (tokens[at]?.sentence !== tokens[at - 1]?.sentence) starts.push(at)
  return [...starts, tokens.length]
}

/** What becomes a token: a word, a part of one, or a mark. */
interface TokenForm {
  readonly text: string
  readonly norm: string
  readonly alternates?: readonly string[] | undefined
  readonly spelling: number
  readonly classes: number
}

/** A form with its place in the word. */
interface TokenPiece extends TokenForm {
  readonly from: number
  readonly to: number
}

/** A mark by itself. */
const markOf = remembering(MOST_REMEMBERED, (text): TokenForm => {
  const isQuote = QUOTATION_MARK.test(text)
  const norm = isQuote ? '"' : DASH.test(text) ? '—' : ELLIPSIS.test(text) ? '…' : (NARROW[text] ?? normalise(text))
  return {text, norm, spelling: numberOfSpelling({text, norm}), classes: isQuote ? TokenClass.quoteMark : 0}
})
const FULL_STOP = markOf('.')

/** So many words are remembered with their pieces; texts repeat their words. */
const MOST_WORDS_REMEMBERED = 20_000
const piecesOf = remembering(MOST_WORDS_REMEMBERED, (word): readonly TokenPiece[] => {
  if (!word.includes(MIDDLE_DOT)) return piecesWithin(word, 0)
  return [...word.matchAll(WORD_OR_DOT)].flatMap(({0: part, index}) =>
    part === MIDDLE_DOT ? [{...markOf(part), from: index, to: index + part.length}] : piecesWithin(part, index),
  )
})

/** Stands between words where Korean and Japanese list them: "Efficacy·effect". parse-english takes it for a letter. */
const MIDDLE_DOT = '·'
/** The dot of Catalan, "col·legi", stays in its word. */
const WORD_OR_DOT = /(?:[^·]|(?<=l)·(?=l))+|·/gi

/** The pieces of a word, or of a part of it that begins `offset` code units in. */
function piecesWithin(word: string, offset: number): readonly TokenPiece[] {
  const isNumber = beginsWithDigit(word) && !/[-\u2010\u2011]/.test(word)
  const pieces = isNumber ? [{start: 0, end: word.length, norm: normalise(word)}] : splitWord(word)
  return pieces.map(({start, end, ...piece}) => {
    const text = word.slice(start, end)
    const spelling = numberOfSpelling({text, ...piece})
    return {text, from: offset + start, to: offset + end, classes: classify(text, piece.norm), spelling, ...piece}
  })
}

class ViewBuilder {
  private readonly tokens: Token[] = []
  private paragraph = -1
  private sentence = -1
  private asides: number | undefined
  /** White space and hyphens since the last token. */
  private pending = ''
  /** Whether a single quotation mark is open in the sentence: then an apostrophe may close it. */
  private isSingleOpen = false
  /** Whether the sentence has no word yet: parse-english joins it to the next, but only in the first paragraph of a document. */
  private isOpen = false
  /** Characters of the tree's text so far. */
  private length = 0

  constructor(private readonly map: TextMap | undefined) {}

  build(nodes: Iterable<Nodes>): TokenView {
    for (const node of nodes) this.visit(node)
    return this.end()
  }

  /** Tokens so far. */
  get size(): number {
    return this.tokens.length
  }

  /** The view of what was visited. */
  end(): TokenView {
    joinDottedNames(this.tokens)
    work.tokens += this.tokens.length
    const code = this.map?.hasCode === true ? {hasCode: true} : {}
    const list = this.map?.isList === true ? {isList: true} : {}
    const origin = this.map?.origin === undefined ? {} : {origin: this.map.origin}
    const asides = this.asides === undefined ? {} : {asides: this.asides}
    const view = {tokens: this.tokens, sentences: sentencesOf(this.tokens), ...code, ...list, ...origin, ...asides}
    markQuotations(view)
    markNames(view)
    return view
  }

  visit(node: Nodes): void {
    switch (node.type) {
      case 'RootNode':
        this.visitChildren(node)
        break
      case 'ParagraphNode':
        this.paragraph++
        this.isOpen = false
        if (this.map?.isAside(this.length) === true) this.asides ??= this.tokens.length
        // Some trees put no white space between paragraphs.
        if (this.tokens.length > 0) this.pending = '\n'
        this.visitChildren(node)
        break
      case 'SentenceNode':
        this.visitSentence(node)
        break
      default:
        // White space and source between sentences or paragraphs; a word outside a sentence has no context to judge.
        if ('value' in node) {
          this.length += node.value.length
          this.pending = node.type === 'WhiteSpaceNode' ? this.pending + node.value : '\n'
        }
    }
  }

  private visitChildren(node: Root | Paragraph): void {
    for (const child of node.children) this.visit(child)
  }

  private visitSentence(sentence: Sentence): void {
    const first = this.tokens.length
    this.isSingleOpen = false
    if (!this.isOpen && !this.continuesPath(sentence)) this.sentence++
    this.isOpen = !sentence.children.some(({type}) => type === 'WordNode')
    for (let index = 0; index < sentence.children.length; index++) {
      const node = sentence.children[index]
      if (node === undefined) continue
      switch (node.type) {
        case 'WordNode':
          this.addWord(leavesOf(node), sentence.children[index + 1])
          break
        case 'WhiteSpaceNode':
          this.pending += node.value
          this.length += node.value.length
          break
        case 'PunctuationNode':
        case 'SymbolNode':
          this.addMarks(node.value, node.position?.start, node.position?.end)
          break
        case 'SourceNode':
          // Code and the like: a token that patterns match only where they ask for code, so that no match reaches across it.
          this.add(
            {text: node.value, norm: '', spelling: UNNUMBERED, classes: TokenClass.source},
            0,
            node.value.length,
            false,
            [{value: node.value, from: 0, start: node.position?.start, end: node.position?.end}],
          )
          this.length += node.value.length
          break
        default:
          break
      }
    }
    if (this.tokens.length === first) {
      // Of what no reader sees nothing is left that the next sentence could be joined to.
      this.sentence = this.tokens.at(-1)?.sentence ?? -1
      this.isOpen = false
    }
  }

  /** Whether the stop that a sentence was taken to end with begins a path: "then run ./configure". */
  private continuesPath({children: [node]}: Sentence): boolean {
    const last = this.tokens.at(-1)
    if (node?.type !== 'PunctuationNode' && node?.type !== 'SymbolNode') return false
    if (!node.value.startsWith('/') || this.pending !== '' || last?.paragraph !== this.paragraph) return false
    return last.text === '.' && last.before !== ''
  }

  private addWord(leaves: readonly Leaf[], next: Nodes | undefined): void {
    let word = ''
    for (const leaf of leaves) word += leaf.value
    const stop = this.trailingStop(word, next)
    const body = stop === undefined ? word : word.slice(0, -1)
    if (this.continuesNumber(body)) {
      this.extendNumber(body, leaves)
      if (stop !== undefined) this.addFullStop(body.length, leaves)
      this.length += word.length
      return
    }
    const pieces = piecesOf(body)
    let isJoined = this.continuesWord()
    let previousEnd = 0
    for (const piece of pieces) {
      if (previousEnd > 0) this.pending = body.slice(previousEnd, piece.from)
      const isDot = piece.text === MIDDLE_DOT
      this.add(piece, piece.from, piece.to, isJoined && !isDot, leaves)
      isJoined = !isDot
      previousEnd = piece.to
    }
    // A hyphen that nothing follows in the word stands before the next one: "Prague- police".
    if (pieces.length > 0) this.pending += body.slice(previousEnd)
    if (stop === 'abbreviation') this.coverStop(word, leaves)
    else if (stop === 'full-stop') this.addFullStop(body.length, leaves)
    this.length += word.length
  }

  private addFullStop(from: number, leaves: readonly Leaf[]): void {
    this.add(FULL_STOP, from, from + 1, false, leaves)
  }

  /** Whether nothing stands between the last token, a word, and this one: markup splits a word ("**bo**ld"). */
  private continuesWord(): boolean {
    const last = this.tokens.at(-1)
    return (
      (this.pending === '' || (this.pending !== ' ' && normalise(this.pending) === '')) &&
      last !== undefined &&
      last.sentence === this.sentence &&
      (last.classes & TokenClass.word) !== 0
    )
  }

  /** parse-english keeps some full stops inside the word before them; tells the end of a sentence from an abbreviation. */
  private trailingStop(word: string, next: Nodes | undefined): 'full-stop' | 'abbreviation' | undefined {
    if (!word.endsWith('.') || word.length < 2 || word.indexOf('.') < word.length - 1) return undefined
    if (next === undefined || ('value' in next && CLOSING.test(next.value))) return 'full-stop'
    return isAbbreviation(word.slice(0, -1).toLowerCase()) ? 'abbreviation' : 'full-stop'
  }

  /** Lets the last token, "Mr", take in its full stop. */
  private coverStop(word: string, leaves: readonly Leaf[]): void {
    const last = this.tokens.pop()
    if (last === undefined) return
    this.tokens.push(changedToken(last, {text: `${last.text}.`, end: this.endAt(leaves, word.length)}))
  }

  /** Whether the word goes on with a number: "000" or "5" after "3" and ",". */
  private continuesNumber(word: string): boolean {
    const comma = this.tokens.at(-1)
    const number = this.tokens.at(-2)
    if (this.pending !== '' || comma?.norm !== ',' || comma.before !== '' || comma.sentence !== this.sentence)
      return false
    if (number === undefined || number.sentence !== this.sentence) return false
    const isThousands = /^\d{3}(?:\.\d+)?$/.test(word) && /^\d{1,3}(?:,\d{3})*$/.test(number.norm)
    const isDecimal = /^\d{1,2}$/.test(word) && /^\d+$/.test(number.norm)
    return isThousands || isDecimal
  }

  private extendNumber(word: string, leaves: readonly Leaf[]): void {
    const comma = this.tokens.pop()
    const number = this.tokens.pop()
    if (comma === undefined || number === undefined) return
    const text = `${number.text},${word}`
    const classes = TokenClass.word | TokenClass.number | TokenClass.digits | TokenClass.modifier
    const changes = {text, norm: text, classes: classes | (number.classes & TokenClass.spaced)}
    this.tokens.push(changedToken(number, {...changes, end: this.endAt(leaves, word.length)}))
  }

  private addMarks(value: string, start: Point | undefined, end: Point | undefined): void {
    const leaves: Leaf[] = [{value, from: 0, start, end}]
    if (formOf(value) === '') {
      // Zero-width characters: nothing that a reader sees.
      this.pending += value
      this.length += value.length
      return
    }
    if (this.isPluralPossessive(value)) {
      const classes = TokenClass.word | TokenClass.clitic
      this.add({text: value, norm: "'s", spelling: UNNUMBERED, classes}, 0, value.length, true, leaves)
      this.length += value.length
      return
    }
    if (SINGLE_QUOTE.test(value)) this.isSingleOpen = !this.isSingleOpen
    const whole = DASH.test(value) || ELLIPSIS.test(value)
    const marks = whole ? [value] : [...value]
    let from = 0
    for (const mark of marks) {
      const to = from + mark.length
      this.add(markOf(mark), from, to, false, leaves)
      from = to
    }
    this.length += value.length
  }

  /** "officials'": an apostrophe straight after an s, with no single quotation mark open in the sentence. */
  private isPluralPossessive(value: string): boolean {
    if (value !== "'" && value !== '’') return false
    return !this.isSingleOpen && this.continuesWord() && this.tokens.at(-1)?.norm.endsWith('s') === true
  }

  private add(form: TokenForm, from: number, to: number, joined: boolean, leaves: readonly Leaf[]): void {
    const previous = this.tokens.at(-1)
    const {pending} = this
    // A space or nothing stands before nearly every token.
    const isUsual = pending === ' ' || pending === ''
    const spaced = previous === undefined || (isUsual ? pending === ' ' : /\s/.test(pending))
    const isHyphened = !isUsual && HYPHEN.test(pending)
    const point = this.map === undefined ? pointAt(leaves, from, false) : undefined
    const start = this.map?.startOf(this.length + from) ?? point?.offset ?? this.length + from
    const line = (this.map === undefined ? point : this.map.pointAt(start))?.line ?? 0
    this.tokens.push({
      text: form.text,
      norm: form.norm,
      alternates: form.alternates,
      spelling: form.spelling,
      before: pending,
      start,
      end: this.endAt(leaves, to),
      line,
      sentence: this.sentence,
      paragraph: this.paragraph,
      classes: form.classes | (spaced ? TokenClass.spaced : 0) | (isHyphened ? TokenClass.hyphened : 0),
      joined,
      lineStart: previous === undefined || (!isUsual && pending.includes('\n')),
      literal: false,
    })
    this.pending = ''
  }

  /** Where what ends `to` code units into a word stands. */
  private endAt(leaves: readonly Leaf[], to: number): number {
    return this.map?.endOf(this.length + to - 1) ?? pointAt(leaves, to, true)?.offset ?? this.length + to
  }
}

function leavesOf(word: Parents): Leaf[] {
  const [child, ...others] = word.children
  if (child !== undefined && 'value' in child && others.length === 0)
    return [{value: child.value, from: 0, start: child.position?.start, end: child.position?.end}]
  return leavesBelow(word)
}

function leavesBelow(word: Parents): Leaf[] {
  const leaves: Leaf[] = []
  let from = 0
  const collect = (node: Parents): void => {
    for (const child of node.children) {
      if ('children' in child) collect(child)
      else {
        leaves.push({value: child.value, from, start: child.position?.start, end: child.position?.end})
        from += child.value.length
      }
    }
  }
  collect(word)
  return leaves
}

/** The point `offset` code units into a word: where a piece begins, or (`isEnd`) where it ends; none if the tree does not tell. */
function pointAt(leaves: readonly Leaf[], offset: number, isEnd: boolean): {line: number; offset: number} | undefined {
  const leaf = leafAt(leaves, isEnd ? offset - 1 : offset)
  if (leaf?.start?.offset === undefined || leaf.end?.offset === undefined) return undefined
  const inside = offset - leaf.from
  // Markup may make the last piece of a leaf longer in the source than it reads.
  const {line} = leaf.start
  return {line, offset: inside === leaf.value.length ? leaf.end.offset : leaf.start.offset + inside}
}

/** The leaf that holds a code unit of the word; found by halving, since a word may be as long as a document. */
function leafAt(leaves: readonly Leaf[], offset: number): Leaf | undefined {
  let low = 0
  let high = leaves.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((leaves[middle]?.from ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return leaves[low]
}
