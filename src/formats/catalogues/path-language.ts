import path from 'node:path'
import {languageName} from '../../text/language-name.js'

/** Folders whose folders are named by languages. */
const LOCALES = /^(?:locales?|lang|languages?|i18n|l10n|translations?|messages|_locales)$/i

const CODE = /^[a-z]{2}(?:[-_](?:[A-Za-z]{4}|[A-Z]{2}|r[A-Z]{2}|\d{3}))*$/

/** Whether a name is the code of a language, as in "ru", "pt-BR" or "zh_Hant". */
export function isLanguage(name: string): boolean {
  const code = name.slice(0, 2)
  return CODE.test(name) && languageName(code) !== code
}

/**
 * The language that the path of a file tells, as in "ru.json", "messages.ru.json", "app_ru.arb" or "locales/ru/menu.json"; `undefined` where it
 * tells none.
 */
export function languageOfPath(file: string): string | undefined {
  const stem = path.parse(file).name
  if (isLanguage(stem)) return stem
  const [, ending = ''] =
    /[.](\w{2}(?:[-_]\w{2,4})?)$/.exec(stem) ?? /^(?:app|intl|messages)_(\w{2}(?:_\w{2,4})?)$/.exec(stem) ?? []
  if (isLanguage(ending)) return ending
  const folders = path.dirname(file).split(/[\\/]/)
  // Where gettext has them: "locale/ru/LC_MESSAGES/app.po".
  if (folders.at(-1) === 'LC_MESSAGES') folders.pop()
  const last = folders.at(-1) ?? ''
  return isLanguage(last) && LOCALES.test(folders.at(-2) ?? '') ? last : undefined
}
