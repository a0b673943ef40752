/**
 * Where marks stand next in a text that is read from start to end. Time grows with the length of the text: what is not found is not
 * looked for again.
 */
export class SearchAhead {
  private readonly known = new Map<string, {readonly from: number; readonly at: number}>()

  constructor(private readonly text: string) {}

  /** Where `mark` stands next from `from` on; the length of the text if nowhere. */
  next(mark: string, from: number): number {
    const known = this.known.get(mark)
    if (known !== undefined && known.from <= from && from <= known.at) return known.at
    const found = this.text.indexOf(mark, from)
    const at = found === -1 ? this.text.length : found
    this.known.set(mark, {from, at})
    return at
  }
}
