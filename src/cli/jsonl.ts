import {once} from 'node:events'
import {createInterface} from 'node:readline'
import type {Readable, Writable} from 'node:stream'
import type {Root} from 'nlcst'
import {type Plugin, type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Options} from '../engine/options.js'
import retextTranslationese from '../plugins.js'
import {BlockParser} from '../text/parser.js'

/** What a line of input holds. */
interface Request {
  readonly id: string | number
  readonly text: string
}

/**
 * Answers JSON Lines: for each line `{"id", "text"}` of `input` one line `{"id", "messages"}` on `output`, in order. A line
 * that is no such object is answered by `{"id", "error"}`; the stream goes on. One document is held at a time.
 * @returns whether every line could be answered
 */
export async function answerLines(input: Readable, output: Writable, options: Readonly<Options>): Promise<boolean> {
  const processor = unified().use(blockParser).use(retextTranslationese, options).freeze()
  let isClean = true
  for await (const line of createInterface({input, crlfDelay: Number.POSITIVE_INFINITY})) {
    if (line.trim() === '') continue
    const request = parseRequest(line)
    let answer: object
    if ('error' in request) {
      isClean = false
      answer = request
    } else {
      const file = new VFile(request.text)
      await processor.run(processor.parse(file), file)
      answer = {id: request.id, messages: file.messages.map(plainMessage)}
    }
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain')
  }
  return isClean
}

/** Parses in linear time, which retext-english does not. */
const blockParser: Plugin<[], string, Root> = function (this: Processor) {
  const self = this as unknown as Processor<Root>
  self.parser = (document) => new BlockParser().parse(document)
}

function parseRequest(line: string): Request | {readonly id: unknown; readonly error: string} {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return {id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}`}
  }
  const {id, text} = typeof value === 'object' && value !== null ? (value as Partial<Request>) : {}
  if (typeof id !== 'string' && typeof id !== 'number')
    return {id: null, error: 'no "id": each line is an object {"id": string, "text": string}'}
  if (typeof text !== 'string') return {id, error: 'no "text": each line is an object {"id": string, "text": string}'}
  return {id, text}
}

/** A message as plain data; `start` and `end` are offsets in UTF-16 code units. */
function plainMessage(message: VFileMessage): object {
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
  }
}
