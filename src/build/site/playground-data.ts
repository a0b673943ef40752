import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {packed as judgement} from '../../generated/judgement.js'
import {packed as languages} from '../../generated/languages.js'
import {packed as lexicon} from '../../generated/lexicon.js'
import {packed as rules} from '../../generated/rules.js'
import type {LexiconData} from '../../lexicon/lexicon.js'
import {readData} from '../../platform/node.js'
import {slimLexicon} from '../../playground/data/slim-lexicon.js'
import {slimRules} from '../../playground/data/slim-rules.js'
import {slimTagger, type TaggerModel} from '../../playground/data/slim-tagger.js'
import {pack, unpack} from '../../text/packed.js'
import {packBytes} from '../pack-bytes.js'

/** The file of the tagger's package that holds what it knows of words. */
export const CORE_MODEL = createRequire(import.meta.url).resolve(
  'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
)

/** Writes the data of the playground into a folder. */
export function writeData(folder: string): void {
  const model: TaggerModel = JSON.parse(readFileSync(CORE_MODEL, 'utf8'))
  const data: Readonly<Record<string, Uint8Array>> = {
    rules: slimRules(readData(rules)),
    judgement: readData(judgement),
    lexicon: pack(slimLexicon(unpack<LexiconData>(readData(lexicon)))),
    tagger: slimTagger(model),
    languages: readData(languages),
  }
  for (const [name, bytes] of Object.entries(data)) writeFileSync(path.join(folder, `${name}.bin`), packBytes(bytes))
}
