import {readData} from '#platform'
import {packed} from '../generated/judgement.js'
import {unpack} from '../text/packed.js'
import type {Calibration} from './calibration.js'
import type {EvidenceRatios} from './rule-evidence.js'
import {Style, type StyleTable} from './style.js'

/** What the build makes of `rules/judgement/` and `rules/evidence.json`. */
export interface JudgementTables {
  readonly style: StyleTable
  readonly calibration: Calibration
  readonly ratios: EvidenceRatios
  /** Languages that are near to each other. */
  readonly families: readonly (readonly string[])[]
}

let tables: (Omit<JudgementTables, 'style'> & {readonly style: Style}) | undefined

/** What documents are judged by, read when the first one is. */
export function learned(): Omit<JudgementTables, 'style'> & {readonly style: Style} {
  if (tables === undefined) {
    const {style, ...rest} = unpack<JudgementTables>(readData(packed))
    tables = {...rest, style: new Style(style)}
  }
  return tables
}
