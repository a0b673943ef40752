/**
 * Compiles `rules/english/` into `src/generated/english.js`, `english-words.js` and `english-lists.js`, which the bundle takes in. Run by
 * `npm run build`, before all else: what compiles rules and lexicon reads them.
 */
import path from 'node:path'
import {readEnglishLists} from './english-lists.js'
import {readEnglishTables} from './english-tables.js'
import {writeModule, writeTables} from './generated.js'
import {readPatternLists} from './pattern-lists.js'
import {refusing} from './refusing.js'
import {writeWords} from './words-module.js'

const origin = 'rules/english'

refusing(() => {
  writeTables('english', origin, readEnglishTables(origin), 'EnglishTables', '../english/tables.js')
  writeModule({
    name: 'english-lists',
    origin,
    constant: 'lists',
    value: JSON.stringify(readPatternLists(path.join(origin, 'lists.yml'))),
    type: 'Readonly<Record<string, readonly string[]>>',
  })
  writeWords('english-words', origin, {english: readEnglishLists(origin)})
})
