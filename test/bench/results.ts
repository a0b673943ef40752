/** What `npm run bench` has measured, as it stands in `test/bench/measured.json`. */
import {readMeasured, type Speed, writeMeasured} from '../../src/build/measured-file.js'

export type {DocumentResult, Speed as Results} from '../../src/build/measured-file.js'

export function readResults(): Speed {
  return readMeasured().speed ?? {}
}

/** Writes what was measured now; what else the file holds stays. */
export function writeResults(speed: Speed): void {
  writeMeasured({...readMeasured(), speed})
}
