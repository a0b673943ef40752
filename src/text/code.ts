/** Code in a text, and what it says of the text around it. */
import {TokenClass} from './classes.js'
import {oncePer} from './remembering.js'
import {type TokenView, tokenAt} from './token.js'

/** Whether a token is code or the like, not text. */
export function isSource(view: TokenView, index: number): boolean {
  return (tokenAt(view, index).classes & TokenClass.source) !== 0
}

/** Pictures, addresses and what a page plays or asks: they stand as nouns, too, in texts of every kind. */
const NO_CODE =
  /^(?:!\[|<(?:a|audio|button|canvas|embed|iframe|img|input|meter|object|picture|progress|select|span|svg|video)\b|<?(?:https?:|www\.|mailto:|[\w.+-]{1,64}@[\w-]{1,64}\.))/i

const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]{0,40}(?:_[A-Za-z0-9]{1,40}){1,8}$/

/** So many options or names of a program show a manual whose author marked none of them as code. */
const FEWEST_BARE = 3

/** Whether a text shows code: the documentation of software has a style of its own, short, in notes and lists. */
export const showsCode: (view: TokenView) => boolean = oncePer(
  (view) =>
    view.hasCode === true ||
    view.tokens.some(({text}, index) => isSource(view, index) && !NO_CODE.test(text)) ||
    showsBareCode(view),
)

/** Whether code stands in the text unmarked, as in manuals that are plain text: its marks and spaces are not those of English. */
export const showsBareCode: (view: TokenView) => boolean = oncePer((view) => {
  const found = new Set<string>()
  for (let index = 0; index < view.tokens.length && found.size < FEWEST_BARE; index++) {
    if (isOption(view, index)) found.add(`-${index}`)
    else if (isIdentifier(view, index)) found.add(tokenAt(view, index).text)
  }
  return found.size === FEWEST_BARE
})

/** "-r", "-k", as commands take them; "a" and "I" are words, before which a dash may stand close. */
function isOption({tokens}: TokenView, index: number): boolean {
  const letter = tokens[index + 1]
  if (tokens[index]?.text !== '-' || tokens[index]?.before === '' || letter?.before !== '') return false
  return /^[b-hj-zB-HJ-Z]$/.test(letter.text) && tokens[index + 2]?.before !== ''
}

/** "read_file", "MAX_SIZE": names of a program, but no accounts ("@anna_k") and no places that anonymisers leave ("#NAME_ORG#"). */
function isIdentifier({tokens}: TokenView, index: number): boolean {
  return IDENTIFIER.test(tokens[index]?.text ?? '') && !/^[#@]$/.test(tokens[index - 1]?.text ?? '')
}
