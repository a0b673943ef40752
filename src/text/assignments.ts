import {startsOf} from './columns.js'
import {GrowingColumn} from './growing-column.js'

/** Lists of numbers in a row: those of thing `t` stand from `starts[t]` up to `starts[t + 1]`. */
export class InRow {
  constructor(
    private readonly starts: Int32Array,
    private readonly numbers: Int32Array,
  ) {}

  /** Visits the numbers of a thing, in their order. */
  each(thing: number, visit: (number: number) => void): void {
    const end = this.starts[thing + 1] ?? 0
    for (let place = this.starts[thing] ?? end; place < end; place++) visit(this.numbers[place] ?? 0)
  }
}

/** Numbers assigned to things that are numbered from 0 on, several to many of them, in any order. */
export class Assignments {
  private readonly things = new GrowingColumn()
  private readonly numbers = new GrowingColumn()

  add(thing: number, number: number): void {
    this.things.add(thing)
    this.numbers.add(number)
  }

  /**
   * The numbers of each thing, in the order in which they were added.
   * @param count how many things there are
   */
  inRow(count: number): InRow {
    const things = this.things.all()
    const counts = new Int32Array(count)
    for (const thing of things) counts[thing] = (counts[thing] ?? 0) + 1
    const starts = startsOf(counts)
    const next = starts.slice()
    const numbers = new Int32Array(things.length)
    for (let index = 0; index < things.length; index++) {
      const thing = things[index] ?? 0
      const place = next[thing] ?? 0
      numbers[place] = this.numbers.at(index)
      next[thing] = place + 1
    }
    return new InRow(starts, numbers)
  }
}
