/**
 * `npm run registers`: counts the rules by language and register, measures them on the texts of `test/registers/`, and writes
 * `rules/registers.md`, and what the site shows of it into `test/bench/measured.json`.
 */
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {readEvidence} from './evidence-file.js'
import {MEASURED_FILE, readMeasured, writeMeasured} from './measured-file.js'
import {heldScores} from './registers/held-scores.js'
import {lintTexts} from './registers/lint-texts.js'
import {registersReport} from './registers/report.js'
import {readTexts} from './registers/texts.js'
import {compileRuleFiles, listRuleFiles} from './rule-files.js'

const root = 'rules'
const texts = readTexts(path.join('test', 'registers'))
const [auto, stated] = [await lintTexts(texts, false), await lintTexts(texts, true)]
const linted = texts.map((text, at) => ({text, auto: auto[at] ?? [], stated: stated[at] ?? []}))
const file = path.join(root, 'registers.md')
const {sources} = compileRuleFiles(listRuleFiles(root), root)
writeFileSync(file, registersReport(sources, readEvidence(path.join(root, 'evidence.json')), linted))
writeMeasured({...readMeasured(), registers: heldScores(linted)})
console.log(`${texts.length} texts measured; ${file} and ${MEASURED_FILE} are written`)
