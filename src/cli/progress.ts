import type {Writable} from 'node:stream'
import type {MultiBar, SingleBar} from 'cli-progress'

/** A terminal that shows how far a run is. */
export type ProgressStream = Writable & {readonly isTTY?: boolean}

/** In milliseconds; shorter runs show nothing. */
const PATIENCE = 2000

interface Shown {
  readonly bars: MultiBar
  readonly bar: SingleBar
  /** Makes room for a line where the bar stands. */
  readonly clear: () => void
}

/** Shows how many files are done, once a run takes long. */
export class Progress {
  private readonly since = Date.now()
  private shown: Shown | undefined
  private done = 0
  private total = 0

  /** @param stream `undefined` to show nothing */
  constructor(private readonly stream: ProgressStream | undefined) {}

  /** @param total how many files there are */
  start(total: number): void {
    this.total = total
  }

  /** Counts a file as done. */
  async step(): Promise<void> {
    this.done++
    if (this.stream === undefined || Date.now() - this.since < PATIENCE) return
    this.shown ??= await this.show(this.stream)
    this.shown.bar.update(this.done, {left: this.left()})
  }

  /** Takes the bar away. */
  end(): void {
    this.shown?.bars.stop()
    this.shown = undefined
  }

  /** A function that prints as another one does, above the bar. */
  beside(print: (text: string) => void): (text: string) => void {
    return (text) => {
      this.shown?.clear()
      print(text)
      this.shown?.bars.update()
    }
  }

  private async show(stream: ProgressStream): Promise<Shown> {
    const [{default: progress}, {clearScreenDown, cursorTo}] = await Promise.all([
      import('cli-progress'),
      import('node:readline'),
    ])
    // A bar by itself would go back to the line where it began, whatever was printed since.
    const bars = new progress.MultiBar({
      stream,
      format: '{bar} {value} of {total} files, {left} left',
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 30,
      clearOnComplete: true,
      forceRedraw: true,
      // Who stops the command finds the terminal as it was.
      gracefulExit: false,
      hideCursor: false,
      linewrap: true,
    })
    const clear = (): void => {
      cursorTo(stream, 0)
      clearScreenDown(stream)
    }
    return {bars, clear, bar: bars.create(this.total, this.done, {left: this.left()})}
  }

  /** How long it takes from now on, if files go on as they went. */
  private left(): string {
    const seconds = Math.ceil((((Date.now() - this.since) / this.done) * (this.total - this.done)) / 1000)
    return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
  }
}
