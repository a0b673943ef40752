import {once} from 'node:events'
import type {Readable, Writable} from 'node:stream'
import type {Root} from 'nlcst'
import {type Plugin, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {loadData} from '#platform'
import type {Options} from '../engine/options.js'
import retextTranslationese from '../plugins.js'
import {RuleFileError} from '../rules/problem.js'
import {BlockParser} from '../text/parser.js'
import {describeFailure} from './failure.js'
import {linesOf} from './lines.js'
import {DEFAULT_MAX_SIZE, tooLarge} from './size.js'

/** What a line of input holds. */
interface Request {
  readonly id: string | number
  readonly text: string
  /** Where the text comes from; as the options say if it is left out. */
  readonly source?: string | readonly string[]
  /** All other fields of the line, which its answer has too. */
  readonly rest: Readonly<Record<string, unknown>>
}

/** The fields that only answers have. */
const OF_ANSWERS = ['messages', 'judgement', 'error']

/**
 * Answers JSON Lines: for each line `{"id", "text"}` of `input` one line `{"id", "messages", "judgement"}` on `output`, in order. A line
 * may say its own `"source"`. What else it holds is in its answer, too, but for the text. One that is no such object is answered by `{"id", "error"}`; the stream goes on. One document is held at
 * a time.
 * @param maxSize of a line, in bytes
 * @returns whether every line could be answered
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  options: Readonly<Options>,
  maxSize = DEFAULT_MAX_SIZE,
): Promise<boolean> {
  await loadData()
  const processorFor = processorsOf(options)
  let isClean = true
  for await (const line of linesOf(input, maxSize)) {
    if (line?.trim() === '') continue
    const request = line === undefined ? {id: null, error: tooLarge('the line', maxSize)} : parseRequest(line)
    const answer = 'error' in request ? request : await answerTo(request, processorFor)
    if ('error' in answer) isClean = false
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain').catch(() => undefined)
    // Nobody hears the other answers.
    if (output.destroyed) return isClean
  }
  return isClean
}

type TextProcessor = Processor<Root, Root, Root>

/** Makes the processor of each source when a line first comes from it. */
function processorsOf(options: Readonly<Options>): (source: Request['source']) => TextProcessor {
  const processors = new Map<string, TextProcessor>()
  return (source) => {
    const key = JSON.stringify(source ?? null)
    const own = source === undefined ? options : {...options, source}
    const processor = processors.get(key) ?? unified().use(blockParser).use(retextTranslationese, own).freeze()
    processors.set(key, processor)
    return processor
  }
}

async function answerTo(
  {id, text, source, rest}: Request,
  processorFor: ReturnType<typeof processorsOf>,
): Promise<object> {
  const file = new VFile(text)
  try {
    const processor = processorFor(source)
    await processor.run(processor.parse(file), file)
  } catch (error) {
    // A mistake in rule files is one of all lines.
    if (error instanceof RuleFileError) throw error
    return {id, ...rest, error: describeFailure(error)}
  }
  return {id, ...rest, messages: file.messages.map(plainMessage), judgement: file.data.translationese}
}

/** Parses in linear time, which retext-english does not. */
const blockParser: Plugin<[], string, Root> = function (this: Processor) {
  const self = this as unknown as Processor<Root>
  self.parser = (document) => new BlockParser().parse(document)
}

type GivenRequest = Readonly<Partial<Omit<Request, 'rest'>>> & Readonly<Record<string, unknown>>

function parseRequest(line: string): Request | {readonly id: unknown; readonly error: string} {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return {id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}`}
  }
  const {id, text, source, ...rest} = typeof value === 'object' && value !== null ? (value as GivenRequest) : {}
  if (typeof id !== 'string' && typeof id !== 'number')
    return {id: null, error: 'no "id": each line is an object {"id": string, "text": string}'}
  if (typeof text !== 'string') return {id, error: 'no "text": each line is an object {"id": string, "text": string}'}
  const taken = OF_ANSWERS.find((name) => name in rest)
  if (taken !== undefined)
    return {id, error: `"${taken}" is a field of answers: name that of the line otherwise, or leave it out`}
  const given = source === undefined ? {} : {source}
  // The answer has the source as it was given, as one of its other fields.
  return {id, text, ...given, rest: {...given, ...rest}}
}

/** A message as plain data; `start` and `end` are offsets in UTF-16 code units, which a message about the whole document has not. */
export function plainMessage(message: VFileMessage): object {
  const place = message.place !== undefined && 'start' in message.place ? message.place : undefined
  return {
    start: place?.start.offset,
    end: place?.end.offset,
    ruleId: message.ruleId,
    actual: message.actual,
    read: message.read,
    expected: message.expected ?? [],
    note: message.note,
    category: message.category,
    language: message.language,
    confidence: message.confidence,
    severity: message.severity,
  }
}
