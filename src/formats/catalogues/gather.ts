import type {Pair} from '../../text/pairs.js'
import {codesIn, hasChoice} from '../../text/placeholders.js'
import type {MappedText} from '../../text/text-map.js'
import {OBJECT, TextBuilder} from '../text-builder.js'
import {argumentsIn} from './arguments.js'
import {type Catalogue, lineAt, mistakeAt, type Segment} from './catalogue.js'
import {Letters, writtenOf} from './letters.js'
import {formsOf} from './message-format.js'

/** A line break behind which another sentence begins, or a list item: strings of programs break lines on purpose. */
const BREAK = /\n\s*\n|\n(?=[ \t]*(?:[-*•–—]|\d+[.)]|\p{Lu}))/gu

/** A key that stands in the place of a source: "menu.file-open", "menu_open", "menuOpen", "MENU_OPEN". */
const KEY = /^(?:[\w-]+(?:[.:/][\w-]+)+|[a-z\d]+(?:_[a-z\d]+)+|[a-z\d]+(?:[A-Z][a-z\d]*)+|[A-Z\d]+(?:_[A-Z\d]+)+)$/

/**
 * The text of a catalogue: a paragraph for each string, with the place of every character. Places for values stand as nouns, tags that
 * mark words as nothing.
 * @param shift what stands in the file before what was read: a byte-order mark
 * @throws Error for plural forms whose braces do not fit
 */
export function gather(catalogue: Catalogue, source: string, shift: number): MappedText {
  const builder = new TextBuilder()
  if (catalogue.isOfSoftware) builder.noteCode()
  for (const segment of catalogue.segments) {
    for (const form of formsIn(segment, catalogue, source)) {
      addForm(catalogue.hasPlaceholders ? withCodes(form) : form, source, builder)
      builder.endBlock()
    }
  }
  const {language, isReadOnly} = catalogue
  return {
    ...builder.build(shift),
    isList: catalogue.isOfSoftware,
    origin: {language, pairs: catalogue.segments.flatMap((segment) => pairOf(segment, source, shift))},
    ...(isReadOnly === true ? {isReadOnly} : {}),
  }
}

function formsIn({letters}: Segment, {hasPlaceholders}: Catalogue, source: string): Letters[] {
  if (!hasPlaceholders || !hasChoice(letters.text)) return [letters]
  try {
    return formsOf(letters)
  } catch {
    const line = lineAt(source, letters.starts[0] ?? 0)
    throw mistakeAt(
      line,
      'the braces of a plural or a choice do not fit here: mend them, as in {n, plural, one {# file} other {# files}}',
    )
  }
}

/** The letters with what is no text as nouns or nothing. */
function withCodes(letters: Letters): Letters {
  const codes = codesIn(letters.text)
  if (codes.length === 0) return letters
  const read = new Letters()
  const copy = (from: number, to: number): void => {
    for (let unit = from; unit < to; unit++)
      read.add(letters.text[unit] ?? '', letters.starts[unit] ?? 0, letters.ends[unit] ?? 0)
  }
  let from = 0
  for (const {start, end, text} of codes) {
    copy(from, start)
    read.add(text ?? OBJECT, letters.starts[start] ?? 0, letters.ends[end - 1] ?? 0)
    from = end
  }
  copy(from, letters.length)
  return read
}

/** Adds a string to the text. What stands in the file as it is read is text that fixes may replace. */
function addForm(letters: Letters, source: string, builder: TextBuilder): void {
  const {text, starts, ends} = letters
  const breaks = new Set<number>()
  for (const {index} of text.matchAll(BREAK)) breaks.add(index)
  let run: [start: number, end: number] | undefined
  const endRun = (): void => {
    if (run !== undefined) builder.addRun(...run)
    run = undefined
  }
  for (let unit = 0; unit < text.length; unit++) {
    const start = starts[unit] ?? 0
    const end = ends[unit] ?? 0
    const isPlain = end - start === 1 && source[start] === text[unit] && text[unit] !== OBJECT
    if (!isPlain || run?.[1] !== start) endRun()
    if (isPlain) run = [run?.[0] ?? start, end]
    if (breaks.has(unit)) builder.endBlock()
    if (text[unit] === OBJECT) builder.addObject(start, end)
    else builder.addUnit(text[unit] ?? '', start, end)
  }
  endRun()
}

/** A word that may be a key: "welcome", "GREETING", "step1". */
const ONE_WORD = /^(?:[a-z]+|[A-Z]+)\d{0,3}$/

/** Whether what stands for a source is a key: a word cannot say what several words say, or what has code. */
function isKey(source: string, target: string): boolean {
  return KEY.test(source) || (ONE_WORD.test(source) && /\s|[{%<]/.test(target.trim()))
}

function pairOf({source, context = '', letters, isPlural = false}: Segment, file: string, shift: number): Pair[] {
  if (source === undefined || isKey(source, letters.text)) return []
  const start = (letters.starts[0] ?? 0) + shift
  const end = (letters.ends.at(-1) ?? 0) + shift
  const target = writtenOf(letters, file)
  return [{source, target, context, start, end, isPlural, values: valuesOf(source, target)}]
}

function valuesOf(source: string, target: string): Pair['values'] {
  if (!hasChoice(source) && !hasChoice(target)) return undefined
  const [wanted, own] = [argumentsIn(source), argumentsIn(target)]
  return wanted === undefined || own === undefined ? {source: [], target: []} : {source: wanted, target: own}
}
