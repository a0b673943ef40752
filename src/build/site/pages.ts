import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {entryOf} from '../../rules/entry.js'
import type {EvidenceTable} from '../../rules/evidence.js'
import {isCheckFile, languageOfFile, type RuleSource} from '../../rules/read.js'
import type {CheckSource} from '../../rules/read-checks.js'
import {languageName} from '../../text/language-name.js'
import {pageOf} from '../rule-files.js'
import {type Chapter, chapterPage, indexPage, STYLE} from './page.js'

/** The pages of the reference and their style sheet, by their path below its folder. */
export function referencePages(
  rules: readonly (RuleSource | CheckSource)[],
  {rules: evidence}: EvidenceTable,
  root: string,
): Map<string, string> {
  const files = [...new Set(rules.map(({file}) => file))]
  const chapters: Chapter[] = files.map((file) => {
    const own = rules.filter((rule) => rule.file === file)
    const page = pageOf(file, root)
    return {page, title: titleOf(page), entries: own.map((rule) => entryOf(rule, evidence[rule.id.text]))}
  })
  return new Map([
    ['style.css', STYLE],
    ['index.html', indexPage(chapters)],
    ...chapters.map((chapter) => [`${chapter.page}.html`, chapterPage(chapter)] as const),
  ])
}

/** `phrases/ru.talk` → "Russian phrases: talk". */
function titleOf(page: string): string {
  const [folder = '', base = ''] = page.split('/')
  if (isCheckFile(`${base}.yml`)) return `Checks of ${folder}`
  const [language = '', ...parts] = base.split('.')
  const name = language === 'any' ? 'Any language' : languageName(languageOfFile(base))
  return [`${name}: ${folder}`, ...parts].join(', ')
}

/** Writes the pages below `folder` and removes what is no longer there. */
export function writeReference(pages: ReadonlyMap<string, string>, folder: string): void {
  const stale = existsSync(folder) ? listPages(folder).filter((page) => !pages.has(page)) : []
  for (const page of stale) rmSync(path.join(folder, page))
  for (const [page, html] of pages) {
    const file = path.join(folder, page)
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, html)
  }
}

/** Which pages below `folder` are missing, out of date or of no rule file. */
export function stalePages(pages: ReadonlyMap<string, string>, folder: string): string[] {
  const present = existsSync(folder) ? listPages(folder) : []
  const wrong = [...pages].filter(([page, html]) => {
    const file = path.join(folder, page)
    return !existsSync(file) || readFileSync(file, 'utf8') !== html
  })
  return [...wrong.map(([page]) => page), ...present.filter((page) => !pages.has(page))]
}

function listPages(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:html|css)$/.test(name))
    .map((name) => name.split(path.sep).join('/'))
}
