import type {OpenReport} from './report.js'

interface Format {
  /** Loads what only this report needs. */
  readonly load: () => Promise<{readonly open: OpenReport}>
  /** Whether it is lines, which others may stand beside, and no document. */
  readonly isLines?: true
}

/** The reports there are, by name. */
export const FORMATS = {
  pretty: {load: () => import('./pretty.js'), isLines: true},
  json: {load: () => import('./json.js')},
  sarif: {load: () => import('./sarif.js')},
  github: {load: () => import('./github.js'), isLines: true},
  gitlab: {load: () => import('./gitlab.js')},
  junit: {load: () => import('./junit.js')},
  checkstyle: {load: () => import('./checkstyle.js')},
  html: {load: () => import('./html/report.js')},
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof FORMATS

export function formatOf(name: FormatName): Format {
  return FORMATS[name]
}
