/** The worker of the page: loads the library's data and checks what it is asked to, the newest question first and older ones never. */
import {loadData} from '#platform'
import {learned} from '../judgement/learned.js'
import {NATIVE, OTHER} from '../judgement/source.js'
import {lint, type Reach} from './lint.js'
import type {Answer, Question} from './protocol.js'

/** The newest question. */
let asked: Question | undefined
/** What is to be answered still. */
let open: Question | undefined
/** What can be checked so far. */
let reach: Reach | undefined
let isBusy = false

const say = (answer: Answer): void => self.postMessage(answer)

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

self.addEventListener('message', ({data}: MessageEvent<Question>) => {
  asked = data
  open = data
  void answerAll()
})

async function answerAll(): Promise<void> {
  if (isBusy) return
  isBusy = true
  while (open !== undefined && reach !== undefined) {
    const question: Question = open
    open = undefined
    await answer(question, reach)
    // What was asked in the meantime is heard only between tasks.
    await new Promise((resolve) => setTimeout(resolve))
  }
  isBusy = false
}

async function answer({id, text, settings}: Question, reach: Reach): Promise<void> {
  try {
    say({type: 'result', id, isPartial: reach !== 'all', result: await lint(text, settings, reach)})
  } catch (error) {
    say({type: 'refused', id, reason: reasonOf(error)})
  }
}

/** From now on more is checked, in the text that was asked about last too. */
async function extend(to: Reach): Promise<void> {
  reach = to
  open = asked
  await answerAll()
}

async function start(): Promise<void> {
  await loadData(['rules'])
  const languages = learned().ratios.sources.filter((source) => source !== NATIVE && source !== OTHER)
  say({type: 'ready', languages})
  await extend('phrases')
  // What is asked while it is loaded is answered in part.
  await loadData(['names', 'grammar'])
  await extend('all')
}

start().catch((error: unknown) => say({type: 'failed', reason: reasonOf(error)}))
