/** Compiles schemas into the code that checks by them: the package needs no compiler of schemas, and options are checked at once. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv, type AnySchemaObject} from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import {buildSync} from 'esbuild'
import {writeCode} from './generated.js'

const DECLARATION = `import type {ValidateFunction} from 'ajv'\n\nexport declare const validate: ValidateFunction\n`

const WORDS: ReadonlySet<string> = new Set(['description', 'errorMessage', 'title'])

writeValidator('schema-configuration', path.join('schema', 'configuration.schema.json'))
// Of a file that states its language first only the list is checked: what stands before it is read by hand.
writeValidator('schema-rules', path.join('rules', 'schema.json'), '#/definitions/list')
writeValidator('schema-collocations', path.join('rules', 'collocations.schema.json'))

/** @param part which part of the schema is meant; all of it unless one is named */
function writeValidator(name: string, file: string, part?: string): void {
  const schema = withoutWords(JSON.parse(readFileSync(file, 'utf8'))) as AnySchemaObject
  const wanted = part === undefined ? schema : {$ref: part, definitions: schema.definitions as object}
  const ajv = new Ajv({allErrors: true, code: {source: true, esm: true}})
  const code = bundled(standalone.default(ajv, ajv.compile(wanted)))
  writeCode({name, origin: path.dirname(file), code, declaration: DECLARATION})
}

/** A schema without what is for readers and editors alone, which would come with the package once more. */
function withoutWords(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutWords)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([key, value]) => !WORDS.has(key) || typeof value !== 'string')
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value)]))
}

/** The code with what it takes from the compiler: how text is counted and values are compared. */
function bundled(code: string): string {
  const {outputFiles} = buildSync({
    stdin: {contents: code, resolveDir: '.'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
