/** Compiles the schema of the configuration into the code that checks it: the command checks options at once and loads no compiler. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv} from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import {writeCode} from './generated.js'

const FILE = path.join('schema', 'configuration.schema.json')

const ajv = new Ajv({allErrors: true, strict: true, allowUnionTypes: true, code: {source: true, esm: true}})
// Editors show it, and so does the command: see `src/engine/option-problems.ts`.
ajv.addKeyword('errorMessage')
const validate = ajv.compile(JSON.parse(readFileSync(FILE, 'utf8')))
writeCode({
  name: 'configuration',
  origin: 'schema',
  code: standalone.default(ajv, validate),
  declaration: `import type {ErrorObject} from 'ajv'\n\nexport declare const validate: ((value: unknown) => boolean) & {errors?: ErrorObject[] | null}\n`,
})
