import {createHash} from 'node:crypto'
import type {VFileMessage} from 'vfile-message'
import {type Range, rangeOf} from '../../engine/range.js'
import {addTo} from '../../text/groups.js'

/** A finding as a baseline keeps it: by what it says and what stands around it, and not by its line. */
export interface Entry {
  readonly rule: string
  /** The flagged words; of a finding about the whole document its reason. */
  readonly actual: string
  /** The words of its sentence, at most, that stand before and after. */
  readonly before: string
  readonly after: string
  /** Which of several entries that are alike but for this it is, from 1 up. */
  readonly occurrence: number
}

/** What of a baseline is in a text. */
export interface Known {
  readonly messages: ReadonlySet<VFileMessage>
  /** What is no longer there. */
  readonly gone: readonly Entry[]
}

/** So many words on each side tell a finding from others. */
const MOST_WORDS = 4
/** They stand so near. */
const REACH = 120
/** Longer words are told by their beginning and a hash. */
const LONGEST = 100

/** The findings of a text as entries, one for each message, in the same order. */
export function entriesOf(messages: readonly VFileMessage[], text: string): Entry[] {
  const counts = new Map<string, number>()
  return messages.map((message) => {
    const range = rangeOf(message)
    const entry = {
      rule: message.ruleId ?? '',
      actual: shortened(squeezed(message.actual ?? message.reason)),
      before: range === undefined ? '' : wordsBefore(text, range),
      after: range === undefined ? '' : wordsAfter(text, range),
    }
    const key = JSON.stringify(entry)
    const occurrence = (counts.get(key) ?? 0) + 1
    counts.set(key, occurrence)
    return {...entry, occurrence}
  })
}

/**
 * The messages of a text that a baseline knows. An entry whose sentence was changed on one side still knows its finding, as long as no
 * other entry has it.
 */
export function knownAmong(messages: readonly VFileMessage[], text: string, baseline: readonly Entry[]): Known {
  if (baseline.length === 0) return {messages: new Set(), gone: []}
  const found = entriesOf(messages, text)
  const known = new Set<VFileMessage>()
  let left = baseline
  for (const keyOf of KEYS) {
    const free = new Map<string, VFileMessage[]>()
    for (const [index, message] of messages.entries()) {
      const key = found[index] && keyOf(found[index])
      if (key !== undefined && !known.has(message)) addTo(free, key, message)
    }
    left = left.filter((entry) => {
      const message = free.get(keyOf(entry) ?? '')?.shift()
      if (message !== undefined) known.add(message)
      return message === undefined
    })
  }
  return {messages: known, gone: left}
}

/** What entries must have in common to be one, from the surest on; nothing if they have too little to tell. */
const KEYS: readonly ((entry: Entry) => string | undefined)[] = [
  ({rule, actual, before, after}) => JSON.stringify([rule, actual, before, after]),
  ({rule, actual, before}) => (before.includes(' ') ? JSON.stringify([rule, actual, before]) : undefined),
  ({rule, actual, after}) => (after.includes(' ') ? JSON.stringify([rule, actual, after]) : undefined),
]

function wordsBefore(text: string, {start}: Range): string {
  const reach = text.slice(Math.max(0, start - REACH), start)
  const sentence = reach.split(SENTENCE_END).at(-1) ?? ''
  return wordsOf(sentence).slice(-MOST_WORDS).join(' ')
}

function wordsAfter(text: string, {end}: Range): string {
  const [sentence = ''] = text.slice(end, end + REACH).split(SENTENCE_END)
  return wordsOf(sentence).slice(0, MOST_WORDS).join(' ')
}

/** Where a sentence or a paragraph ends, near enough. */
const SENTENCE_END = /[.!?…][)\]"'”’*_]*\s|\r?\n[ \t>]*\r?\n/

/** Words alone: marks of quotations and lists change when a paragraph is moved. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? []
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST).trimEnd()}… ${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}
