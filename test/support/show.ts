import type {Token, TokenView} from '../../src/text/token.js'

/** The text of every token that `accepts` lets through. */
export function texts(view: TokenView, accepts: (token: Token) => boolean = () => true): string[] {
  return view.tokens.filter(accepts).map(({text}) => text)
}

/** The normal forms of the tokens, sentence by sentence. */
export function sentencesOf(view: TokenView): string[] {
  return view.sentences.slice(0, -1).map((start, number) =>
    view.tokens
      .slice(start, view.sentences[number + 1])
      .map(({norm}) => norm)
      .join(' '),
  )
}

/** The runs of tokens between those that carry a first and a last bit. */
export function runsOf(view: TokenView, source: string, first: number, last: number): string[] {
  const runs: string[] = []
  let start: number | undefined
  for (const token of view.tokens) {
    if ((token.classes & first) !== 0) start = token.start
    if ((token.classes & last) !== 0 && start !== undefined) runs.push(source.slice(start, token.end))
  }
  return runs
}
