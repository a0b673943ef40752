/**
 * Learns how documents are judged: `npm run judgement [-- FOLDER]` reads the corpora of FOLDER (by default ../shared/corpora), writes
 * the weights to rules/judgement/, and prints how well passages are judged that it did not learn from. The same corpora and rules give
 * the same files.
 */
import {existsSync} from 'node:fs'
import path from 'node:path'
import {builtinRules} from '../rules/builtin.js'
import {listCorpora} from './corpora.js'
import {countPassages, frequentWords} from './judgement/count-passages.js'
import {type CountedPassage, isTest} from './judgement/documents.js'
import {calibrate, learnStyle} from './judgement/learn.js'
import {ratiosOf} from './judgement/ratios.js'
import {tableOf} from './judgement/table.js'
import {writeLearned} from './judgement/weights-file.js'
import {observe} from './observe.js'
import {tabulateEvidence} from './tabulate-evidence.js'

const folder = process.argv[2] ?? path.join('..', 'shared', 'corpora')

if (existsSync(folder)) await measure()
else {
  console.error(`there is no folder ${folder}: name one with native.jsonl, mt-LANGUAGE.jsonl and human-LANGUAGE.jsonl`)
  process.exitCode = 1
}

async function measure(): Promise<void> {
  const observed = (await observe(listCorpora(folder), console.log)).filter(({corpus}) => corpus.hasPassages)
  const native = observed.filter(({corpus: {kind}, passage}) => kind === 'native' && passage.number % 2 === 0)
  const words = frequentWords(native.map(({passage}) => passage.text))
  const languages = [...new Set(observed.flatMap(({corpus: {language}}) => (language === '' ? [] : [language])))].sort()
  const rules = new Map(builtinRules().map((rule) => [rule.id, rule]))
  const passages = countPassages(observed, words, new Set(rules.keys()))
  const ratiosFrom = (seen: readonly CountedPassage[]) =>
    ratiosOf([...rules.values()], tabulateEvidence(seen.map(asObserved), [...rules.keys()]))
  console.log(`${passages.length} passages counted`)
  const calibration = calibrate(passages, words, languages, rules, ratiosFrom)
  console.log('calibrated by parts of the passages that train')
  const seen = passages.filter((passage) => !isTest(passage))
  const style = learnStyle(seen, words, languages)
  writeLearned(path.join('rules', 'judgement'), {style, calibration})
  console.log(JSON.stringify(calibration))
  for (const line of tableOf(passages, {style, ratios: ratiosFrom(seen), rules}, calibration)) console.log(line)
}

function asObserved({kind, language, words, hits}: CountedPassage): Parameters<typeof tabulateEvidence>[0][number] {
  return {
    corpus: {kind, language, file: '', hasPassages: true},
    observation: {words, hits: Object.fromEntries(hits)},
  }
}
