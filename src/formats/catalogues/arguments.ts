import {parse, type Token} from '@messageformat/parser'

/** The names of the values that a message with plural forms and choices speaks of, each once, in braces; `undefined` if its braces do not fit. */
export function argumentsIn(message: string): readonly string[] | undefined {
  try {
    const names = new Set<string>()
    collect(parse(message), names)
    return [...names].map((name) => `{${name}}`)
  } catch {
    return undefined
  }
}

function collect(tokens: readonly Token[], names: Set<string>): void {
  for (const token of tokens) {
    if ('arg' in token) names.add(token.arg)
    if ('cases' in token) for (const {tokens: form} of token.cases) collect(form, names)
  }
}
