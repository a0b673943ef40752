import type {Finding} from '../detect/finding.js'
import {soundOf} from '../english/article.js'
import {TokenClass} from '../text/classes.js'
import type {Token, TokenView} from '../text/token.js'
import {findingOf} from './finding.js'

const RULE = {
  id: 'grammar-article-sound',
  languages: [],
  why: '"An" goes before the sound of a vowel and "a" before that of a consonant, whatever the letter.',
  // Native writers slip here no less often than translators.
  confidence: 'low',
} as const

const LONGEST_WORD = 40
/** "An" or "a" before the wrong sound: "a hour", "an university", "a MP", "a 8-hour shift". The fix is the other article. */
export function findArticles(view: TokenView): Finding[] {
  return view.tokens.flatMap((token, index) => {
    const next = view.tokens[index + 1]
    if (next === undefined || next.sentence !== token.sentence) return []
    if (!isArticle(token, view.tokens[index - 1]) || !isPlain(next)) return []
    if (soundOf(next.text) !== (token.norm === 'a' ? 'vowel' : 'consonant')) return []
    const rest = token.norm === 'a' ? 'n' : ''
    return [findingOf(view, RULE, index, index + 1, [`${token.text.charAt(0)}${rest}`])]
  })
}

/** Not the letter of "vitamin A", "grade a", "a.m." or "a/an". */
function isArticle(token: Token, previous: Token | undefined): boolean {
  if (!/^(?:an?|An?)$/.test(token.text) || token.joined || token.literal) return false
  if (previous === undefined || previous.sentence !== token.sentence) return true
  return token.text.startsWith('a') && /^\s+$/.test(token.before) && !/^[(“"'/]$/.test(previous.text)
}

/** A word in small letters with a vowel in it, a number or an abbreviation; names and letters are read in more than one way. */
function isPlain(next: Token): boolean {
  if (!/^\s+$/.test(next.before) || (next.classes & TokenClass.word) === 0 || next.norm.length > LONGEST_WORD)
    return false
  if (/^(?:\d{1,2}|[A-Z]{2,3})$/.test(next.text)) return true
  return /^[a-z]{3,}$/.test(next.text) && /^.{0,3}[aeiouy]/.test(next.text)
}
