import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Calibration} from '../../judgement/calibration.js'
import type {StyleTable} from '../../judgement/style.js'

/** Where the weights stand, a sequence of shapes a line, and all else that was learned beside them. */
const WEIGHTS = 'style.tsv'
const LEARNED = 'learned.json'

/** What `npm run judgement` learns. */
export interface Learned {
  readonly style: StyleTable
  readonly calibration: Calibration
}

export function writeLearned(folder: string, {style, calibration}: Learned): void {
  const {grams, weights, ...rest} = style
  const width = style.classes.length
  const lines = grams.map((gram, row) => `${gram}\t${weights.slice(row * width, (row + 1) * width).join(' ')}`)
  mkdirSync(folder, {recursive: true})
  writeFileSync(path.join(folder, WEIGHTS), `${lines.join('\n')}\n`)
  writeFileSync(path.join(folder, LEARNED), `${JSON.stringify({...rest, calibration}, undefined, 1)}\n`)
}

/** @throws Error that names the command that makes the files if they are missing */
export function readLearned(folder: string): Learned {
  const file = path.join(folder, LEARNED)
  if (!existsSync(file)) throw new Error(`${file} is missing: make it with "npm run judgement -- CORPORA"`)
  const {calibration, ...rest} = JSON.parse(readFileSync(file, 'utf8')) as Omit<StyleTable, 'grams' | 'weights'> &
    Pick<Learned, 'calibration'>
  const lines = readFileSync(path.join(folder, WEIGHTS), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  return {
    calibration,
    style: {
      ...rest,
      grams: lines.map(([gram = '']) => gram),
      weights: lines.flatMap(([, weights = '']) => weights.split(' ').map(Number)),
    },
  }
}
