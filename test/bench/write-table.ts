/** `npm run bench:table`: writes the table "How fast" of the README from `test/bench/results.json`. */
import {readFileSync, writeFileSync} from 'node:fs'
import {readResults} from './results.js'
import {withTable} from './table.js'

writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), readResults()))
