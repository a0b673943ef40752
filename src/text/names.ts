import {NAME_PARTICLES} from '../english/closed-classes.js'
import {isFunctionWord, TokenClass} from './classes.js'
import type {Token, TokenView} from './token.js'

/**
 * Marks runs of capitalised words as names. The capital of a sentence's first word proves nothing: that word counts unless it
 * is a function word or the document writes it in lower case elsewhere.
 */
export function markNames(view: TokenView): void {
  const {tokens} = view
  const lowerCase = new Set<string>()
  for (const token of tokens) {
    if ((token.classes & (TokenClass.word | TokenClass.capital)) === TokenClass.word) lowerCase.add(token.norm)
  }
  let index = 0
  while (index < tokens.length) {
    if (!canStartName(view, index, lowerCase)) {
      index++
      continue
    }
    let end = index + 1
    for (;;) {
      const next = tokens[end]
      if (continuesName(tokens[index], next)) end++
      else if (
        next !== undefined &&
        NAME_PARTICLES.has(next.norm) &&
        next.sentence === tokens[index]?.sentence &&
        continuesName(tokens[index], tokens[end + 1])
      )
        end += 2
      else break
    }
    for (let at = index; at < end; at++) mark(tokens[at], TokenClass.name)
    mark(tokens[index], TokenClass.nameStart)
    mark(tokens[end - 1], TokenClass.nameEnd)
    index = end
  }
}

function canStartName(view: TokenView, index: number, lowerCase: ReadonlySet<string>): boolean {
  const token = view.tokens[index]
  if (token === undefined || (token.classes & TokenClass.capital) === 0 || token.norm === 'i') return false
  if ((token.classes & (TokenClass.month | TokenClass.weekday)) !== 0) return false
  const atHead =
    view.sentences[token.sentence] === index ||
    (view.tokens[index - 1]?.classes ?? 0) & TokenClass.quoteMark ||
    token.lineStart
  if (!atHead) return !isFunctionWord(token.norm)
  return !isFunctionWord(token.norm) && !lowerCase.has(token.norm)
}

function continuesName(first: Token | undefined, token: Token | undefined): boolean {
  return (
    first !== undefined &&
    token !== undefined &&
    token.sentence === first.sentence &&
    (token.classes & TokenClass.capital) !== 0 &&
    (token.classes & (TokenClass.month | TokenClass.weekday)) === 0 &&
    !token.lineStart &&
    token.norm !== 'i'
  )
}

function mark(token: Token | undefined, bit: number): void {
  if (token !== undefined) token.classes |= bit
}
