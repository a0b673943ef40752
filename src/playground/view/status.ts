import {many} from '../../cli/many.js'
import {byId} from './dom.js'

/** What changes with every key is read out once nobody types. */
const PAUSE = 1000
/** What was done is shown so long, in milliseconds. */
const SHOWN = 5000

/** What the page says: to the eye at once, and to a screen reader when it is of use. */
export class Status {
  private readonly count = byId('count', HTMLElement)
  private readonly status = byId('status', HTMLElement)
  private readonly problem = byId('problem', HTMLElement)
  private readonly problems = new Map<string, string | undefined>()
  private timer: ReturnType<typeof setTimeout> | undefined

  /** How many findings there are; partial while more is being loaded. */
  tellCount(findings: number, words: number, isPartial: boolean): void {
    const found = many(findings, 'finding')
    const text = isPartial
      ? `${found} so far; names and grammar are being loaded …`
      : `${found} in ${many(words, 'word')}.`
    if (this.count.textContent === text) return
    this.count.textContent = text
    this.say(text, PAUSE, false)
  }

  /** What was done, which is read out at once, and shown for a while. */
  announce(text: string): void {
    this.say(text, 0, true)
  }

  /** What is seen elsewhere is read out at once. */
  read(text: string): void {
    this.say(text, 0, false)
  }

  /** What does not work with an input, or with the check, and what to do; `undefined` once it works. */
  fail(what: 'input' | 'check', text: string | undefined): void {
    this.problems.set(what, text)
    const told = [...this.problems.values()].filter((each) => each !== undefined)
    this.problem.hidden = told.length === 0
    this.problem.textContent = told.join(' ')
  }

  private say(text: string, pause: number, isSeen: boolean): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.status.textContent = text
      this.status.classList.toggle('unseen', !isSeen)
      // What stands there already is not read out again when it disappears.
      if (isSeen) this.timer = setTimeout(() => this.status.classList.add('unseen'), SHOWN)
    }, pause)
  }
}
