/** The source of HTML with white space for the marks of quotations and lists that its lines stand in, if it is known what they are. */
export function withoutPrefixes(source: string, value: string): string | undefined {
  if (source === value) return source
  const lines = value.split('\n')
  const written = source.split('\n')
  if (lines.length !== written.length) return undefined
  const plain: string[] = []
  for (const [index, line] of written.entries()) {
    const words = (lines[index] ?? '').trimStart()
    if (!line.endsWith(words)) return undefined
    plain.push(blank(line, line.length - words.length))
  }
  return plain.join('\n')
}

/** White space for the first units of a text. */
export const blank = (text: string, length: number): string =>
  text.slice(0, length).replace(/[^\t\r\n]/g, ' ') + text.slice(length)
