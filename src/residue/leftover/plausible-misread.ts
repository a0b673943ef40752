import type {Misread} from './misread.js'

const QUOTE_OR_DASH = /[‘’“”–—…]/
/** Letters, marks and signs that texts are full of. */
const PLAUSIBLE =
  /^[\u00A0-\u017F\u0218-\u021B\u0370-\u03FF\u0400-\u045F\u0490\u0491\u05D0-\u05EA\u0600-\u06FF\u0E00-\u0E7F\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20BF\u2100-\u214F\u2190-\u22FF\u2500-\u27BF\u3000-\u30FF\u3400-\u9FFF\uAC00-\uD7A3\uFB00-\uFB06\uFEFF\uFF00-\uFFEF\u{1F000}-\u{1FAFF}]$/u

/** Whether a sequence of characters is a misread one: two capitals and a quotation mark may stand together by chance. */
export function isMisread({start, end, character}: Misread, text: string): boolean {
  if (!PLAUSIBLE.test(character)) return false
  if (end - start > 2) return true
  const second = text.charAt(start + 1)
  const lead = text.charAt(start)
  const isUpper = start > 0 && /\p{Lu}/u.test(text.charAt(start - 1))
  if (QUOTE_OR_DASH.test(second) && (isUpper || start === 0 || end === text.length)) return false
  if (lead === 'Â' || lead === 'Ã') return true
  // Other capitals begin a misread letter only inside a word in small letters or beside another one.
  const before = text.charAt(start - 1)
  return /[\p{Ll}\u0080-\u00BF]/u.test(before) || /[\p{Ll}ÃÂÄÅÐÑÎÏ]/u.test(text.charAt(end))
}

/** The same of what was read as windows-1251, whose letters also stand together in words of Russian and its neighbours. */
export function isMisreadCyrillic({start, end, character}: Misread, text: string): boolean {
  if (!PLAUSIBLE.test(character)) return false
  if (text.charAt(start) === 'В') return /[\u00A0-\u00BF]/.test(character)
  if (end - start > 2) return text.startsWith('вЂ', start) || text.startsWith('в„', start)
  const neighbour = /[РС]/
  return (
    neighbour.test(text.charAt(start)) && (neighbour.test(text.charAt(end)) || neighbour.test(text.charAt(start - 2)))
  )
}
