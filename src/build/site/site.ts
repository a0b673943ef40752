import {pageOfRule, REFERENCE} from '../../rules/address.js'
import type {CheckSource} from '../../rules/read-checks.js'
import type {RuleSource} from '../../rules/source.js'
import {readEvidence} from '../evidence-file.js'
import {readMeasured} from '../measured-file.js'
import {chaptersOf} from './chapters.js'
import {exampleOf} from './example.js'
import {frontPage} from './front-page.js'
import {chapterPage, listPages} from './list-page.js'
import {listsBy} from './lists.js'
import {measuredPage} from './measured-page.js'
import {notFoundPage} from './not-found-page.js'
import {ratesOf} from './rates.js'
import {referencePage} from './reference-page.js'
import {rulePage} from './rule-page.js'
import {searchDataOf} from './search-data.js'
import {SEARCH_FILE} from './search-format.js'
import {searchScript} from './search-script.js'
import {siteRuleOf} from './site-rule.js'
import {icon, styleSheet} from './static-files.js'

/** Where the script of the search stands on the site. */
const SCRIPT = 'search.js'

/**
 * All files of the site but the playground, by their path below its address, `homepage` of package.json: the front page, what was measured,
 * and the reference, with a page for each rule.
 * @param root the folder of the rules
 */
export async function siteOf(
  sources: readonly (RuleSource | CheckSource)[],
  root: string,
): Promise<Map<string, string>> {
  const table = readEvidence(`${root}/evidence.json`)
  const rules = sources.map((source) => siteRuleOf(source, table, root))
  const lists = {
    languages: listsBy('language', rules),
    kinds: listsBy('kind', rules),
    registers: listsBy('register', rules),
  }
  const chapters = chaptersOf(rules)
  const languages = new Set(rules.flatMap(({sourceLanguage}) => sourceLanguage ?? []))
  const all = [...lists.languages, ...lists.kinds, ...lists.registers]
  return new Map([
    ['index.html', frontPage(rules.length, languages.size, await exampleOf())],
    ['measured.html', measuredPage(readMeasured(), ratesOf(rules, table.words))],
    ['404.html', notFoundPage()],
    ['style.css', styleSheet()],
    ['icon.svg', icon()],
    [SCRIPT, await searchScript()],
    [`${REFERENCE}index.html`, referencePage(lists, chapters, SCRIPT)],
    [REFERENCE + SEARCH_FILE, JSON.stringify(searchDataOf(rules))],
    ...all.flatMap(listPages),
    ...chapters.map(
      ({chapter, title, rules: own}) => [`${REFERENCE}${chapter}.html`, chapterPage(chapter, title, own)] as const,
    ),
    ...rules.map((rule) => [REFERENCE + pageOfRule(rule.entry.id), rulePage(rule, table.words)] as const),
  ])
}
