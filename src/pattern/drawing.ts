import type {FormName} from '../english/forms.js'
import {formsOf} from '../english/inflect.js'
import {TokenClass} from '../text/classes.js'
import type {ClassItem, ClassName, GapItem, InflectedItem, Item, Joint, Sequence} from './syntax.js'

/**
 * Patterns as a nondeterministic automaton over tokens. It serves two uses: all rules share one graph, in which equal beginnings are stored once,
 * to find matches; and each pattern has its own small one to trace captures and contexts.
 */

/** A word the token must be (one of `words`, if given), with class bits it must and must not have. */
export interface Test {
  readonly words?: readonly string[]
  readonly mask: number
  readonly forbid: number
}

export interface Edge {
  readonly test: Test
  readonly target: number
  readonly inflected?: Inflected
}

/** Of an inflected item: its slot, and the forms a spelling can be. */
export interface Inflected {
  readonly slot: number
  readonly forms: ReadonlyMap<string, readonly FormName[]>
}

/** A step that reads nothing; `mark` notes where a capture begins or ends. */
export interface Epsilon {
  readonly target: number
  readonly mark?: {readonly capture: number; readonly side: 'start' | 'end'}
}

/** So many words stand before a noun at most. */
const MOST_MODIFIERS = 4
/** What stands between two adjectives of one noun. */
const JOINING = [',', 'and', 'or']

interface InflectedWords {
  readonly words: readonly string[]
  readonly forms: ReadonlyMap<string, readonly FormName[]>
}

const CLASS_MASKS: Readonly<Record<Exclude<ClassName, 'name' | 'quoted'>, number>> = {
  any: TokenClass.word,
  number: TokenClass.number,
  digits: TokenClass.digits,
  year: TokenClass.year,
  ordinal: TokenClass.ordinal,
  roman: TokenClass.roman,
  score: TokenClass.score,
  month: TokenClass.month,
  weekday: TokenClass.weekday,
  cap: TokenClass.capital,
  det: TokenClass.determiner,
  possessive: TokenClass.possessive,
  pronoun: TokenClass.pronoun,
  reflexive: TokenClass.reflexive,
  adverb: TokenClass.adverb,
  code: TokenClass.source,
  adjective: TokenClass.adjective,
  nominal: TokenClass.nominal,
}

/** Tests that every gap and all modifiers make, each once: there are hundreds of thousands of edges. */
const QUOTE_MARK: Test = {mask: TokenClass.quoteMark, forbid: 0}
const CLITIC: Test = {mask: TokenClass.clitic, forbid: 0}
const WORD: Test = {mask: TokenClass.word, forbid: TokenClass.clitic}
const PART_OF_COMPOUND: Test = {mask: TokenClass.word | TokenClass.hyphened, forbid: 0}
const MODIFIER: Test = {mask: TokenClass.modifier, forbid: TokenClass.clitic | TokenClass.adjective}
const ADJECTIVE_BEFORE_NOUN: Test = {mask: TokenClass.modifier | TokenClass.adjective, forbid: TokenClass.clitic}
const ADJECTIVE: Test = {mask: TokenClass.adjective, forbid: TokenClass.clitic}
const BETWEEN_ADJECTIVES: Test = {words: JOINING, mask: 0, forbid: 0}

/** Draws patterns as a graph: how its nodes and edges are kept is up to who uses it. */
export abstract class PatternDrawing {
  /** Whether the graph notes where captures begin and end, which takes two nodes more for each. */
  protected abstract readonly hasMarks: boolean

  /** Adds a node without edges and returns its number; numbers begin at 0 and have no gaps. */
  abstract addNode(): number
  /** Adds an edge; an inflected item's comes with its slot and forms. */
  protected abstract addEdge(from: number, edge: Edge): void
  /** The same for an edge that asks for one word, as most do. */
  protected addWordEdge(from: number, target: number, word: string, mask: number, forbid: number): void {
    this.addEdge(from, {test: {words: [word], mask, forbid}, target})
  }
  protected abstract addEpsilon(from: number, epsilon: Epsilon): void

  /** Draws what an item reads, from one node to another. */
  protected connect(item: Item, from: number, to: number): void {
    switch (item.type) {
      case 'word':
        this.addWordEdge(
          from,
          to,
          item.norm,
          (item.capital ? TokenClass.capital : 0) | (item.upper ? TokenClass.upper : 0) | jointMask(item),
          tightMask(item),
        )
        break
      case 'mark':
        this.addWordEdge(from, to, item.norm, jointMask(item), TokenClass.word | tightMask(item))
        break
      case 'inflected':
        this.connectInflected(item, from, to)
        break
      case 'class':
        this.captured(item.capture, from, to, (inner, end) => this.connectClass(item, inner, end))
        break
      case 'gap':
        this.captured(item.capture, from, to, (inner, end) => this.connectGap(item, inner, end))
        break
      case 'modifiers':
        this.captured(item.capture, from, to, (inner, end) => this.connectModifiers(inner, end))
        break
      case 'group':
        this.captured(item.capture, from, to, (inner, end) => {
          for (const branch of item.branches) this.connectSequence(branch, inner, end)
        })
    }
  }

  /** Draws what items read one after the other. */
  protected connectSequence(items: Sequence, from: number, to: number): void {
    if (items.length === 0) {
      this.addEpsilon(from, {target: to})
      return
    }
    let node = from
    let left = items.length
    for (const item of items) {
      const target = --left === 0 ? to : this.addNode()
      this.connect(item, node, target)
      node = target
    }
  }

  private captured(capture: number, from: number, to: number, connect: (from: number, to: number) => void): void {
    if (capture === 0 || !this.hasMarks) {
      connect(from, to)
      return
    }
    const start = this.addNode()
    const end = this.addNode()
    this.addEpsilon(from, {target: start, mark: {capture, side: 'start'}})
    connect(start, end)
    this.addEpsilon(end, {target: to, mark: {capture, side: 'end'}})
  }

  private connectInflected(item: InflectedItem, from: number, to: number): void {
    const {words, forms} = inflectedWords(item)
    this.addEdge(from, {
      test: {words, mask: TokenClass.word, forbid: 0},
      target: to,
      inflected: {slot: item.slot, forms},
    })
  }

  private connectClass(item: ClassItem, from: number, to: number): void {
    if (item.name === 'name') this.connectRun(from, to, TokenClass.name, TokenClass.nameStart, TokenClass.nameEnd, item)
    else if (item.name === 'quoted')
      this.connectRun(from, to, TokenClass.quoted, TokenClass.quoteStart, TokenClass.quoteEnd, item)
    else {
      const mask = CLASS_MASKS[item.name] | jointMask(item)
      this.edge(from, to, {mask, forbid: TokenClass.clitic | tightMask(item)})
    }
  }

  /** A run of tokens that carry `inside`, from one with `first` to one with `last`. */
  private connectRun(from: number, to: number, inside: number, first: number, last: number, joint: Joint): void {
    const middle = this.addNode()
    const mask = inside | first | jointMask(joint)
    const forbid = tightMask(joint)
    this.edge(from, to, {mask: mask | last, forbid})
    this.edge(from, middle, {mask, forbid: forbid | last})
    this.edge(middle, middle, {mask: inside, forbid: first | last})
    this.edge(middle, to, {mask: inside | last, forbid: first})
  }

  private connectGap(gap: GapItem, from: number, to: number): void {
    let node = this.addNode()
    this.addEpsilon(from, {target: node})
    for (let count = 0; count <= gap.max; count++) {
      this.edge(node, node, QUOTE_MARK)
      if (count > 0) this.edge(node, node, CLITIC)
      if (count >= gap.min) this.addEpsilon(node, {target: to})
      if (count === gap.max) break
      const next = this.addNode()
      this.edge(node, next, WORD)
      node = next
    }
  }

  /** Modifiers of a noun, the parts of a compound counting as one; two adjectives may have a comma or a conjunction between them. */
  private connectModifiers(from: number, to: number): void {
    let node = this.addNode()
    let isAdjective: number | undefined
    this.addEpsilon(from, {target: node})
    for (let count = 0; ; count++) {
      for (const within of isAdjective === undefined ? [node] : [node, isAdjective]) {
        this.edge(within, within, QUOTE_MARK)
        if (count > 0) this.edge(within, within, CLITIC)
        if (count > 0) this.edge(within, within, PART_OF_COMPOUND)
        this.addEpsilon(within, {target: to})
      }
      if (count === MOST_MODIFIERS) break
      const next = this.addNode()
      const nextAdjective = this.addNode()
      for (const within of isAdjective === undefined ? [node] : [node, isAdjective]) {
        this.edge(within, next, MODIFIER)
        this.edge(within, nextAdjective, ADJECTIVE_BEFORE_NOUN)
      }
      if (isAdjective !== undefined) {
        const joined = this.addNode()
        this.edge(isAdjective, joined, BETWEEN_ADJECTIVES)
        this.edge(joined, nextAdjective, ADJECTIVE)
      }
      node = next
      isAdjective = nextAdjective
    }
  }

  private edge(from: number, target: number, test: Test): void {
    this.addEdge(from, {test, target})
  }
}

/** What inflected items match, which many patterns share; beyond so many all are found out anew, which bounds the memory. */
const inflectedItems = new Map<string, InflectedWords>()
const MOST_INFLECTED = 50_000

function inflectedWords(item: InflectedItem): InflectedWords {
  const key = canonicalItem(item)
  const known = inflectedItems.get(key)
  if (known !== undefined) return known
  const forms = spellingsOf(item)
  const made = {words: [...forms.keys()], forms}
  if (inflectedItems.size >= MOST_INFLECTED) inflectedItems.clear()
  inflectedItems.set(key, made)
  return made
}

/** The spellings that an inflected item matches, and the forms each can be. */
function spellingsOf({lemmas, forms: wanted}: InflectedItem): ReadonlyMap<string, readonly FormName[]> {
  const found = new Map<string, readonly FormName[]>()
  for (const lemma of lemmas) {
    for (const [word, forms] of Object.entries(formsOf(lemma))) {
      const counted = wanted === undefined ? forms : forms.filter((form) => wanted.includes(form))
      if (counted.length > 0) found.set(word, counted)
    }
  }
  return found
}

function jointMask({spaced, hyphened}: Joint): number {
  return (spaced ? TokenClass.spaced : 0) | (hyphened ? TokenClass.hyphened : 0)
}

function tightMask({tight}: Joint): number {
  return tight ? TokenClass.spaced : 0
}

function jointText({spaced, tight, hyphened}: Joint): string {
  return spaced ? '<space>' : tight ? '<tight>' : hyphened ? '<hyphen>' : ''
}

/** The text by which equal items are recognised; captures and slots do not change what an item matches. */
export function canonicalItem(item: Item): string {
  switch (item.type) {
    case 'word':
      return `${jointText(item)}${item.capital ? '^' : ''}${item.upper ? '^' : ''}${item.norm}`
    case 'mark':
      return `${jointText(item)}\\${item.norm}`
    case 'inflected':
      return `{${[...item.lemmas].sort().join('|')}${item.forms === undefined ? '' : `:${item.forms.join()}`}}`
    case 'class':
      return `${jointText(item)}<${item.name}>`
    case 'gap':
      return `<${item.min}-${item.max}>`
    case 'modifiers':
      return '<modifiers>'
    case 'group':
      return `(${item.branches.map(canonicalSequence).sort().join('|')})`
  }
}

/** The text by which equal patterns are recognised. */
export function canonicalSequence(items: Sequence): string {
  return items.map(canonicalItem).join(' ')
}
