import {isAttached, isSpaced} from './neighbours.js'
import {type Token, type TokenView, tokenAt} from './token.js'
import {isWord} from './token-kinds.js'

/** Kinds of double quotation marks: those of English, straight and curly, and those of other languages. */
type Family = 'straight' | 'curly' | 'foreign'

/** A double quotation mark, as it stands. */
interface Mark {
  readonly index: number
  readonly family: Family
  readonly opens: boolean
  /** Whether the spaces around it alone tell whether it opens. */
  readonly isSure: boolean
}

/** Two marks that belong together; indices of tokens. */
export interface Pair {
  readonly open: number
  readonly close: number
  readonly families: readonly [Family, Family]
  readonly isSure: boolean
  /** Whether it stands within another quotation. */
  readonly isNested: boolean
  /** Whether the quotation around it has foreign marks, whose fix is to differ from its own marks. */
  readonly isInForeign: boolean
}

/** The double quotation marks of a document. */
export interface Quotations {
  readonly pairs: readonly Pair[]
  /** Marks that surely open or close and have no partner in their paragraph or the next ones. */
  readonly lone: readonly number[]
  /** Marks amid white space, or before the end of their line, behind a stop, that have nothing to close in their paragraph. */
  readonly loose: readonly number[]
  /** The marks that the document writes: the fix of every other. */
  readonly isCurly: boolean
  /** Whether it quotes between single marks, as British books do. */
  readonly isSingle: boolean
  /** What mark `index` ought to be. */
  readonly wanted: ReadonlyMap<number, string>
}

const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['"', 'straight'],
  ['“', 'curly'],
  ['”', 'curly'],
  ['„', 'foreign'],
  ['‟', 'foreign'],
  ['«', 'foreign'],
  ['»', 'foreign'],
  ['‹', 'foreign'],
  ['›', 'foreign'],
  ['＂', 'foreign'],
  ['「', 'foreign'],
  ['」', 'foreign'],
  ['『', 'foreign'],
  ['』', 'foreign'],
])
const ALWAYS_OPENS = /^[„「『]$/
const ALWAYS_CLOSES = /^[」』]$/
/** What may stand before an opening mark without a space. */
const OPENER = /^[([{/…—‘'“"«„「]$|^[—–]$/
/** What may stand behind a closing mark without a space. */
const CLOSER = /^[)\]}.,;:!?…/—–'’”"»“」]$/
/** What ends speech, before the mark that closes it. */
const STOP = /^[.,!?…]$/
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/u

/** Finds out of every double quotation mark whether it opens or closes, and which belong together. Takes one pass. */
export function quotationsOf(view: TokenView): Quotations {
  const found: Pair[] = []
  const lone: number[] = []
  const loose: number[] = []
  /** Marks that are open, the outer one first; two at most. */
  let open: Mark[] = []
  let paragraph = -1
  /** Whether a quotation may run on from a paragraph before. */
  let runsOn = false
  const leave = (): void => {
    const [first] = open
    // English leaves a quotation open that goes on in the next paragraph.
    runsOn = first !== undefined || (runsOn && open.length === 0)
    open = []
  }
  for (let index = 0; index < view.tokens.length; index++) {
    const token = tokenAt(view, index)
    if (token.paragraph !== paragraph) {
      leave()
      paragraph = token.paragraph
    }
    // All marks are of one letter, as few tokens are.
    const family = token.text.length === 1 ? FAMILIES.get(token.text) : undefined
    if (family === undefined || isMeasure(view, index, open.length > 0)) continue
    const mark = markAt(view, index, family, open.at(-1))
    if (open.length === 0 && family !== 'foreign' && isLoose(view, index)) loose.push(index)
    if (mark.opens) {
      if (open.length === 0 && runsOn) runsOn = false
      if (open.length < 2 && open.at(-1)?.family !== family) open.push(mark)
      else open = [mark]
      continue
    }
    const partner = open.findLast((other) => other.family === family) ?? open.at(-1)
    if (partner === undefined) {
      if (mark.isSure && !runsOn) lone.push(index)
      runsOn = false
      continue
    }
    const isNested = open.indexOf(partner) > 0
    open = open.slice(0, open.indexOf(partner))
    const isSure = mark.isSure && partner.isSure
    // German closes with the mark that English opens with.
    const isGerman = partner.family === 'foreign' && token.text === '“'
    found.push({
      open: partner.index,
      close: index,
      families: [partner.family, isGerman ? 'foreign' : family],
      isSure,
      isNested,
      isInForeign: false,
    })
  }
  const pairs = withOuter(view, found)
  const single = singleMarks(view)
  const isSingle = single.curly + single.straight > pairs.filter(({families}) => families[0] !== 'foreign').length
  const isCurly = isSingle ? single.curly > single.straight : writesCurly(pairs)
  return {pairs, lone, loose, isCurly, isSingle, wanted: wantedMarks(view, pairs, isCurly, isSingle)}
}

/** The pairs, those marked that stand within foreign marks. The outer pair closes behind the inner ones. */
function withOuter(view: TokenView, pairs: readonly Pair[]): Pair[] {
  let outer: Pair | undefined
  return pairs
    .toReversed()
    .map((pair) => {
      const isInside = outer !== undefined && outer.open < pair.open && pair.close < outer.close
      if (!pair.isNested) outer = pair
      const isReplaced =
        isInside && outer?.families[0] === 'foreign' && !holdsOtherScript(view, outer.open, outer.close)
      return isReplaced && pair.isNested ? {...pair, isInForeign: true} : pair
    })
    .toReversed()
}

/** Whether the document writes curly marks; a document that writes both as often, or none, writes straight ones. */
function writesCurly(pairs: readonly Pair[]): boolean {
  let balance = 0
  for (const {families} of pairs) {
    for (const family of families) balance += family === 'curly' ? 1 : family === 'straight' ? -1 : 0
  }
  return balance > 0
}

/** How many quotations stand between single marks. Apostrophes, inside words and before years, are none. */
function singleMarks(view: TokenView): {curly: number; straight: number} {
  const counts = {curly: 0, straight: 0}
  let open: Token | undefined
  for (let index = 0; index < view.tokens.length; index++) {
    const token = tokenAt(view, index)
    if (open?.paragraph !== token.paragraph) open = undefined
    if (token.text !== "'" && token.text !== '‘' && token.text !== '’') continue
    const next = view.tokens[index + 1]
    const isLeft = isAttached(view, index) && !OPENER.test(view.tokens[index - 1]?.text ?? '')
    const isRight = isAttached(view, index + 1) && isWord(next)
    if (!isLeft && isRight && token.text !== '’' && !/^\d/.test(next?.text ?? '')) open = token
    else if (open !== undefined && isLeft && !isRight && (token.text === '’') === (open.text === '‘')) {
      counts[token.text === '’' ? 'curly' : 'straight']++
      open = undefined
    }
  }
  return counts
}

function wantedMarks(
  view: TokenView,
  pairs: readonly Pair[],
  isCurly: boolean,
  isSingle: boolean,
): Map<number, string> {
  const wanted = new Map<number, string>()
  for (const pair of pairs) {
    const {open, close, families, isNested, isInForeign} = pair
    const [first, last] = families
    if (first === 'foreign' && holdsOtherScript(view, open, close)) continue
    const isMixed = first !== last
    const isReplaced = first === 'foreign' || isInForeign
    const curly = isMixed || isReplaced ? isCurly : first === 'curly'
    // English sets single marks within double ones, and double ones within single.
    const single = isReplaced && isNested !== isSingle
    wanted.set(open, single ? (curly ? '‘' : "'") : curly ? '“' : '"')
    wanted.set(close, single ? (curly ? '’' : "'") : curly ? '”' : '"')
  }
  return wanted
}

/** Whether a quotation begins in another script: its marks belong to it. */
function holdsOtherScript(view: TokenView, open: number, close: number): boolean {
  const {tokens} = view
  return OTHER_SCRIPT.test(tokens[open + 1]?.text ?? '') || OTHER_SCRIPT.test(tokens[close - 1]?.text ?? '')
}

/** "5\"": inches, minutes of arc and the like. */
function isMeasure(view: TokenView, index: number, isOpen: boolean): boolean {
  const token = view.tokens[index]
  return !isOpen && token?.text === '"' && token.before === '' && /\d$/.test(view.tokens[index - 1]?.text ?? '')
}

/** Whether a mark stands behind a stop and white space, with no word attached to it. */
function isLoose(view: TokenView, index: number): boolean {
  if (!isSpaced(view, index) || !STOP.test(view.tokens[index - 1]?.text ?? '')) return false
  return isSpaced(view, index + 1) || endsLine(view, index)
}

/** Whether nothing of its line stands behind a token. */
function endsLine(view: TokenView, index: number): boolean {
  const next = view.tokens[index + 1]
  return next === undefined || next.paragraph !== view.tokens[index]?.paragraph || next.before.includes('\n')
}

function markAt(view: TokenView, index: number, family: Family, open: Mark | undefined): Mark {
  const token = view.tokens[index]
  const text = token?.text ?? ''
  const previous = view.tokens[index - 1]
  const next = view.tokens[index + 1]
  const isLeft =
    token !== undefined &&
    previous !== undefined &&
    token.before === '' &&
    previous.paragraph === token.paragraph &&
    !OPENER.test(previous.text)
  const isRight =
    next !== undefined && next.before === '' && next.paragraph === token?.paragraph && !CLOSER.test(next.text)
  if (ALWAYS_OPENS.test(text)) return {index, family, opens: true, isSure: true}
  if (ALWAYS_CLOSES.test(text)) return {index, family, opens: false, isSure: true}
  if (isLeft !== isRight) return {index, family, opens: isRight, isSure: true}
  // Nothing is left on its line that it could open.
  if (family !== 'foreign' && isLoose(view, index) && endsLine(view, index))
    return {index, family, opens: false, isSure: false}
  if (family === 'curly') return {index, family, opens: text === '“' && open?.family !== 'foreign', isSure: false}
  return {index, family, opens: open === undefined, isSure: false}
}
