import {existsSync, readFileSync} from 'node:fs'
import {type EvidenceTable, NO_EVIDENCE} from '../rules/evidence.js'

/** The evidence table in a file; an empty one if there is no such file. */
export function readEvidence(file: string): EvidenceTable {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as EvidenceTable) : NO_EVIDENCE
}
