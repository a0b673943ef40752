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
  private timer: ReturnType<typeof setTimeout> | undefined

  /** How many findings there are. */
  tell(text: string): void {
    if (this.count.textContent === text) return
    this.count.textContent = text
    this.say(text, PAUSE, false)
  }

  /** What was done, which is read out at once, and shown for a while. */
  announce(text: string): void {
    this.say(text, 0, true)
  }

  /** What does not work, and what to do; nothing takes it away. */
  fail(text: string | undefined): void {
    this.problem.hidden = text === undefined
    this.problem.textContent = text ?? ''
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
