import {normalise, splitWord} from '../text/split.js'
import {
  type ClassName,
  type GapItem,
  type GroupItem,
  type Item,
  type Pattern,
  PatternError,
  type Sequence,
} from './syntax.js'

/** The widest gap: more words apart, two words have no longer to do with each other. */
export const WIDEST_GAP = 6

const CLASS_NAMES: ReadonlySet<string> = new Set<ClassName>([
  'any',
  'number',
  'digits',
  'year',
  'ordinal',
  'roman',
  'month',
  'weekday',
  'name',
  'cap',
  'quoted',
  'det',
  'possessive',
  'pronoun',
  'reflexive',
  'adverb',
])

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}'’&]/u
const CAPITAL = /^\p{Lu}/u
/** Marks inside a word or number, between two word characters: "3.5", "U.S.", "one-to-one". */
const INNER_MARK = /[-.’'\u2010\u2011]/
const SENTENCE_FINAL = new Set(['.', '!', '?'])

/**
 * Parses a pattern of the rule language, as `rules/README.md` describes it.
 * @throws PatternError with the column of the mistake and how to mend it.
 */
export function parsePattern(source: string): Pattern {
  const parser = new PatternParser(source)
  const items = parser.parse()
  return {items, captures: parser.captures, slots: parser.slots}
}

class PatternParser {
  captures = 0
  slots = 0
  private position = 0
  private spaced = false

  constructor(private readonly source: string) {}

  parse(): Sequence {
    const items = this.sequence('')
    if (items.length === 0) throw new PatternError('the pattern is empty: write the words it matches', 0)
    if (this.spaced) throw new PatternError('<space> must stand before a word or mark', this.source.length)
    this.refuseEdges(items)
    return items
  }

  /** Items up to one of the characters `stops`, which is left unread. */
  private sequence(stops: string): Item[] {
    const items: Item[] = []
    for (;;) {
      this.skipSpace()
      const character = this.source[this.position]
      if (character === undefined) {
        if (stops !== '') throw new PatternError(`a group is not closed: "${stops.at(-1)}" is missing`, this.position)
        return items
      }
      if (stops.includes(character)) return items
      const last = items.at(-1)
      if (last?.type === 'mark' && SENTENCE_FINAL.has(last.norm) && character !== '"') {
        throw new PatternError(`nothing can follow "${last.norm}": a match never crosses a sentence`, this.position)
      }
      this.item(character, items)
    }
  }

  private item(character: string, items: Item[]): void {
    switch (character) {
      case '(':
        items.push(this.group(')', ++this.captures))
        break
      case '[':
        items.push(this.group(']', 0))
        break
      case '{':
        items.push(this.inflected())
        break
      case '<':
        this.angle(items)
        break
      case ')':
      case ']':
      case '}':
      case '>':
      case '|':
        throw new PatternError(`"${character}" opens nothing here`, this.position)
      case '\\':
        this.position++
        this.mark(items)
        break
      default:
        if (WORD_CHARACTER.test(this.character())) this.word(items)
        else this.mark(items)
    }
  }

  private group(close: ')' | ']', capture: number): GroupItem {
    const start = this.position++
    const branches: Sequence[] = []
    const firstSlot = this.slots
    let lastSlot = firstSlot
    for (;;) {
      this.slots = firstSlot
      branches.push(this.sequence(`|${close}`))
      lastSlot = Math.max(lastSlot, this.slots)
      if (this.source[this.position++] === close) break
    }
    this.slots = lastSlot
    if (branches.every((branch) => branch.length === 0)) throw new PatternError('the group is empty', start)
    if (close === ']' && branches.some((branch) => branch.length === 0)) {
      throw new PatternError('an optional group has an empty branch: "[ ]" is optional by itself', start)
    }
    return {type: 'group', branches: close === ']' ? [...branches, []] : branches, capture}
  }

  private inflected(): Item {
    const start = this.position
    const end = this.source.indexOf('}', start)
    if (end < 0) throw new PatternError('"{" is not closed: write {verb}', start)
    const lemmas = this.source
      .slice(start + 1, end)
      .split('|')
      .map((lemma) => normalise(lemma.trim()))
    for (const lemma of lemmas) {
      if (!/^[a-z]+$/.test(lemma)) {
        throw new PatternError(
          `"{${lemma}}" is not one word: write {carry} out, with one word between the braces`,
          start,
        )
      }
    }
    this.position = end + 1
    return {type: 'inflected', lemmas, slot: ++this.slots}
  }

  private angle(items: Item[]): void {
    const start = this.position
    const end = this.source.indexOf('>', start)
    if (end < 0) throw new PatternError('"<" is not closed: write <name> or a gap such as <0-3>', start)
    const name = this.source.slice(start + 1, end).trim()
    this.position = end + 1
    if (name === 'space') {
      this.spaced = true
      return
    }
    const gap = /^(\d+)(?:-(\d+))?$/.exec(name)
    if (gap !== null) {
      items.push(this.gap(Number(gap[1]), Number(gap[2] ?? gap[1]), start))
      return
    }
    if (!CLASS_NAMES.has(name)) {
      throw new PatternError(
        `<${name}> is no word class; there are ${[...CLASS_NAMES].map((known) => `<${known}>`).join(', ')}, <space> and gaps <0-3>`,
        start,
      )
    }
    items.push({type: 'class', name: name as ClassName, capture: ++this.captures, spaced: this.takeSpaced()})
  }

  private gap(min: number, max: number, start: number): GapItem {
    if (min > max) throw new PatternError(`the gap ends before it begins: write <${max}-${min}>`, start)
    if (max === 0) throw new PatternError('the gap is empty: leave it out', start)
    if (max > WIDEST_GAP)
      throw new PatternError(
        `the gap is wider than ${WIDEST_GAP} words: write <${Math.min(min, WIDEST_GAP)}-${WIDEST_GAP}> or less`,
        start,
      )
    return {type: 'gap', min, max, capture: ++this.captures}
  }

  private word(items: Item[]): void {
    const start = this.position
    for (;;) {
      const character = this.character()
      if (character === '') break
      const next = this.source.slice(this.position + character.length)
      const isInner = INNER_MARK.test(character) && this.position > start && /^[\p{L}\p{N}]/u.test(next)
      if (!WORD_CHARACTER.test(character) && !isInner) break
      this.position += character.length
    }
    const word = this.source.slice(start, this.position)
    if (/^['’](?:s|re|ve|ll|d|m)?$/.test(word)) {
      items.push({
        type: 'word',
        norm: word.length === 1 ? "'s" : normalise(word),
        capital: false,
        spaced: this.takeSpaced(),
      })
      return
    }
    const isNumber = /^\d/.test(word) && !/[-\u2010\u2011]/.test(word)
    const pieces = isNumber ? [{start: 0, end: word.length, norm: normalise(word)}] : splitWord(word)
    for (const piece of pieces) {
      items.push({
        type: 'word',
        norm: piece.norm,
        capital: CAPITAL.test(word.slice(piece.start)) && !(word === 'I' || /^I['’]/.test(word)),
        spaced: this.takeSpaced(),
      })
    }
  }

  private mark(items: Item[]): void {
    const rest = this.source.slice(this.position)
    const run = /^(?:\.{2,}|--+)/.exec(rest)?.[0]
    const written = run ?? this.character()
    this.position += written.length
    items.push({type: 'mark', norm: normaliseMark(written), spaced: this.takeSpaced()})
  }

  /** The code point at the reading position, or an empty string at the end. */
  private character(): string {
    const code = this.source.codePointAt(this.position)
    return code === undefined ? '' : String.fromCodePoint(code)
  }

  private takeSpaced(): boolean {
    const {spaced} = this
    this.spaced = false
    return spaced
  }

  private skipSpace(): void {
    while (/\s/.test(this.source[this.position] ?? '')) this.position++
  }

  private refuseEdges(items: Sequence): void {
    const edges = [items[0], items.at(-1)]
    if (edges.some((item) => item?.type === 'gap')) {
      throw new PatternError(
        'a pattern cannot begin or end with a gap: leave the gap out',
        items[0]?.type === 'gap' ? 0 : this.source.lastIndexOf('<'),
      )
    }
    if (matchesNothing(items))
      throw new PatternError('everything in the pattern is optional: one word must be there', 0)
  }
}

function matchesNothing(items: Sequence): boolean {
  return items.every((item) => item.type === 'group' && item.branches.some(matchesNothing))
}

function normaliseMark(mark: string): string {
  if (/^["“”„«»]$/.test(mark)) return '"'
  if (/^(?:[—–-]|--+)$/.test(mark)) return '—'
  if (/^(?:…|\.{2,})$/.test(mark)) return '…'
  return normalise(mark)
}
