/** The folders of `rules/` that hold rules, and descriptions of what code detects. */
export const RULE_FOLDERS = [
  'collocations',
  'grammar',
  'idioms',
  'localisation',
  'names',
  'phrases',
  'repetition',
  'residue',
  'typography',
] as const
export type RuleFolder = (typeof RULE_FOLDERS)[number]
