import type {Calibration} from './calibration.js'
import {type GramTreeTable, gramTreeOf} from './gram-tree.js'
import type {EvidenceRatios} from './rule-evidence.js'
import type {StyleTable, StyleWeights} from './style.js'

/** What the build makes of `rules/judgement/` and `rules/evidence.json`. */
export interface JudgementTables {
  readonly style: StyleTable
  readonly calibration: Calibration
  readonly ratios: EvidenceRatios
  /** Languages that are near to each other. */
  readonly families: readonly (readonly string[])[]
}

/** The same as the build has it, which knows all rules. */
export interface MeasuredTables extends JudgementTables {
  readonly ratios: EvidenceRatios & {readonly rules: ReadonlyMap<string, readonly number[]>}
}

/** The same as it is written down: thousands of short lists are columns, which need no reading. */
export interface PackedJudgement extends Pick<JudgementTables, 'calibration' | 'families'> {
  readonly style: Omit<StyleTable, 'grams' | 'weights'> & {readonly tree: GramTreeTable; readonly weights: Int32Array}
  readonly ratios: Omit<EvidenceRatios, 'rules'> & {
    /** The ids of the rules, one a line, and the ratios of one after the other. */
    readonly ids: string
    readonly values: Int32Array
  }
}

/** What documents are judged by. */
export interface Learned extends Pick<JudgementTables, 'calibration' | 'families' | 'ratios'> {
  readonly style: StyleWeights
}

export function packedJudgement({style, ratios, ...rest}: MeasuredTables): PackedJudgement {
  const {grams, weights, ...ofStyle} = style
  const {rules, ...ofRatios} = ratios
  return {
    ...rest,
    style: {...ofStyle, tree: gramTreeOf(grams), weights: Int32Array.from(weights)},
    ratios: {
      ...ofRatios,
      ids: [...rules.keys()].join('\n'),
      values: Int32Array.from([...rules.values()].flat()),
    },
  }
}

export function unpackedJudgement({ratios, ...rest}: PackedJudgement): Learned {
  const {ids, values, ...ofRatios} = ratios
  const width = ratios.sources.length
  const rows = new Map(ids.split('\n').map((id, row) => [id, row * width]))
  const rules = {
    get: (id: string): readonly number[] | undefined => {
      const start = rows.get(id)
      return start === undefined ? undefined : Array.from(values.subarray(start, start + width))
    },
    has: (id: string): boolean => rows.has(id),
  }
  return {...rest, ratios: {...ofRatios, rules}}
}
