/** So many numbers are there room for at first. */
const FIRST_ROOM = 64

/** Whole numbers of 32 bits, of which there will be no one knows how many: to the collector of garbage one thing, however many they are. */
export class GrowingColumn {
  length = 0
  private numbers = new Int32Array(FIRST_ROOM)

  /** Adds a number, and returns its place. */
  add(number: number): number {
    if (this.length === this.numbers.length) {
      const more = new Int32Array(2 * this.length)
      more.set(this.numbers)
      this.numbers = more
    }
    this.numbers[this.length] = number
    return this.length++
  }

  /** The number at a place; 0 where there is none. */
  at(place: number): number {
    return this.numbers[place] ?? 0
  }

  /** Puts another number at a place that there is. */
  put(place: number, number: number): void {
    this.numbers[place] = number
  }

  /** All of them. They are no copy, and no more are added to them. */
  all(): Int32Array {
    return this.numbers.subarray(0, this.length)
  }
}
