/** The steps of `npm run build`, in order, and what each reads: a step runs only when something of it has changed. */
import {createHash, type Hash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {buildSync} from 'esbuild'
import {RULE_FOLDERS} from '../rules/folders.js'
import {GENERATED} from './generated.js'

export interface Step {
  readonly name: string
  readonly command: readonly [program: string, ...args: readonly string[]]
  /** Files and folders that it reads. */
  readonly reads: readonly string[]
  /** Programs whose source, with all that they import, decides what it writes. */
  readonly runs: readonly string[]
  /** The files it writes: a folder, and which of the names there. */
  readonly writes: {readonly folder: string; readonly names: RegExp}
}

/** What every step depends on: the packages, as they are wanted and as they are installed. */
const PACKAGES = ['package.json', 'package-lock.json', path.join('node_modules', '.package-lock.json')]

export const STEPS: readonly Step[] = [
  {
    // Later steps read rules, which are checked by what this one writes.
    name: 'schemas',
    command: ['tsx', 'src/build/compile-schemas.ts'],
    reads: ['schema', path.join('rules', 'schema.json'), path.join('rules', 'collocations.schema.json')],
    runs: ['src/build/compile-schemas.ts'],
    writes: {folder: GENERATED, names: /^schema-/},
  },
  {
    name: 'english',
    command: ['tsx', 'src/build/compile-english.ts'],
    reads: [path.join('rules', 'english')],
    runs: ['src/build/compile-english.ts'],
    writes: {folder: GENERATED, names: /^english[.-]/},
  },
  {
    name: 'lexemes',
    command: ['tsx', 'src/build/compile-lexemes.ts'],
    reads: [path.join('rules', 'english')],
    runs: ['src/build/compile-lexemes.ts'],
    writes: {folder: GENERATED, names: /^lexemes\./},
  },
  {
    name: 'checks',
    command: ['tsx', 'src/build/write-checks.ts'],
    reads: RULE_FOLDERS.flatMap((room) => [path.join('rules', room), path.join('src', room)]).filter(existsSync),
    runs: ['src/build/write-checks.ts'],
    writes: {folder: GENERATED, names: /^(?:checks|detectors)\./},
  },
  {
    name: 'rules',
    command: ['tsx', 'src/build/compile-rules.ts'],
    reads: ['rules'],
    runs: ['src/build/compile-rules.ts'],
    writes: {
      folder: GENERATED,
      names: /^(?!(?:lexicon|lexemes|languages|tagger|english|checks|detectors|schema|stamp)[.-])/,
    },
  },
  {
    name: 'lexicon',
    command: ['tsx', 'src/build/compile-lexicon.ts'],
    reads: [path.join('rules', 'names')],
    runs: ['src/build/compile-lexicon.ts'],
    writes: {folder: GENERATED, names: /^lexicon\./},
  },
  {
    name: 'languages',
    command: ['tsx', 'src/build/compile-languages.ts'],
    reads: [],
    runs: ['src/build/compile-languages.ts'],
    writes: {folder: GENERATED, names: /^languages\./},
  },
  {
    name: 'tagger',
    command: ['tsx', 'src/build/compile-tagger.ts'],
    reads: [],
    runs: ['src/build/compile-tagger.ts'],
    writes: {folder: GENERATED, names: /^tagger\./},
  },
  {
    name: 'stamp',
    command: ['tsx', 'src/build/write-stamp.ts'],
    reads: ['src'],
    runs: ['src/build/write-stamp.ts'],
    writes: {folder: GENERATED, names: /^stamp\./},
  },
  {
    name: 'bundle',
    command: ['tsup'],
    // The declarations it writes come from types, which no program imports when it runs.
    reads: ['src', 'schema', 'tsconfig.json', 'tsup.config.ts'],
    runs: [],
    writes: {folder: 'dist', names: /\.(?:[jt]s|bin)$/},
  },
]

/** A digest of everything that a step reads. */
export function inputsOf({reads, runs}: Pick<Step, 'reads' | 'runs'>): string {
  const files = [
    ...PACKAGES.filter((file) => existsSync(file)),
    ...reads.flatMap(filesBelow),
    ...runs.flatMap(sourcesOf),
  ]
  return digestOf([...new Set(files)].sort())
}

/** A digest of the files that a step has written. */
export function outputsOf({writes: {folder, names}}: Step): string {
  if (!existsSync(folder)) return ''
  const files = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isFile() && names.test(entry.name))
  return digestOf(files.map(({name}) => path.join(folder, name)).sort())
}

/** A program and the files of this package that it imports, and they. */
function sourcesOf(program: string): string[] {
  const {metafile} = buildSync({
    entryPoints: [program],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  return Object.keys(metafile.inputs)
}

/** The files of a folder and of those in it, or a file itself. */
export function filesBelow(name: string): string[] {
  if (!statSync(name).isDirectory()) return [name]
  return readdirSync(name).flatMap((entry) => filesBelow(path.join(name, entry)))
}

/** A digest of what files hold and how they are named. */
export function digestOf(files: readonly string[]): string {
  const hash: Hash = createHash('sha256')
  for (const file of files) {
    const content = readFileSync(file)
    hash.update(`${file.split(path.sep).join('/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
