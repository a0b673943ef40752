/** A state that undo comes back to; offsets in UTF-16 code units. */
export interface Snapshot {
  readonly text: string
  /** Where the cursor stood. */
  readonly cursor: number
}

/** More steps back are forgotten. */
const MOST = 200
/** What is typed without a longer pause, in milliseconds, is one step. */
const PAUSE = 1000

/** The texts there were. Fixes replace the text of the box, of which browsers keep no history. */
export class History {
  private readonly past: Snapshot[] = []
  private readonly future: Snapshot[] = []
  private typedAt = Number.NEGATIVE_INFINITY

  get canUndo(): boolean {
    return this.past.length > 0
  }

  get canRedo(): boolean {
    return this.future.length > 0
  }

  /** Remembers what stood before a change. */
  push(before: Snapshot): void {
    this.typedAt = Number.NEGATIVE_INFINITY
    this.add(before)
  }

  /** The same for what is typed at a time, in milliseconds: keys pressed one after the other are one change. */
  pushTyped(before: Snapshot, now: number): void {
    if (now - this.typedAt > PAUSE || this.future.length > 0) this.add(before)
    this.typedAt = now
  }

  /** The state to go back to, instead of the one there is now. */
  undo(now: Snapshot): Snapshot | undefined {
    return this.move(this.past, this.future, now)
  }

  /** The state that was undone last. */
  redo(now: Snapshot): Snapshot | undefined {
    return this.move(this.future, this.past, now)
  }

  private add(before: Snapshot): void {
    this.past.push(before)
    if (this.past.length > MOST) this.past.shift()
    this.future.length = 0
  }

  private move(from: Snapshot[], to: Snapshot[], now: Snapshot): Snapshot | undefined {
    this.typedAt = Number.NEGATIVE_INFINITY
    const target = from.pop()
    if (target !== undefined) to.push(now)
    return target
  }
}
