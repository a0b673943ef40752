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

/** A module that holds code. */
export interface GeneratedCode {
  readonly name: string
  /** The folder it is made from. */
  readonly origin: string
  readonly code: string
  readonly declaration: string
}

/** Writes a module as JavaScript with its type in a declaration beside it: compilers and test runners need not parse megabytes of data. */
export function writeModule({name, origin, constant, value, type, from}: GeneratedModule): void {
  const typeImport = from === undefined ? '' : `import type {${type}} from '${from}'\n\n`
  const declaration = `${typeImport}export declare const ${constant}: ${type}\n`
  writeCode({name, origin, code: `export const ${constant} = ${value}\n`, declaration})
}

/** Writes a module of code as JavaScript, likewise. */
export function writeCode({name, origin, code, declaration}: GeneratedCode): void {
  const head = `/** Generated from ${origin}/ by npm run build. */\n`
  mkdirSync(GENERATED, {recursive: true})
  writeFileSync(path.join(GENERATED, `${name}.js`), `${head}${code}`)
  writeFileSync(path.join(GENERATED, `${name}.d.ts`), `${head}${declaration}`)
}

/** Writes tables as a module; `type` is the name of theirs, `from` its module as seen from `src/generated/`. */
export function writeTables(name: string, origin: string, tables: object, type: string, from: string): void {
  writeModule({name, origin, constant: 'tables', value: JSON.stringify(tables), type, from})
}
