import type {TokenView} from '../text/token.js'

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
}

/** The double quotation marks of a document. */
export interface Quotations {
  readonly pairs: readonly Pair[]
  /** Marks that surely open or close and have no partner in their paragraph or the next ones. */
  readonly lone: readonly number[]
  /** The marks that the document writes: the fix of every other. */
  readonly isCurly: boolean
  /** What mark `index` ought to be. */
  readonly wanted: ReadonlyMap<number, string>
}

const FAMILIES: Readonly<Record<string, Family>> = {
  '"': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'foreign',
  '‟': 'foreign',
  '«': 'foreign',
  '»': 'foreign',
  '＂': 'foreign',
  '「': 'foreign',
  '」': 'foreign',
  '『': 'foreign',
  '』': 'foreign',
}
const ALWAYS_OPENS = /^[„「『]$/
const ALWAYS_CLOSES = /^[」』]$/
/** What may stand before an opening mark without a space. */
const OPENER = /^[([{/…—‘'“"«„「]$|^[—–]$/
/** What may stand behind a closing mark without a space. */
const CLOSER = /^[)\]}.,;:!?…/—–'’”"»“」]$/
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}]/u

/** Finds out of every double quotation mark whether it opens or closes, and which belong together. Takes one pass. */
export function quotationsOf(view: TokenView): Quotations {
  const pairs: Pair[] = []
  const lone: number[] = []
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
  for (const [index, token] of view.tokens.entries()) {
    if (token.paragraph !== paragraph) {
      leave()
      paragraph = token.paragraph
    }
    const family = FAMILIES[token.text]
    if (family === undefined || isMeasure(view, index, open.length > 0)) continue
    const mark = markAt(view, index, family, open.at(-1))
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
    pairs.push({
      open: partner.index,
      close: index,
      families: [partner.family, isGerman ? 'foreign' : family],
      isSure,
      isNested,
    })
  }
  const isCurly = writesCurly(pairs)
  return {pairs, lone, isCurly, wanted: wantedMarks(view, pairs, isCurly)}
}

/** Whether the document writes curly marks; a document that writes both as often, or none, writes straight ones. */
function writesCurly(pairs: readonly Pair[]): boolean {
  let balance = 0
  for (const {families} of pairs) {
    for (const family of families) balance += family === 'curly' ? 1 : family === 'straight' ? -1 : 0
  }
  return balance > 0
}

function wantedMarks(view: TokenView, pairs: readonly Pair[], isCurly: boolean): Map<number, string> {
  const wanted = new Map<number, string>()
  for (const {open, close, families, isNested} of pairs) {
    const [first, last] = families
    const isMixed = first !== last
    if (first === 'foreign' && holdsOtherScript(view, open, close)) continue
    const curly = isMixed || first === 'foreign' ? isCurly : first === 'curly'
    // English sets single marks within double ones.
    const isSingle = isNested && first === 'foreign'
    wanted.set(open, isSingle ? (curly ? '‘' : "'") : curly ? '“' : '"')
    wanted.set(close, isSingle ? (curly ? '’' : "'") : curly ? '”' : '"')
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
  if (family === 'curly') return {index, family, opens: text === '“' && open?.family !== 'foreign', isSure: false}
  return {index, family, opens: open === undefined, isSure: false}
}
