/** Messages with plural forms and choices, as ICU MessageFormat writes them: `{n, plural, one {# file} other {# files}}`. */
import {parse, type Select, type SelectCase, type Token} from '@messageformat/parser'
import {Letters} from './letters.js'

/**
 * What readers see of a message. Where all of it is one choice each form is a text of its own; inside a sentence the last form, which is
 * for most cases, stands for all.
 * @throws Error for braces that do not fit
 */
export function formsOf(message: Letters): Letters[] {
  const tokens = parse(message.text)
  const choices = tokens.filter(isChoice)
  const [only] = choices
  const isAlone =
    only !== undefined &&
    tokens.every((token) => isChoice(token) || (token.type === 'content' && token.value.trim() === ''))
  if (!isAlone || choices.length > 1) {
    const piece = new Letters()
    addTokens(tokens, message.length, message, piece)
    return [piece]
  }
  return only.cases.map((form, index) => {
    const piece = new Letters()
    addTokens(form.tokens, endOfCase(only, index, endOfToken(tokens, only, message), message.text), message, piece)
    return piece
  })
}

const isChoice = (token: Token): token is Select =>
  token.type === 'plural' || token.type === 'select' || token.type === 'selectordinal'

/** Adds what is read of tokens that end at unit `end` of the message. */
function addTokens(tokens: readonly Token[], end: number, message: Letters, piece: Letters): void {
  for (const [index, token] of tokens.entries()) {
    const from = token.ctx.offset
    const to = tokens[index + 1]?.ctx.offset ?? end
    if (token.type === 'content') addContent(token.value, token.ctx.text, from, message, piece)
    else if (isChoice(token)) {
      const last = token.cases.length - 1
      const form: SelectCase | undefined = token.cases[last]
      if (form !== undefined) addTokens(form.tokens, endOfCase(token, last, to, message.text), message, piece)
    } else piece.addObject(message.starts[from] ?? 0, message.ends[to - 1] ?? 0)
  }
}

/** Adds text of a message, in which apostrophes quote braces and stand doubled for themselves. */
function addContent(value: string, written: string, from: number, message: Letters, piece: Letters): void {
  let at = 0
  for (const unit of value.split('')) {
    const start = at
    if (written[at] === "'" && written[at + 1] === "'" && unit === "'") at++
    else while (written[at] === "'" && unit !== "'") at++
    piece.add(unit, message.starts[from + start] ?? 0, message.ends[from + at] ?? 0)
    at++
  }
}

function endOfToken(tokens: readonly Token[], token: Token, message: Letters): number {
  return tokens[tokens.indexOf(token) + 1]?.ctx.offset ?? message.length
}

/** Where the text of a form ends, which is where its brace closes. */
function endOfCase({cases}: Select, index: number, end: number, text: string): number {
  const next = cases[index + 1]
  const before = next === undefined ? text.lastIndexOf('}', end - 1) : next.ctx.offset
  return text.lastIndexOf('}', before - 1)
}
