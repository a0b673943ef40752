import {OBJECT} from '../text-builder.js'

/** The characters of a string in a file with the place of each. What is written by an escape is one character with a longer place. */
export class Letters {
  private readonly parts: string[] = []
  private whole = ''
  /** Where each UTF-16 unit begins and ends in the file. */
  readonly starts: number[] = []
  readonly ends: number[] = []

  /** What was added so far. */
  get text(): string {
    if (this.parts.length > 0) {
      this.whole += this.parts.join('')
      this.parts.length = 0
    }
    return this.whole
  }

  get length(): number {
    return this.starts.length
  }

  /** Adds text that stands in the file as something else, from `start` up to `end`. */
  add(text: string, start: number, end: number): void {
    this.parts.push(text)
    for (let unit = 0; unit < text.length; unit++) {
      this.starts.push(start)
      this.ends.push(end)
    }
  }

  /** Adds a stretch of the file as it is. */
  addPlain(source: string, start: number, end: number): void {
    this.parts.push(source.slice(start, end))
    for (let at = start; at < end; at++) {
      this.starts.push(at)
      this.ends.push(at + 1)
    }
  }

  /** Adds a stretch of the file that is no text and takes part in the sentence as a noun. */
  addObject(start: number, end: number): void {
    this.add(OBJECT, start, end)
  }

  /** The characters from unit `start` up to `end`. */
  slice(start: number, end: number): Letters {
    const part = new Letters()
    part.parts.push(this.text.slice(start, end))
    for (let unit = start; unit < Math.min(end, this.length); unit++) {
      part.starts.push(this.starts[unit] ?? 0)
      part.ends.push(this.ends[unit] ?? 0)
    }
    return part
  }
}

/** The text of letters with what stands as a noun as the file has it. */
export function writtenOf({text, starts, ends}: Letters, file: string): string {
  if (!text.includes(OBJECT)) return text
  return text
    .split('')
    .map((unit, at) => (unit === OBJECT ? file.slice(starts[at], ends[at]) : unit))
    .join('')
}
