import type {Entry, Proof} from './entry.js'

/** What the build takes from the rule files for the reference alone. */
export interface ReferenceData {
  /** What code detects. */
  readonly checks: readonly Entry[]
  /** What shows that the rules are right, key by key: a line of JSON for each, in the order of the rules of the package. */
  readonly proofs: Readonly<Record<keyof Proof, string>>
}

/** Writes proofs down. */
export function linesOf(proofs: readonly Proof[]): ReferenceData['proofs'] {
  const lines = (key: keyof Proof): string => proofs.map((proof) => JSON.stringify(proof[key])).join('\n')
  return {flag: lines('flag'), pass: lines('pass'), evidence: lines('evidence')}
}

/** The proof of a rule by its number. */
export function proofAt({proofs}: ReferenceData, number: number): Proof {
  const read = (key: keyof Proof): unknown => JSON.parse(proofs[key].split('\n')[number] ?? 'null')
  // The build saw to the types.
  return {flag: read('flag'), pass: read('pass'), evidence: read('evidence')} as Proof
}
