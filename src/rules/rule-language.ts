import {languageName} from '../text/language-name.js'
import type {Path} from './yaml-file.js'
import type {Located, YamlList} from './yaml-list.js'

/** Rules of this language are of none: what they find any writer may write. */
export const ANY = 'any'

/** The language a rule file is about: `phrases/ru.sport.yml` is about `ru`. */
export function languageOfFile(file: string): string {
  const base = baseOf(file)
  return base.split('.')[0] ?? base
}

/** The name of a file without its folders. */
export function baseOf(file: string): string {
  return file.split(/[/\\]/).at(-1) ?? file
}

/** The language of a rule of the package, which its file and its id are named by; `undefined` where they differ, which is noted. */
export function languageOfBuiltin(list: YamlList, path: Path, id: Located, file: string): string | undefined {
  const language = languageOfFile(file)
  if (list.one([...path, 'language']) !== undefined) {
    list.refuseAt([...path, 'language'], `the name of the file says the language, "${language}": remove this key`)
    return undefined
  }
  if (startsWith(id, language)) return language
  list.refuseAt([...path, 'id'], `the id must begin with the language of its file: "${language}-…"`)
  return undefined
}

/**
 * The language of a user's rule: what it states itself, or its file at the head, or the name of its file where ids begin with it, too; any
 * where nothing is said.
 * @param head what the file states for all of its rules
 */
export function languageOfOwn(
  list: YamlList,
  path: Path,
  id: Located,
  {file, head}: {readonly file: string; readonly head: string | undefined},
): string | undefined {
  const stated = list.one([...path, 'language'])?.text ?? head
  if (stated !== undefined) return stated
  const named = languageOfFile(file)
  if (!isLanguage(named)) return ANY
  if (startsWith(id, named)) return named
  list.refuseAt(
    [...path, 'id'],
    `the id must begin with the language that its file is named by: "${named}-…"; or state another, as in "language: ${ANY}"`,
  )
  return undefined
}

const startsWith = (id: Located, language: string): boolean => id.text.split('-')[0] === language

/** Whether a name is that of a language, and not only short, as "our" is. */
function isLanguage(name: string): boolean {
  return name === ANY || (/^[a-z]{2,3}$/.test(name) && languageName(name) !== name)
}
