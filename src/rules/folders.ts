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

/** The folder of a page: `phrases/ru.talk` stands in `phrases`. */
export function folderOf(page: string): RuleFolder {
  const folder = RULE_FOLDERS.find((each) => page.startsWith(`${each}/`))
  if (folder === undefined) throw new RangeError(`no folder of rules has the page ${page}`)
  return folder
}
