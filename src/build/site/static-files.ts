import {readFileSync} from 'node:fs'
import {TOKENS} from '../../cli/report/html/tokens.js'

/** The style of all pages, with the colours that the report has too. */
export function styleSheet(): string {
  return TOKENS + read('style.css')
}

/** The picture of the site in tabs and bookmarks. */
export function icon(): string {
  return read('icon.svg')
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}
