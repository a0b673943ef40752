import path from 'node:path'
import type {RuleRecord} from '../../pattern/rule.js'
import {recordOf} from '../../rules/compile.js'
import {type Entry, entryOf, entryOfRule, proofOf} from '../../rules/entry.js'
import type {Evidence, EvidenceTable} from '../../rules/evidence.js'
import type {CheckSource} from '../../rules/read-checks.js'
import {ANY, languageOfFile} from '../../rules/rule-language.js'
import type {RuleSource} from '../../rules/source.js'
import {standingOf} from '../../rules/standing.js'
import {pageOf} from '../rule-files.js'

/** A rule, or a check that code makes, with all that the site says of it. */
export interface SiteRule {
  readonly entry: Entry
  /** The rule in the form of the package; `undefined` for a check. */
  readonly record: RuleRecord | undefined
  /** Codes of the source languages it points to; empty for any. */
  readonly languages: readonly string[]
  /** The code of the language that the wording it renders is in. */
  readonly sourceLanguage: string | undefined
  /** `null` where it was not measured. */
  readonly evidence: Evidence | null
  /** Where it is written: the path of the file in the repository, with slashes, and the line from 1. */
  readonly file: string
  readonly line: number
  /** The file below `rules/` without its extension, as in `phrases/ru.talk`. */
  readonly chapter: string
}

/**
 * What the site says of a rule.
 * @param root the folder of the rules
 */
export function siteRuleOf(source: RuleSource | CheckSource, table: EvidenceTable, root: string): SiteRule {
  const evidence = table.rules[source.id.text] ?? null
  const where = {
    evidence,
    file: source.file.split(path.sep).join('/'),
    line: source.id.line,
    chapter: pageOf(source.file, root),
  }
  if ('finds' in source) {
    const languages = [...new Set(Object.values(source.reasons).flatMap((reason) => reason.languages))]
    return {...where, entry: entryOf(source, evidence), record: undefined, languages, sourceLanguage: undefined}
  }
  const stated = recordOf(source, where.chapter)
  const record = {...stated, ...standingOf(stated, evidence, table.words)}
  const language = languageOfFile(source.file)
  return {
    ...where,
    entry: entryOfRule(record, proofOf(source, evidence)),
    record,
    languages: record.languages,
    sourceLanguage: source.source === undefined || language === ANY ? undefined : language,
  }
}
