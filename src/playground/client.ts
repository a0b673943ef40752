/** The page's side of the worker. */
import type {Answer, Question, Settings} from './protocol.js'

/** What changes faster than this, in milliseconds, is one change. The worker drops what it has no time for, so that it need not be long. */
const PAUSE = 10

/** Asks the worker about texts, and hands on what it answers to the newest. */
export class Client {
  private readonly worker: Worker
  private id = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param hear gets every answer but those to older questions */
  constructor(hear: (answer: Answer) => void) {
    this.worker = new Worker(new URL('./worker.js', import.meta.url), {type: 'module'})
    this.worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
      if (!('id' in data) || data.id === this.id) hear(data)
    })
    this.worker.addEventListener('error', () =>
      hear({type: 'failed', reason: 'the part of this page that checks texts does not run in this browser'}),
    )
  }

  /** Asks about a text once no other was asked about for a moment. Answers to older questions are dropped from now on. */
  ask(text: string, settings: Settings): void {
    const id = ++this.id
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      const question: Question = {id, text, settings}
      this.worker.postMessage(question)
    }, PAUSE)
  }
}
