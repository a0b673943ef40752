import {type TokenView, tokenAt} from './token.js'

/** Whether an item of a list begins at a token with its number or letter: "1) The boat", "b) the net". */
export function isNumberOfItem(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  return (
    token !== undefined &&
    view.sentences[token.sentence] === index &&
    /^(?:\d{1,3}|[a-z])$/i.test(token.text) &&
    view.tokens[index + 1]?.text === ')' &&
    tokenAt(view, index + 1).sentence === token.sentence
  )
}
