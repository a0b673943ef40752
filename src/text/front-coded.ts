/**
 * Sorted lines told by how each goes on from the one before, which packs better: a control character says how many of its last UTF-16 code units
 * go, and what comes instead stands behind it.
 */

/** Stands for all of a line, however long; other control characters stand for as many code units as their number. */
const ALL = 31

/** @throws RangeError for lines with control characters */
export function frontCoded(text: string): string {
  let before = ''
  const coded = text.split('\n').map((line) => {
    let shared = 0
    while (shared < line.length && shared < before.length && line[shared] === before[shared]) shared++
    // Half a character cannot be written down.
    if (/[\uD800-\uDBFF]/.test(line[shared - 1] ?? '')) shared--
    const isAnew = before.length - shared >= ALL
    const going = isAnew ? ALL : before.length - shared
    before = line
    return String.fromCharCode(going) + line.slice(isAnew ? 0 : shared)
  })
  if (fromFrontCoded(coded.join('')) !== text) throw new RangeError('lines have control characters')
  return coded.join('')
}

/** The text that `frontCoded` was given. */
export function fromFrontCoded(coded: string): string {
  const lines: string[] = []
  let before = ''
  for (let start = 0; start < coded.length; ) {
    const going = coded.charCodeAt(start)
    let end = start + 1
    while (end < coded.length && coded.charCodeAt(end) > ALL) end++
    before = (going === ALL ? '' : before.slice(0, before.length - going)) + coded.slice(start + 1, end)
    lines.push(before)
    start = end
  }
  return lines.join('\n')
}
