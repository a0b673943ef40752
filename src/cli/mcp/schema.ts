import type {VFileMessage} from 'vfile-message'
import {z} from 'zod'
import {CONFIDENCES} from '../../detect/finding.js'
import type {Summary} from '../../judgement/summary.js'
import {spanOf} from '../report/span.js'
import {verdictOn} from '../verdict.js'

/** The formats of a text, by the extension of files that have them. */
export const FORMATS = {
  text: '.txt',
  markdown: '.md',
  mdx: '.mdx',
  html: '.html',
  rst: '.rst',
  asciidoc: '.adoc',
} as const

export const format = z
  .enum(Object.keys(FORMATS) as [keyof typeof FORMATS])
  .optional()
  .describe('what the text is written in; "text" by default')

export const source = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .describe(
    'where the text comes from, if it is known: a language code such as "ru", several, or "native" for text that is no translation',
  )

export const confidence = z.enum([...CONFIDENCES])

const place = z
  .object({
    line: z.number(),
    column: z.number(),
    endLine: z.number(),
    endColumn: z.number(),
    start: z.number().describe('offset in UTF-16 code units'),
    end: z.number().describe('offset in UTF-16 code units'),
  })
  .describe('lines and columns begin at 1')

export const finding = z.object({
  rule: z.string().describe('the id of the rule, for the tool "explain"'),
  place: place.optional().describe('missing where it is about the whole document'),
  actual: z.string().optional().describe('what stands there, character for character'),
  read: z.string().optional().describe('the words as they are read, if there is markup in them; then there is no fix'),
  expected: z.array(z.string()).describe('what to write instead of exactly "actual", best first; "" deletes it'),
  reason: z.string(),
  note: z.string().optional().describe('why, with the source wording'),
  confidence: confidence.optional().describe('high: good English never says it; low: it often does'),
  kind: z.string().optional(),
  category: z.string().optional().describe('the MQM error type'),
  languages: z.array(z.string()).describe('source languages it points to; empty for any'),
  url: z.string().optional(),
})

export const problem = z
  .string()
  .describe('why the text is none of its format, though it was read as something near to it')

export const verdict = z.object({
  summary: z.string(),
  words: z.number(),
  findings: z.number(),
  density: z.number().describe('findings per 1,000 words'),
  translated: z
    .number()
    .optional()
    .describe('how likely it is a machine translation by how it reads, never proof; missing below 150 words'),
  sources: z.array(z.object({source: z.string(), likelihood: z.number()})),
})

export type Finding = z.infer<typeof finding>
export type Verdict = z.infer<typeof verdict>

/** A message as plain data. */
export function findingOf(message: VFileMessage): Finding {
  const {ruleId, actual, read, expected = [], reason, note, kind, category, language = [], url} = message
  const {start, end} = spanOf(message) ?? {}
  return {
    rule: ruleId ?? '',
    ...(start?.offset === undefined || end?.offset === undefined
      ? {}
      : {
          place: {
            line: start.line,
            column: start.column,
            endLine: end.line,
            endColumn: end.column,
            start: start.offset,
            end: end.offset,
          },
        }),
    actual,
    read,
    expected,
    reason,
    note,
    confidence: message.confidence,
    kind,
    category,
    languages: [...language],
    url,
  }
}

/** What the messages and the summary of a document say together. */
export function verdictOf(summary: Summary, messages: readonly VFileMessage[]): Verdict {
  const fixable = messages.filter(({expected = []}) => expected.length > 0).length
  const {words, findings, density, translated} = summary
  return {
    summary: verdictOn([summary], fixable),
    words,
    findings,
    density,
    translated,
    sources: summary.sources.map((each) => ({...each})),
  }
}
