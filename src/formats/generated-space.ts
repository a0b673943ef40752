/** Text with the place of every unit in its source. */
export interface Block {
  text: string
  readonly starts: number[]
  readonly ends: number[]
}

/** White space before a mark that closes, or behind one that opens. What goes on behind the mark, ".NET" and ":name", is a word with it. */
const SPACE = /(?<=\S)[ \t\r\n]+(?=[,.;:?!)\]”’](?:[\s,.;:?!)\]”’"']|$))|(?<=[([“‘])[ \t\r\n]+(?=\S)/g
const BRACKET = /[([“‘)\]”’]/

/**
 * The text of a block of HTML without the white space before its marks that nobody wrote: programs that make pages break lines
 * around tags, `<a>one</a>\n, <a>two</a>`. What the writer set apart stands within a line, away from tags.
 */
export function withoutGeneratedSpace(block: Block, source: string, object: string): Block {
  const {text, starts, ends} = block
  const isParted = (at: number): boolean =>
    text[at - 1] === object || text[at] === object || ends[at - 1] !== starts[at]
  const isGenerated = (start: number, end: number): boolean => {
    const mark = BRACKET.test(text[end] ?? '') || BRACKET.test(text[start - 1] ?? '')
    // A mark in an element of its own is spoken of: "the keys <b>:</b> and <b>;</b>".
    if (!mark && isParted(end) && isParted(end + 1)) return false
    if (/[\r\n]/.test(source.slice(starts[start], ends[end - 1]))) return true
    for (let at = start; at <= end; at++) if (isParted(at)) return true
    return false
  }
  const kept: Block = {text: '', starts: [], ends: []}
  let from = 0
  const keepUpTo = (to: number): void => {
    kept.text += text.slice(from, to)
    for (let at = from; at < to; at++) {
      kept.starts.push(starts[at] ?? 0)
      kept.ends.push(ends[at] ?? 0)
    }
  }
  for (const {0: space, index} of text.matchAll(SPACE)) {
    if (!isGenerated(index, index + space.length)) continue
    keepUpTo(index)
    from = index + space.length
  }
  if (from === 0) return block
  keepUpTo(text.length)
  return kept
}
