import {createReadStream, readdirSync} from 'node:fs'
import path from 'node:path'
import {createInterface} from 'node:readline'

export type TextKind = 'native' | 'documentation' | 'human' | 'mt'

/** A file of texts of one kind: JSON Lines with a `text` each. */
export interface Corpus {
  readonly file: string
  readonly kind: TextKind
  /** Source language of translations. */
  readonly language: string
  /** Whether its texts are whole passages, and not single sentences in no order. */
  readonly hasPassages: boolean
}

/** One text of a corpus. */
export interface Passage {
  readonly text: string
  /** The translation system. */
  readonly system: string
  /** Counts the texts of its system from 0: those of one number render the same passage. */
  readonly number: number
}

const NAMED = /^(?:(?<native>native|documentation)|(?<kind>mt|human|postedit|mqmbio)-(?<language>[a-z]{2,3}))\.jsonl$/

/**
 * The corpora of a folder, by the names of their files: `native`, `documentation` (by native writers, too), `mt-LANGUAGE`,
 * `human-LANGUAGE`, and sentences by themselves in `postedit-LANGUAGE` and `mqmbio-LANGUAGE`, whose `text` is machine translation too.
 */
export function listCorpora(folder: string): Corpus[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name): Corpus[] => {
      const {native, kind, language = ''} = NAMED.exec(name)?.groups ?? {}
      if (native === undefined && kind === undefined) return []
      const textKind =
        native === undefined ? (kind === 'human' ? 'human' : 'mt') : (native as 'native' | 'documentation')
      const hasPassages = kind !== 'postedit' && kind !== 'mqmbio'
      return [{file: path.join(folder, name), kind: textKind, language, hasPassages}]
    })
}

/**
 * The texts of a corpus, one at a time.
 * @throws Error that names the line for one without a text
 */
export async function* passagesOf({file}: Corpus): AsyncGenerator<Passage> {
  const numbers = new Map<string, number>()
  let line = 0
  for await (const json of createInterface({input: createReadStream(file)})) {
    line++
    if (json.trim() === '') continue
    const {text, system = ''} = JSON.parse(json) as {text?: unknown; system?: unknown}
    if (typeof text !== 'string') throw new Error(`${file}:${line}: the line has no "text": write {"text": string}`)
    const name = String(system)
    const number = numbers.get(name) ?? 0
    numbers.set(name, number + 1)
    yield {text, system: name, number}
  }
}
