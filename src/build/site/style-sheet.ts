import {readFileSync} from 'node:fs'

/** The style of the site, without the colours that it shares with the report. */
export function styleSheet(): string {
  return readFileSync(new URL('style.css', import.meta.url), 'utf8')
}
