/** `npm run bench:table`: writes the tables of the README from `test/bench/measured.json`. */
import {readFileSync, writeFileSync} from 'node:fs'
import {readMeasured} from '../../src/build/measured-file.js'
import {withTables} from './tables.js'

writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), readMeasured()))
