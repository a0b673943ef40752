import {articleFor, mendArticles} from '../english/article.js'
import {applyCasing, type Casing, casingOf, uncapitalise} from '../english/casing.js'
import {
  AUXILIARY_CLITICS,
  allBut,
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODAL_CLITICS,
  MODALS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  union,
} from '../english/closed-classes.js'
import type {FormName} from '../english/forms.js'
import {paradigmOf} from '../english/inflect.js'
import {words} from '../english/words.js'
import {TokenClass} from '../text/classes.js'
import {isNumberOfItem} from '../text/item-number.js'
import {isAttached} from '../text/neighbours.js'
import {startsLine, type TokenView, textOf, tokenAt} from '../text/token.js'
import {applyFilter, plus} from './filter.js'
import {joinedOnce} from './said-once.js'
import {hasPluralSubject} from './subject-number.js'
import type {Part, Template} from './template.js'
import type {Captures} from './trace.js'

/** What a participle follows. */
const AUXILIARIES = union(BE, HAVE, AUXILIARY_CLITICS)
/** What a bare infinitive follows. */
const INFINITIVE_MARKERS = union(MODALS, MODAL_CLITICS, DO, ['to', 'let', 'help'])
/** Words that have a capital only where a sentence begins; "I" always has one, and "A" may be a letter. */
const GRAMMAR_WORDS = allBut(union(DETERMINERS, SUBJECT_PRONOUNS, PREPOSITIONS, SUBORDINATORS, ['there']), 'i', 'a')
/** Marks that a capital may follow inside what counts as one sentence. */
const OPENERS = new Set(['"', ':', '(', '[', '.', '!', '?', '…'])
const OPENING = /^[“‘«([{]$/
/** How many tokens to either side show whether a match stands in a heading. */
const HEADING_WINDOW = 6
/** Marks that begin list items and lines of dialogue. */
const LIST_MARKS = new Set(['—', '*', '•', '·', '+'])
const PICTURE = /^\p{Extended_Pictographic}/u
const BETWEEN_VERBS = words('between-verbs')
/** What a suggestion writes before words that keep their capital, as behind a dateline. */
const ENDS_CLAUSE = /[—:.!?]\s*$/
/** Behind a captured letter or number in the middle of a suggestion. */
const FINAL_STOP = /(?<=(?<![\p{L}\d])(?:\p{L}|\d+))\.(?= )/u
/** Two words; figures are put together digit by digit. */
const areWords = (text: string, more: string): boolean =>
  (/\p{L}$/u.test(text) && /^[\p{L}\p{N}]/u.test(more)) || (/\p{N}$/u.test(text) && /^\p{L}/u.test(more))
/** How many adverbs may stand between an auxiliary and its verb. */
const REACH = 3

/**
 * Writes a suggestion for the match from token `start` up to `end`, with capitals and articles in place.
 * `undefined` when a form it needs was not matched, a number is not one, or the document does not tell the month of a day.
 */
export function render(
  template: Template,
  view: TokenView,
  start: number,
  end: number,
  captures: Captures,
): string | undefined {
  let text = ''
  let isOpened = false
  for (const part of template) {
    const rendered = renderPart(part, text, view, captures)
    if (rendered === undefined) return undefined
    const piece = isOpened ? rendered.trimStart() : rendered
    if (rendered !== '') isOpened = part.type === 'capture' && endsInOpener(view, captures.ranges.get(part.capture))
    // What is captured is a word or a mark, whichever the pattern let in: "as a set$1" before "." and before "with".
    const isApart = part.type === 'capture' && areWords(text, piece)
    text = joinedOnce(isApart ? `${text} ` : text, piece)
  }
  const stop = ownsFinalStop(view, end) ? '.' : ''
  const tidy = (stop === '' ? text : text.replace(FINAL_STOP, ''))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?)](?:\s|$))/g, '')
    .trim()
  const cased = applyCasing(
    mendLastArticle(mendArticles(tidy), view, start, end),
    placeCasing(view, start, end, captures),
  )
  return stop === '' || cased.endsWith(stop) ? cased : cased + stop
}

/**
 * Whether captured tokens end in a mark that opens what stands behind them: the fix has no space there, as the text has none. Of marks that
 * open and close alike every second one closes.
 */
function endsInOpener(view: TokenView, range: readonly [start: number, end: number] | undefined): boolean {
  if (range === undefined) return false
  const captured = view.tokens.slice(...range)
  const last = captured.at(-1)?.text ?? ''
  const isOpener = OPENING.test(last) || (last === '"' && captured.filter(({text}) => text === last).length % 2 === 1)
  return isOpener && isAttached(view, range[1])
}

/** Whether the stop of the sentence is part of the last word, as behind a single letter or digits: "driver of category C." */
function ownsFinalStop(view: TokenView, end: number): boolean {
  const last = tokenAt(view, end - 1)
  const next = view.tokens[end]
  const endsSentence = next?.sentence !== last.sentence || (next.classes & TokenClass.capital) !== 0
  return endsSentence && /^(?:\p{L}|\d+)\.$/u.test(last.text)
}

function renderPart(part: Part, textBefore: string, view: TokenView, captures: Captures): string | undefined {
  switch (part.type) {
    case 'text':
      return part.text
    case 'capture': {
      const range = captures.ranges.get(part.capture)
      if (range === undefined || range[0] === range[1]) return ''
      const text = capturedText(view, range[0], range[1], textBefore)
      const plain =
        textBefore.trim() !== '' &&
        !ENDS_CLAUSE.test(textBefore) &&
        owesCapitalToPlace(view, range[0], part.isCommon === true)
          ? uncapitalise(text)
          : text
      if (part.plus !== undefined) return plus(part.plus, plain)
      return part.filter === undefined ? plain : applyFilter(part.filter, plain, view)
    }
    case 'inflected': {
      const paradigm = paradigmOf(part.lemma)
      if (part.form !== undefined) return paradigm[part.form]
      const slot = captures.slots.get(part.slot ?? 0)
      if (slot === undefined) return undefined
      const form = chooseForm(slot.forms, view, slot.index)
      return part.lemma === 'be' ? formOfBe(form, view, slot.index) : paradigm[form]
    }
  }
}

/** The captured words; the second half of a contraction that is left alone is written out. */
function capturedText(view: TokenView, start: number, end: number, textBefore: string): string {
  const {joined, before, norm, alternates} = tokenAt(view, start)
  const isHalf = joined && before === '' && /(?:^|\s)$/.test(textBefore)
  const word = norm === 'not' ? norm : alternates?.[0]
  if (!isHalf || word === undefined) return textOf(view, start, end)
  return end - start === 1 ? word : `${word} ${textOf(view, start + 1, end)}`
}

/** Which of the forms a spelling can be it is here, from the auxiliary before it. */
function chooseForm(forms: readonly FormName[], view: TokenView, index: number): FormName {
  const first = forms[0] ?? 'base'
  if (forms.length < 2) return first
  const governor = governorOf(view, index)
  if ((governor === 'infinitive' || isImperative(view, index)) && forms.includes('base')) return 'base'
  if (governor === 'auxiliary' && forms.includes('participle')) return 'participle'
  if (forms.includes('past')) return 'past'
  return first
}

/** Whether a verb stands where English gives orders: at the head of a sentence, or after "please". */
function isImperative(view: TokenView, index: number): boolean {
  return isHead(view, index) || tokenAt(view, index - 1).norm === 'please'
}

/** What kind of verb the one at `index` depends on. */
function governorOf(view: TokenView, index: number): 'infinitive' | 'auxiliary' | undefined {
  const {sentence} = tokenAt(view, index)
  for (let at = index - 1; at >= 0 && at >= index - 1 - REACH; at--) {
    const token = tokenAt(view, at)
    if (token.sentence !== sentence) return undefined
    if (INFINITIVE_MARKERS.has(token.norm)) return 'infinitive'
    if (AUXILIARIES.has(token.norm)) return 'auxiliary'
    if (!BETWEEN_VERBS.has(token.norm) && (token.classes & TokenClass.adverb) === 0) return undefined
  }
  return undefined
}

/** English keeps persons apart in *be*: what the replaced verb did not show is read off its subject. */
function formOfBe(form: FormName, view: TokenView, index: number): string {
  const written = tokenAt(view, index).norm
  if (['am', 'are', 'was', 'were'].includes(written)) return written
  if (form === 's') return 'is'
  if (form === 'participle') return 'been'
  if (form === 'ing') return 'being'
  const before = index > 0 ? tokenAt(view, index - 1).norm : ''
  if (form === 'base') return governorOf(view, index) === 'infinitive' ? 'be' : before === 'i' ? 'am' : 'are'
  return hasPluralSubject(view, index) ? 'were' : 'was'
}

/** An article at the end of a suggestion agrees with the word behind the match. */
function mendLastArticle(text: string, view: TokenView, start: number, end: number): string {
  const next = view.tokens[end]
  if (!/(?:^|\s)an?$/.test(text) || next === undefined || next.sentence !== tokenAt(view, start).sentence) return text
  return text.replace(/an?$/, articleFor(next.text))
}

/** The casing a replacement must have: that of the words it replaces, or of the place where it stands. */
function placeCasing(view: TokenView, start: number, end: number, captures: Captures): Casing {
  const captured = new Set<number>()
  for (const [from, to] of captures.ranges.values()) for (let at = from; at < to; at++) captured.add(at)
  const all: string[] = []
  const words: string[] = []
  let hasOwnCapital = false
  for (let at = start; at < end; at++) {
    const {text, joined, classes} = tokenAt(view, at)
    if (joined) continue
    all.push(text)
    if (captured.has(at)) continue
    words.push(text)
    if ((classes & TokenClass.capital) !== 0 && !isHead(view, at)) hasOwnCapital = true
  }
  const casing = casingOf(words)
  if (casing === 'upper') return 'upper'
  if (casing === 'title' && hasCapitalsAround(view, start, end)) return 'title'
  // Captured words may be names; a heading shows in a capital that neither a name nor the place accounts for.
  if (hasOwnCapital && casingOf(all) === 'title' && hasCapitalsAround(view, start, end)) return 'title'
  if (words.length === 1 && isShouted(view, start) && (isShouted(view, start - 1) || isShouted(view, end)))
    return 'upper'
  const {classes, sentence} = tokenAt(view, start)
  // Figures have no capital to show.
  const isCapital =
    (classes & TokenClass.capital) !== 0 ||
    (view.sentences[sentence] === start && /^\d/.test(tokenAt(view, start).text))
  return (isHead(view, start) || opensLostSentence(view, start)) && isCapital ? 'sentence' : 'lower'
}

/** Whether a sentence begins here whose break is lost, as in "an hour The cause is": only there a word of grammar has a capital. */
function opensLostSentence(view: TokenView, index: number): boolean {
  const {text, norm, sentence} = tokenAt(view, index)
  const next = view.tokens[index + 1]
  return (
    GRAMMAR_WORDS.has(norm) &&
    /^\p{Lu}\p{Ll}*$/u.test(text) &&
    next?.sentence === sentence &&
    /^\p{Ll}/u.test(next.text)
  )
}

/** Whether the words next to a match have capitals too, as in a heading; names have them in any sentence. */
function hasCapitalsAround(view: TokenView, start: number, end: number): boolean {
  const {sentence} = tokenAt(view, start)
  for (let at = Math.max(0, start - HEADING_WINDOW); at < end + HEADING_WINDOW; at++) {
    const token = view.tokens[at]
    if (token === undefined || token.sentence !== sentence || (at >= start && at < end)) continue
    const {text, classes} = token
    const isMajor = (classes & TokenClass.word) !== 0 && /\p{L}{4}/u.test(text)
    if (isMajor && (classes & TokenClass.capital) === 0) return false
  }
  return true
}

/** Whether a token is a word in capitals; short ones may be acronyms. */
function isShouted(view: TokenView, index: number): boolean {
  const text = view.tokens[index]?.text ?? ''
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
}

/** Whether a token stands where English writes a capital: at the head of a sentence, line or quotation. */
export function isHead(view: TokenView, index: number): boolean {
  const token = tokenAt(view, index)
  if (view.sentences[token.sentence] === index) return true
  if (startsLine(token)) return true
  const before = tokenAt(view, index - 1)
  if (OPENERS.has(before.norm) || isNumberOfItem(view, index - 1)) return true
  if (before.norm === ')' && isNumberOfItem(view, index - 2)) return true
  return (LIST_MARKS.has(before.norm) || PICTURE.test(before.text)) && isHead(view, index - 1)
}

/** Whether a word has its capital only from where it stands; `isCommon` says that it cannot be a name. */
function owesCapitalToPlace(view: TokenView, index: number, isCommon: boolean): boolean {
  const {classes, text, norm} = tokenAt(view, index)
  if ((classes & TokenClass.capital) === 0 || norm === 'i' || (text.length > 1 && text === text.toUpperCase()))
    return false
  // A capital behind an opening quotation mark may be that of a title.
  const {sentence, lineStart} = tokenAt(view, index)
  const isFirst = view.sentences[sentence] === index || lineStart || opensLostSentence(view, index)
  return isFirst && (isCommon || (classes & (TokenClass.name | TokenClass.month | TokenClass.weekday)) === 0)
}
