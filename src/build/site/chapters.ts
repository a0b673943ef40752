import {isCheckFile} from '../../rules/read.js'
import {ANY, languageOfFile} from '../../rules/rule-language.js'
import {languageName} from '../../text/language-name.js'
import type {SiteRule} from './site-rule.js'

/** The rules of one file. */
export interface Chapter {
  /** The file below `rules/` without its extension, as in `phrases/ru.talk`. */
  readonly chapter: string
  readonly title: string
  /** In the order of the file. */
  readonly rules: readonly SiteRule[]
}

/** The rules by their files, in the order of these. */
export function chaptersOf(rules: readonly SiteRule[]): Chapter[] {
  const chapters = new Map<string, SiteRule[]>()
  for (const rule of rules) {
    const own = chapters.get(rule.chapter)
    if (own === undefined) chapters.set(rule.chapter, [rule])
    else own.push(rule)
  }
  return [...chapters].map(([chapter, own]) => ({chapter, title: titleOf(chapter), rules: own}))
}

/** `phrases/ru.talk` → "Russian: phrases, talk". */
function titleOf(chapter: string): string {
  const [folder = '', base = ''] = chapter.split('/')
  if (isCheckFile(`${base}.yml`)) return `Checks of ${folder}`
  const language = languageOfFile(base)
  const [, ...parts] = base.split('.')
  return [`${language === ANY ? 'Any language' : languageName(language)}: ${folder}`, ...parts].join(', ')
}
