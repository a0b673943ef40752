import {FORMATS, type FormatName, formatOf} from './formats.js'

/** A report that is asked for. */
export interface Target {
  readonly name: FormatName
  /** Standard output if there is none. */
  readonly file?: string
}

/** The names of the reports there are. */
export const REPORT_NAMES: readonly FormatName[] = Object.keys(FORMATS) as FormatName[]

/**
 * A report as users ask for it: `NAME` or `NAME=FILE`.
 * @throws Error that says what may be asked for
 */
export function parseTarget(value: string): Target {
  const [, given = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? []
  const name = REPORT_NAMES.find((each) => each === given)
  if (name === undefined)
    throw new Error(`there is no report "${given}": write ${REPORT_NAMES.join(', ')}, as in --report sarif`)
  if (file === undefined) return {name}
  if (file.trim() === '') throw new Error(`--report ${name}= names no file: write --report ${name}, or ${name}=FILE`)
  if (file === '-') throw new Error(`--report ${name}=- would be a file called "-": write --report ${name}`)
  return {name, file}
}

/**
 * Makes sure that no report is written into another.
 * @throws Error that says which
 */
export function assertApart(targets: readonly Target[]): void {
  const printed = targets.filter(({file}) => file === undefined)
  const document = printed.find(({name}) => formatOf(name).isLines !== true)
  if (document !== undefined && printed.length > 1)
    throw new Error(
      `of several reports on standard output none can be read: name a file, as in --report ${document.name}=FILE`,
    )
  const files = targets.flatMap(({file}) => file ?? [])
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw new Error(`two reports go to ${twice}: give each a file of its own`)
}
