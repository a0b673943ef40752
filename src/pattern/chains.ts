/** No link follows, or there is none. */
const END = -1

/** Lists of numbers, one for each of many things and most of them short, in a few columns: link by link. */
export class Chains {
  private readonly heads: number[] = []
  private readonly tails: number[] = []
  private readonly values: number[] = []
  private readonly next: number[] = []

  /** Adds a number behind the others of a thing; things are numbered from 0 on. */
  add(thing: number, value: number): void {
    while (this.heads.length <= thing) {
      this.heads.push(END)
      this.tails.push(END)
    }
    const link = this.values.push(value) - 1
    this.next.push(END)
    if (this.heads[thing] === END) this.heads[thing] = link
    else this.next[this.tails[thing] ?? 0] = link
    this.tails[thing] = link
  }

  /** Visits the numbers of a thing, in the order in which they were added. */
  each(thing: number, visit: (value: number) => void): void {
    for (let link = this.heads[thing] ?? END; link !== END; link = this.next[link] ?? END) visit(this.values[link] ?? 0)
  }
}
