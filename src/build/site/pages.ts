import {entryOf} from '../../rules/entry.js'
import type {EvidenceTable} from '../../rules/evidence.js'
import {isCheckFile} from '../../rules/read.js'
import type {CheckSource} from '../../rules/read-checks.js'
import {languageOfFile} from '../../rules/rule-language.js'
import type {RuleSource} from '../../rules/source.js'
import {languageName} from '../../text/language-name.js'
import {pageOf} from '../rule-files.js'
import {type Chapter, chapterPage, indexPage, STYLE} from './page.js'

/** The pages of the reference and their style sheet, by their path below its folder of the site. */
export function referencePages(
  rules: readonly (RuleSource | CheckSource)[],
  {rules: evidence, words}: EvidenceTable,
  root: string,
): Map<string, string> {
  const files = [...new Set(rules.map(({file}) => file))]
  const chapters: Chapter[] = files.map((file) => {
    const own = rules.filter((rule) => rule.file === file)
    const page = pageOf(file, root)
    return {page, title: titleOf(page), entries: own.map((rule) => entryOf(rule, evidence[rule.id.text], words))}
  })
  return new Map([
    ['style.css', STYLE],
    ['index.html', indexPage(chapters)],
    ...chapters.map((chapter) => [`${chapter.page}.html`, chapterPage(chapter)] as const),
  ])
}

/** `phrases/ru.talk` → "Russian: phrases, talk". */
function titleOf(page: string): string {
  const [folder = '', base = ''] = page.split('/')
  if (isCheckFile(`${base}.yml`)) return `Checks of ${folder}`
  const [language = '', ...parts] = base.split('.')
  const name = language === 'any' ? 'Any language' : languageName(languageOfFile(base))
  return [`${name}: ${folder}`, ...parts].join(', ')
}
