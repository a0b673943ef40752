/**
 * Fluent (.ftl): the values of messages and terms, and their attributes.
 * Source of the format: "Fluent Syntax 1.0" (Mozilla).
 */
import {FluentParser, type Junk, type Pattern, type PatternElement, type SelectExpression} from '@fluent/syntax'
import {assertEnglish, type Catalogue, lineAt, mistakeAt, type Segment} from './catalogue.js'
import {Letters} from './letters.js'
import {matchAt} from './match-at.js'
import {languageOfPath} from './path-language.js'
import {someOf} from './tree-of-strings.js'

const LINE_BREAK = /\r?\n/y
const BLANKS = / */y
/** A key of a keyboard is no text. */
const KEY = /^(?:accesskey|key|commandkey)$/i

/** Reads what readers see. */
export function read(source: string, file: string): Catalogue {
  assertEnglish(languageOfPath(file))
  const {body} = new FluentParser().parse(source)
  const patterns = body.flatMap((entry) => {
    if (entry.type === 'Junk') throw mistakeOf(entry, source)
    if (entry.type !== 'Message' && entry.type !== 'Term') return []
    const attributes = entry.type === 'Message' ? entry.attributes.filter(({id}) => !KEY.test(id.name)) : []
    return [entry.value ?? [], ...attributes.map(({value}) => value)].flat()
  })
  const segments = patterns
    .flatMap((pattern) => formsOf(pattern, source))
    .map((letters): Segment => ({letters, escape: escaped}))
  return {segments: someOf(segments), isOfSoftware: true, hasPlaceholders: true}
}

function mistakeOf({annotations, span}: Junk, source: string): Error {
  const [{message = 'this is no message', span: place = span} = {}] = annotations
  return mistakeAt(
    lineAt(source, place?.start ?? 0),
    `this is no Fluent (${message.replace(/\.?$/, '')}): write messages as in key = value`,
  )
}

/** What readers see of a pattern. Where all of it is one choice each variant is a text of its own; inside a sentence the default one stands for all. */
function formsOf({elements}: Pattern, source: string): Letters[] {
  const [only] = elements
  const choice = only && choiceOf(only)
  if (choice !== undefined && elements.length === 1) return choice.variants.flatMap(({value}) => formsOf(value, source))
  const letters = new Letters()
  addElements(elements, source, letters)
  return [letters]
}

function choiceOf(element: PatternElement): SelectExpression | undefined {
  return element.type === 'Placeable' && element.expression.type === 'SelectExpression' ? element.expression : undefined
}

function addElements(elements: readonly PatternElement[], source: string, letters: Letters): void {
  for (const element of elements) {
    const {start = 0, end = 0} = element.span ?? {}
    if (element.type === 'TextElement') addText(element.value, start, source, letters)
    else {
      const shown = choiceOf(element)?.variants.find(({default: isDefault}) => isDefault)
      if (shown === undefined) letters.addObject(start, end)
      else addElements(shown.value.elements, source, letters)
    }
  }
}

/** Adds text from a place of the file on, where lines are indented that are not in the text. */
function addText(text: string, start: number, source: string, letters: Letters): void {
  let at = start
  for (let unit = 0; unit < text.length; unit++) {
    const lineBreak = text[unit] === '\n' ? matchAt(LINE_BREAK, source, at) : undefined
    if (lineBreak === undefined) {
      letters.addPlain(source, at, at + 1)
      at++
      continue
    }
    const isBlank = text[unit + 1] === '\n'
    const indented = matchAt(BLANKS, source, at + lineBreak.length)?.length ?? 0
    const shown = isBlank ? 0 : (matchAt(BLANKS, text, unit + 1)?.length ?? 0)
    const end = at + lineBreak.length + indented - shown
    letters.add('\n', at, end)
    at = end
  }
}

/** Braces would begin code, and a line break needs its indentation. */
function escaped(text: string): string | undefined {
  return /[{}\n]/.test(text) ? undefined : text
}
