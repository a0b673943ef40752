import {createReadStream, readdirSync} from 'node:fs'
import path from 'node:path'
import {createInterface} from 'node:readline'

export type TextKind = 'native' | 'human' | 'mt'

/** A file of texts of one kind: JSON Lines with a `text` each. */
export interface Corpus {
  readonly file: string
  readonly kind: TextKind
  /** Source language of translations. */
  readonly language: string
}

const NAMED = /^(?:native|(?<kind>mt|human|postedit)-(?<language>[a-z]{2,3}))\.jsonl$/

/**
 * The corpora of a folder, by the names of their files: `native`, `mt-LANGUAGE`, `human-LANGUAGE`, and `postedit-LANGUAGE`, whose
 * `text` is machine translation too.
 */
export function listCorpora(folder: string): Corpus[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name): Corpus[] => {
      const match = NAMED.exec(name)
      if (match === null) return []
      const {kind, language = ''} = match.groups ?? {}
      const textKind = kind === undefined ? 'native' : kind === 'human' ? 'human' : 'mt'
      return [{file: path.join(folder, name), kind: textKind, language}]
    })
}

/** The texts of a corpus, one at a time. */
export async function* textsOf({file}: Corpus): AsyncGenerator<string> {
  let number = 0
  for await (const line of createInterface({input: createReadStream(file)})) {
    number++
    if (line.trim() === '') continue
    const {text} = JSON.parse(line) as {text?: unknown}
    if (typeof text !== 'string') throw new Error(`${file}:${number}: the line has no "text": write {"text": string}`)
    yield text
  }
}
