/** Stands for a noun that nobody may touch: a letter to parsers, to no reader. */
export const NOUN = '\uE000'

/** The fewest characters that a mark needs. */
const SHORTEST_MARK = 4

/** A source that is painted over, character by character, so that every position stays. */
export class Canvas {
  private readonly units: Uint16Array
  private readonly ranges: [number, number][] = []

  constructor(source: string) {
    this.units = new Uint16Array(source.length)
    for (let at = 0; at < source.length; at++) this.units[at] = source.charCodeAt(at)
  }

  get opaque(): readonly (readonly [start: number, end: number])[] {
    return this.ranges
  }

  get text(): string {
    const parts: string[] = []
    for (let at = 0; at < this.units.length; at += 8192)
      parts.push(String.fromCharCode(...this.units.subarray(at, at + 8192)))
    return parts.join('')
  }

  /** Writes one character. */
  put(at: number, character: string): void {
    this.units[at] = character.charCodeAt(0)
  }

  /** White space, as between paragraphs. */
  blank(start: number, end: number): void {
    this.fill(start, end, ' ')
  }

  /** A noun in its sentence. */
  noun(start: number, end: number): void {
    this.fill(start, end, NOUN)
    this.ranges.push([start, end])
  }

  /** As a noun, where no text stands: in addresses and attributes. */
  word(start: number, end: number): void {
    this.fill(start, end, NOUN)
  }

  /** An empty element, which words go on across. */
  mark(start: number, end: number): void {
    this.blank(start, end)
    this.put(start, '<')
    this.put(start + 1, 'x')
    if (end - start >= SHORTEST_MARK) this.put(end - 2, '/')
    this.put(end - 1, '>')
  }

  /** A tag without attributes, of an element that HTML does not know. */
  tag(start: number, end: number, name: readonly [start: number, end: number]): void {
    this.blank(start, end)
    this.put(start, '<')
    if (name[0] > start + 1) this.put(start + 1, '/')
    this.fill(name[0], name[1], 'x')
    this.put(end - 1, '>')
  }

  private fill(start: number, end: number, character: string): void {
    const unit = character.charCodeAt(0)
    for (let at = start; at < end; at++) if (!isBreak(this.units[at])) this.units[at] = unit
  }
}

function isBreak(unit: number | undefined): boolean {
  return unit === 0x0a || unit === 0x0d
}
