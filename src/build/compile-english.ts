/**
 * Compiles `rules/english/` into `src/generated/english.js` and `english-words.js`, which the bundle takes in. Run by `npm run build`,
 * before all else: what compiles rules and lexicon reads them.
 */
import {readEnglishLists} from './english-lists.js'
import {readEnglishTables} from './english-tables.js'
import {writeTables} from './generated.js'
import {refusing} from './refusing.js'
import {writeWords} from './words-module.js'

const origin = 'rules/english'

refusing(() => {
  writeTables('english', origin, readEnglishTables(origin), 'EnglishTables', '../english/tables.js')
  writeWords('english-words', origin, {english: readEnglishLists(origin)})
})
