/** The worker of the page: loads the library's data and checks what it is asked to, the newest question first and older ones never. */
import {loadData} from '#platform'
import {learned} from '../judgement/learned.js'
import {NATIVE, OTHER} from '../judgement/source.js'
import {lint, type Reach, wordsOf} from './lint.js'
import {fetchRules, loadRulesFor} from './platform.js'
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

/**
 * Answers what was asked when the page opened, with the few patterns that its text can match: it takes longer to get all of them ready.
 * @returns the question
 */
async function answerSoon(): Promise<Question | undefined> {
  const question = asked
  // A text that cannot be read is refused when all is there.
  const words = question && (await wordsOf(question.text, question.settings).catch(() => undefined))
  if (question === undefined || words === undefined) return undefined
  await loadRulesFor(words)
  await answer(question, 'phrases')
  return question
}

/**
 * From now on more is checked, in the text that was asked about last too.
 * @param same a question whose answer stays the same
 */
async function extend(to: Reach, same?: Question): Promise<void> {
  reach = to
  open = asked === same ? undefined : asked
  await answerAll()
}

async function start(): Promise<void> {
  await fetchRules()
  const languages = learned().ratios.sources.filter((source) => source !== NATIVE && source !== OTHER)
  say({type: 'ready', languages})
  const answered = await answerSoon()
  await loadData(['rules'])
  await extend('phrases', answered)
  // What is asked while it is loaded is answered in part.
  await loadData(['names', 'grammar'])
  await extend('all')
}

start().catch((error: unknown) => say({type: 'failed', reason: reasonOf(error)}))
