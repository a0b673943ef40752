import {TokenClass} from '../../text/classes.js'
import {oncePer} from '../../text/remembering.js'
import {type TokenView, tokenAt} from '../../text/token.js'
import {isLower} from '../../text/token-kinds.js'

/** Words that are names somewhere in a document, as they are normalised: they have a capital in mid-sentence, or are a whole paragraph with one. */
export const namedIn = oncePer((view: TokenView): ReadonlySet<string> => {
  const named = new Set<string>()
  for (let at = 0; at < view.tokens.length; at++) if (isNamed(view, at)) named.add(tokenAt(view, at).norm)
  return named
})

function isNamed({tokens}: TokenView, index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (token === undefined || (token.classes & TokenClass.capital) === 0) return false
  if (before?.paragraph !== token.paragraph) return next?.paragraph !== token.paragraph
  return before.sentence === token.sentence && isLower(before)
}
