import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {packed as judgement} from '../../generated/judgement.js'
import {packed as languages} from '../../generated/languages.js'
import {packed as lexicon} from '../../generated/lexicon.js'
import {packed as lowWordings} from '../../generated/low-rule-wordings.js'
import {packed as lowRules} from '../../generated/low-rules.js'
import {packed as wordings} from '../../generated/rule-wordings.js'
import {packed as rules} from '../../generated/rules.js'
import {packed as tagger} from '../../generated/tagger.js'
import type {LexiconData} from '../../lexicon/lexicon.js'
import {readData} from '../../platform/node.js'
import {slimLexicon} from '../../playground/data/slim-lexicon.js'
import {slimRules} from '../../playground/data/slim-rules.js'
import {pack, unpack} from '../../text/packed.js'
import {packBytes} from '../pack-bytes.js'

/** Writes the data of the playground into a folder. */
export function writeData(folder: string): void {
  const data: Readonly<Record<string, Uint8Array>> = {
    rules: slimRules({finder: readData(rules), wordings: readData(wordings)}),
    'rule-wordings': readData(wordings),
    'low-rules': slimRules({finder: readData(lowRules), wordings: readData(lowWordings)}),
    'low-rule-wordings': readData(lowWordings),
    judgement: readData(judgement),
    lexicon: pack(slimLexicon(unpack<LexiconData>(readData(lexicon)))),
    tagger: readData(tagger),
    languages: readData(languages),
  }
  for (const [name, bytes] of Object.entries(data)) writeFileSync(path.join(folder, `${name}.bin`), packBytes(bytes))
}
