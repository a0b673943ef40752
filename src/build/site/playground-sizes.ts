import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Metafile} from 'esbuild'

/** When the page asks for a file. */
type When = 'at once' | 'for the first findings' | 'then' | 'where a text needs it'

/** A file of the playground. */
export interface FileSize {
  readonly file: string
  readonly when: When
  readonly bytes: number
  /** As servers send it: packed by gzip, if that makes it smaller. */
  readonly compressed: number
}

/** What the page does not load. */
const UNASKED = ['sizes.json', 'licences.txt']

const LATER: readonly (readonly [name: RegExp, when: When])[] = [
  [/^(?:decompress-.*\.js|(?:(?:low-)?rule(?:s|-wordings)|judgement)\.bin)$/, 'for the first findings'],
  [/^(?:lexicon\.bin|tagger\.bin)$/, 'then'],
]

/** How large the files in a folder are, in the order in which they are asked for. */
export function sizesOf(folder: string, metafile: Metafile): FileSize[] {
  const first = firstFiles(metafile)
  const order: readonly When[] = ['at once', 'for the first findings', 'then', 'where a text needs it']
  return readdirSync(folder)
    .filter((file) => !UNASKED.includes(file))
    .map((file) => {
      const content = readFileSync(path.join(folder, file))
      const isFirst = first.has(file) || /\.(?:html|css)$/.test(file)
      const when = isFirst ? 'at once' : (LATER.find(([name]) => name.test(file))?.[1] ?? 'where a text needs it')
      return {
        file,
        when,
        bytes: content.length,
        compressed: Math.min(content.length, gzipSync(content, {level: 9}).length),
      }
    })
    .sort((one, other) => order.indexOf(one.when) - order.indexOf(other.when) || other.compressed - one.compressed)
}

/** The bundles that the page and its worker import before they run. */
function firstFiles({outputs}: Metafile): Set<string> {
  const named = new Map(Object.entries(outputs).map(([file, output]) => [path.basename(file), output]))
  const first = new Set(['main.js', 'worker.js'])
  for (const file of first)
    for (const {path: target, kind} of named.get(file)?.imports ?? [])
      if (kind === 'import-statement') first.add(path.basename(target))
  return first
}

/** The sizes as a table in plain text, in kB, with their sum. */
export function tableOf(sizes: readonly FileSize[]): string {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(8)
  const sum = (key: 'bytes' | 'compressed'): number => sizes.reduce((total, size) => total + size[key], 0)
  const width = Math.max(...sizes.map(({file}) => file.length))
  const rows = sizes.map(
    ({file, when, bytes, compressed}) => `${file.padEnd(width)} ${kilobytes(bytes)} ${kilobytes(compressed)}  ${when}`,
  )
  const head = `${'playground, kB'.padEnd(width)} ${'file'.padStart(8)} ${'packed'.padStart(8)}  asked for`
  return [head, ...rows, `${'all'.padEnd(width)} ${kilobytes(sum('bytes'))} ${kilobytes(sum('compressed'))}`].join('\n')
}
