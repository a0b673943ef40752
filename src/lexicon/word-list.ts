/**
 * A sorted list of words in one string, separated by line feeds. Looking a word up halves the string again and again; nothing is
 * built when it is loaded.
 */
export class WordList {
  constructor(private readonly words: string) {}

  has(word: string): boolean {
    const {words} = this
    let low = 0
    let high = words.length
    while (low < high) {
      const middle = (low + high) >> 1
      const start = words.lastIndexOf('\n', middle - 1) + 1
      const feed = words.indexOf('\n', middle)
      const end = feed === -1 ? words.length : feed
      const found = words.slice(start, end)
      if (found === word) return true
      if (found < word) low = end + 1
      else high = start
    }
    return false
  }
}
