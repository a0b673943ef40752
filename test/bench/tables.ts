import type {Measured} from '../../src/build/measured-file.js'
import {withTableBelow} from './markdown-table.js'
import {qualityTable} from './quality-table.js'
import {tableOf} from './table.js'

/** The text of the README with its tables of what was measured; one that has no figures stays. */
export function withTables(readme: string, {quality, speed}: Measured): string {
  const judged = quality === undefined ? readme : withTableBelow('How it is measured', qualityTable(quality), readme)
  return speed === undefined ? judged : withTableBelow('How fast', tableOf(speed), judged)
}
