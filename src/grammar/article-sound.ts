import type {Detector} from '../detect/detector.js'
import {soundOf} from '../english/article.js'
import {hasSpaceBefore} from '../text/neighbours.js'
import {type Token, tokenAt} from '../text/token.js'
import {isWord} from '../text/token-kinds.js'

const ARTICLE = /^(?:an?|An?)$/
const LONGEST_WORD = 40

/** "An" or "a" before the wrong sound: "a hour", "an university", "a MP", "a 8-hour shift". The fix is the other article. */
export const detector: Detector = {
  ids: ['grammar-article-sound'],
  find({view}, report) {
    for (let index = 0; index < view.tokens.length; index++) {
      const token = tokenAt(view, index)
      const next = view.tokens[index + 1]
      if (next?.sentence !== token.sentence || !isArticle(token, view.tokens[index - 1]) || !isPlain(next)) continue
      const [wrong, rest] = token.norm === 'a' ? ['vowel', 'n'] : ['consonant', '']
      if (soundOf(next.text) === wrong) report('grammar-article-sound', index, index + 1, [token.text.charAt(0) + rest])
    }
  },
}

/** Not the letter of "vitamin A", "grade a", "a.m." or "a/an". */
function isArticle(token: Token, previous: Token | undefined): boolean {
  if (!ARTICLE.test(token.text) || token.joined || token.literal) return false
  if (previous === undefined || previous.sentence !== token.sentence) return true
  return token.text.startsWith('a') && hasSpaceBefore(token) && !/^[(“"'/]$/.test(previous.text)
}

/** A word in small letters with a vowel in it, a number or an abbreviation; names and letters are read in more than one way. */
function isPlain(next: Token): boolean {
  if (!hasSpaceBefore(next) || !isWord(next) || next.norm.length > LONGEST_WORD) return false
  if (/^(?:\d{1,2}|[A-Z]{2,3})$/.test(next.text)) return true
  return /^[a-z]{3,}$/.test(next.text) && /^.{0,3}[aeiouy]/.test(next.text)
}
