/** How often a rule matches, in flags per million words of each kind of text; kinds without a match are left out. */
export interface Evidence {
  /** English by native writers. */
  readonly native?: number
  /** Documentation of software by native writers. */
  readonly documentation?: number
  /** Human translation, by source language. */
  readonly human?: Readonly<Record<string, number>>
  /** Machine translation, by source language. */
  readonly mt?: Readonly<Record<string, number>>
}

/** The words that were measured, and the evidence of every rule; `null` where a rule is newer than the last measurement. */
export interface EvidenceTable {
  readonly words: {
    readonly native: number
    readonly documentation?: number
    readonly human: Readonly<Record<string, number>>
    readonly mt: Readonly<Record<string, number>>
  }
  readonly rules: Readonly<Record<string, Evidence | null>>
}

export const NO_EVIDENCE: EvidenceTable = {words: {native: 0, human: {}, mt: {}}, rules: {}}

/** The table as JSON with a line for each rule, sorted, so that a change of one rule is a change of one line. */
export function formatEvidence({words, rules}: EvidenceTable): string {
  const lines = Object.entries(rules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, evidence]) => `    ${JSON.stringify(id)}: ${JSON.stringify(evidence)}`)
  return `{\n  "words": ${JSON.stringify(words)},\n  "rules": {\n${lines.join(',\n')}\n  }\n}\n`
}

/** The table for the rules of today: what was measured of them stays, new ones have no evidence yet, gone ones are left out. */
export function carryOver(table: EvidenceTable, ids: readonly string[]): EvidenceTable {
  return {words: table.words, rules: Object.fromEntries(ids.map((id) => [id, table.rules[id] ?? null]))}
}

/** A table with what an older one has measured in documentation, unless it has measured that itself. */
export function withDocumentationOf(older: EvidenceTable, table: EvidenceTable): EvidenceTable {
  const {documentation} = older.words
  if (documentation === undefined || table.words.documentation !== undefined) return table
  const rules = Object.entries(table.rules).map(([id, evidence]) => {
    const rate = older.rules[id]?.documentation
    return [id, rate === undefined ? evidence : {...evidence, documentation: rate}] as const
  })
  return {words: {...table.words, documentation}, rules: Object.fromEntries(rules)}
}
