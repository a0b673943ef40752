import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/** Where modules that the build makes stand. */
export const GENERATED = path.join('src', 'generated')

/** A module that holds one constant. */
export interface GeneratedModule {
  readonly name: string
  /** The folder it is made from. */
  readonly origin: string
  readonly constant: string
  /** The constant as JavaScript. */
  readonly value: string
  readonly type: string
  /** The module of the type, as seen from `src/generated/`; none for a type of the language itself. */
  readonly from?: string
}

/** Writes a module as JavaScript with its type in a declaration beside it: compilers and test runners need not parse megabytes of data. */
export function writeModule({name, origin, constant, value, type, from}: GeneratedModule): void {
  const head = `/** Generated from ${origin}/ by npm run build. */\n`
  const typeImport = from === undefined ? '' : `import type {${type}} from '${from}'\n\n`
  mkdirSync(GENERATED, {recursive: true})
  writeFileSync(path.join(GENERATED, `${name}.js`), `${head}export const ${constant} = ${value}\n`)
  writeFileSync(path.join(GENERATED, `${name}.d.ts`), `${head}${typeImport}export declare const ${constant}: ${type}\n`)
}

/** Writes tables as a module; `type` is the name of theirs, `from` its module as seen from `src/generated/`. */
export function writeTables(name: string, origin: string, tables: object, type: string, from: string): void {
  writeModule({name, origin, constant: 'tables', value: JSON.stringify(tables), type, from})
}
