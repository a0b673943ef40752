import {FORM_NAMES, type FormName} from '../english/forms.js'
import {nearNames} from '../text/nearest.js'
import {normalise, splitWord} from '../text/split.js'
import {LIST_NAMES, listNamed} from './lists.js'
import {
  type ClassName,
  type GapItem,
  type GroupItem,
  type Item,
  type Joint,
  type Pattern,
  PatternError,
  type Sequence,
} from './syntax.js'

/** The widest gap: more words apart, two words have no longer to do with each other. */
const WIDEST_GAP = 6

/** The classes that patterns name, as in `<number>`. */
export const CLASS_NAMES: ReadonlySet<string> = new Set<ClassName>([
  'any',
  'number',
  'digits',
  'year',
  'ordinal',
  'roman',
  'score',
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
  'code',
  'adjective',
  'nominal',
])

const JOINTS: ReadonlyMap<string, Joint> = new Map([
  ['space', {spaced: true}],
  ['tight', {tight: true}],
  ['hyphen', {hyphened: true}],
])

/** What the name of a list stands behind, as in `<list:thanks>`. */
const LIST = 'list:'

const SPACE = /\s/
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}'’&]/u
/** A word that means itself and no more, as most do; what follows cannot belong to it. */
const PLAIN_WORD = /[a-z]+(?=[ |()[\]]|$)/y
const CAPITAL = /^\p{Lu}/u
const ACRONYM = /^\p{Lu}{2,}$/u
/** Marks inside a word or number, between two word characters: "3.5", "U.S.", "one-to-one". */
const INNER_MARK = /[-.’'\u2010\u2011]/
/** A slash between words so short makes one word of them, as parse-english has it: "km/h", "A/S". */
const SHORT_WORD = /^[\p{L}\p{N}]{1,2}$/u
const SHORT_BEFORE = /^[\p{L}\p{N}]{1,2}(?![\p{L}\p{N}])/u
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

/** The lists that were asked for, as branches of groups: the same for every pattern that names one. */
const parsedLists = new Map<string, readonly Sequence[]>()

/** The words of a list as branches of a group. */
function branchesOf(name: string, start: number): readonly Sequence[] {
  const known = parsedLists.get(name)
  if (known !== undefined) return known
  const list = listNamed(name)
  if (list === undefined) throw new PatternError(`there is no list "${name}": ${cureOf(name)}`, start)
  const parsed = list.map((words) => new PatternParser(words).parse())
  parsedLists.set(name, parsed)
  return parsed
}

function cureOf(name: string): string {
  const near = nearNames(name, LIST_NAMES)
  return near === undefined ? `there are ${LIST_NAMES.join(', ')}` : `did you mean ${near}?`
}

class PatternParser {
  captures = 0
  slots = 0
  private position = 0
  /** What `<space>`, `<tight>` or `<hyphen>` demands before the next item. */
  private joint: Joint | undefined

  private readonly hasFinalMark: boolean

  constructor(private readonly source: string) {
    this.hasFinalMark = /[.!?]/.test(source)
  }

  parse(): Sequence {
    const items = this.sequence('')
    if (items.length === 0) throw new PatternError('the pattern is empty: write the words it matches', 0)
    if (this.joint !== undefined)
      throw new PatternError('<space>, <tight> or <hyphen> must stand before a word or mark', this.source.length)
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
      if (this.hasFinalMark && edgeItems(items, 'last').some(isFinalMark) && !'")'.includes(character)) {
        throw new PatternError(
          'nothing can follow a full stop, "!" or "?": a match never crosses a sentence; write abbreviations without theirs',
          this.position,
        )
      }
      if (this.joint !== undefined && '([{'.includes(character)) {
        throw new PatternError('<space>, <tight> or <hyphen> must stand before a word, mark or class', this.position)
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
        if (this.plainWord(items)) return
        if (WORD_CHARACTER.test(this.character())) this.word(items)
        else this.mark(items)
    }
  }

  private group(close: ')' | ']', capture: number): GroupItem {
    const start = this.position++
    const stops = `|${close}`
    const branches: Sequence[] = []
    const firstSlot = this.slots
    let lastSlot = firstSlot
    for (;;) {
      this.slots = firstSlot
      branches.push(this.sequence(stops))
      lastSlot = Math.max(lastSlot, this.slots)
      if (this.source[this.position++] === close) break
    }
    this.slots = lastSlot
    if (branches.every((branch) => branch.length === 0)) throw new PatternError('the group is empty', start)
    if (branches.slice(1, -1).some((branch) => branch.length === 0)) {
      throw new PatternError('the group has an empty branch between others: write "|" once, or leave it out', start)
    }
    if (close === ']' && branches.some((branch) => branch.length === 0)) {
      throw new PatternError('an optional group has an empty branch: "[ ]" is optional by itself', start)
    }
    return {type: 'group', branches: close === ']' ? [...branches, []] : branches, capture}
  }

  private inflected(): Item {
    const start = this.position
    const end = this.source.indexOf('}', start)
    if (end < 0) throw new PatternError('"{" is not closed: write {verb}', start)
    const [list = '', detail] = this.source.slice(start + 1, end).split(':')
    const forms = detail === undefined ? undefined : formsNamed(detail.trim(), start)
    const lemmas = list.split('|').map((lemma) => normalise(lemma.trim()))
    for (const lemma of lemmas) {
      if (!/^[a-z]+$/.test(lemma)) {
        throw new PatternError(
          `"{${lemma}}" is not one word: write {carry} out, with one word between the braces`,
          start,
        )
      }
    }
    this.position = end + 1
    return {type: 'inflected', lemmas, ...(forms === undefined ? {} : {forms}), slot: ++this.slots}
  }

  private angle(items: Item[]): void {
    const start = this.position
    const end = this.source.indexOf('>', start)
    if (end < 0) throw new PatternError('"<" is not closed: write <name> or a gap such as <0-3>', start)
    const name = this.source.slice(start + 1, end).trim()
    this.position = end + 1
    const joint = JOINTS.get(name)
    if (joint !== undefined) {
      this.joint = joint
      return
    }
    const gap = /^(\d+)(?:-(\d+))?$/.exec(name)
    if (gap !== null) {
      items.push(this.gap(Number(gap[1]), Number(gap[2] ?? gap[1]), start))
      return
    }
    if (name.startsWith(LIST)) {
      this.refuseJoint(start)
      items.push({type: 'group', branches: branchesOf(name.slice(LIST.length), start), capture: ++this.captures})
      return
    }
    if (name === 'modifiers') {
      this.refuseJoint(start)
      items.push({type: 'modifiers', capture: ++this.captures})
      return
    }
    if (!CLASS_NAMES.has(name)) {
      throw new PatternError(
        `<${name}> is no word class; there are ${[...CLASS_NAMES].map((known) => `<${known}>`).join(', ')}, <modifiers>, <list:…>, <space>, <tight>, <hyphen> and gaps <0-3>`,
        start,
      )
    }
    items.push({type: 'class', name: name as ClassName, capture: ++this.captures, ...this.takeJoint()})
  }

  private gap(min: number, max: number, start: number): GapItem {
    this.refuseJoint(start)
    if (min > max) throw new PatternError(`the gap ends before it begins: write <${max}-${min}>`, start)
    if (max === 0) throw new PatternError('the gap is empty: leave it out', start)
    if (max > WIDEST_GAP)
      throw new PatternError(
        `the gap is wider than ${WIDEST_GAP} words: write <${Math.min(min, WIDEST_GAP)}-${WIDEST_GAP}> or less`,
        start,
      )
    return {type: 'gap', min, max, capture: ++this.captures}
  }

  /** Reads a word of small letters that is one piece ("cannot" is two), with nothing to look into; tells whether one stands here. */
  private plainWord(items: Item[]): boolean {
    PLAIN_WORD.lastIndex = this.position
    if (!PLAIN_WORD.test(this.source)) return false
    const norm = this.source.slice(this.position, PLAIN_WORD.lastIndex)
    if (norm === 'cannot') return false
    this.position = PLAIN_WORD.lastIndex
    const joint = this.takeJoint()
    items.push(joint === undefined ? {type: 'word', norm} : {type: 'word', norm, ...joint})
    return true
  }

  private word(items: Item[]): void {
    const start = this.position
    for (;;) {
      const character = this.character()
      if (character === '') break
      const next = this.source.slice(this.position + character.length)
      const isRatio =
        ':/'.includes(character) &&
        character !== '' &&
        /\d$/.test(this.source.slice(start, this.position)) &&
        /^\d/.test(next)
      const isAbbreviated =
        character === '/' && SHORT_WORD.test(this.source.slice(start, this.position)) && SHORT_BEFORE.test(next)
      const isInner =
        isRatio || isAbbreviated || (INNER_MARK.test(character) && this.position > start && /^[\p{L}\p{N}]/u.test(next))
      if (!WORD_CHARACTER.test(character) && !isInner) break
      this.position += character.length
    }
    this.position += numberTail(this.source, start, this.position)
    const word = this.source.slice(start, this.position)
    if (/^['’](?:s|re|ve|ll|d|m)?$/.test(word)) {
      items.push({
        type: 'word',
        norm: word.length === 1 ? "'s" : normalise(word),
        ...this.takeJoint(),
      })
      return
    }
    const isNumber = /^\d/.test(word) && !/[-\u2010\u2011]/.test(word)
    const pieces = isNumber ? [{start: 0, end: word.length, norm: normalise(word)}] : splitWord(word)
    for (const piece of pieces) {
      items.push({
        type: 'word',
        norm: piece.norm,
        ...(isCapital(word, piece.start) ? {capital: true} : {}),
        ...(ACRONYM.test(word.slice(piece.start, piece.end)) ? {upper: true} : {}),
        ...this.takeJoint(),
      })
    }
  }

  private mark(items: Item[]): void {
    const rest = this.source.slice(this.position)
    const run = /^(?:\.{2,}|--+)/.exec(rest)?.[0]
    const written = run ?? this.character()
    if (normaliseMark(written) === '') {
      throw new PatternError('nothing that can be seen stands here: remove it', this.position)
    }
    this.position += written.length
    items.push({type: 'mark', norm: normaliseMark(written), ...this.takeJoint()})
  }

  /** The code point at the reading position, or an empty string at the end. */
  private character(): string {
    const code = this.source.codePointAt(this.position)
    return code === undefined ? '' : String.fromCodePoint(code)
  }

  private refuseJoint(column: number): void {
    if (this.joint !== undefined)
      throw new PatternError('<space>, <tight> or <hyphen> must stand before a word, mark or class', column)
  }

  private takeJoint(): Joint | undefined {
    const {joint} = this
    this.joint = undefined
    return joint
  }

  private skipSpace(): void {
    while (this.source[this.position] === ' ' || SPACE.test(this.source[this.position] ?? '')) this.position++
  }

  private refuseEdges(items: Sequence): void {
    const isGap = ({type}: Item): boolean => type === 'gap' || type === 'modifiers'
    if (edgeItems(items, 'first').some(isGap)) {
      throw new PatternError(
        'a pattern cannot begin with a gap: leave the gap out',
        Math.max(0, this.source.indexOf('<')),
      )
    }
    if (edgeItems(items, 'last').some(isGap)) {
      throw new PatternError('a pattern cannot end with a gap: leave the gap out', this.source.lastIndexOf('<'))
    }
    if (matchesNothing(items))
      throw new PatternError('everything in the pattern is optional: one word must be there', 0)
  }
}

/** The forms that a name stands for: one form, or those of a noun. */
function formsNamed(name: string, column: number): readonly FormName[] {
  if (name === 'noun') return ['base', 's']
  const form = FORM_NAMES.find((known) => known === name)
  if (form !== undefined) return [form]
  throw new PatternError(`"${name}" is no form; there are noun, ${FORM_NAMES.join(', ')}`, column)
}

/** Whether a piece of a pattern word demands a capital; *I* has one wherever it stands. */
function isCapital(word: string, start: number): boolean {
  return CAPITAL.test(word.slice(start)) && !(word === 'I' || /^I['’]/.test(word))
}

/** How much longer a word is that texts keep whole: the thousands of a number, the last full stop of "U.S." */
function numberTail(source: string, start: number, end: number): number {
  const word = source.slice(start, end)
  const rest = source.slice(end)
  if (/^\d{1,3}$/.test(word)) return /^(?:,\d{3})+(?:\.\d+)?/.exec(rest)?.[0].length ?? 0
  return /^\p{L}(?:\.\p{L})+$/u.test(word) && rest.startsWith('.') ? 1 : 0
}

/** The items that may stand first (or last) in a match. */
function edgeItems(items: Sequence, side: 'first' | 'last'): Item[] {
  const found: Item[] = []
  for (let place = 0; place < items.length; place++) {
    const item = side === 'first' ? items[place] : items.at(-1 - place)
    if (item === undefined) break
    if (item.type === 'group') for (const branch of item.branches) found.push(...edgeItems(branch, side))
    else found.push(item)
    if (!isOptional(item)) break
  }
  return found
}

function isFinalMark(item: Item): boolean {
  return item.type === 'mark' && SENTENCE_FINAL.has(item.norm)
}

function matchesNothing(items: Sequence): boolean {
  return items.every(isOptional)
}

function isOptional(item: Item): boolean {
  return item.type === 'group' && item.branches.some(matchesNothing)
}

function normaliseMark(mark: string): string {
  if (/^["“”„«»]$/.test(mark)) return '"'
  if (/^(?:[—–-]|--+)$/.test(mark)) return '—'
  if (/^(?:…|\.{2,})$/.test(mark)) return '…'
  return normalise(mark)
}
