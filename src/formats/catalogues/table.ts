/** The formats for translators, by the names of files. Each is loaded when the first file of it is read. */
import path from 'node:path'
import type {Reader} from './catalogue.js'
import type {ParsedCatalogue} from './parse-catalogue.js'

type Load = () => Promise<{readonly read: Reader}>

interface Format {
  readonly load: Load
  /** Whether files of it are checked in folders too; else only where they are named. */
  readonly isSearched: boolean
}

const searched = (load: Load): Format => ({load, isSearched: true})

const json = (): ReturnType<Load> => import('./json.js')
const yaml = (): ReturnType<Load> => import('./yaml.js')
const subtitles = searched(() => import('./subtitles.js'))
const xliff = searched(() => import('./xliff.js'))

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.po', searched(() => import('./po.js'))],
  ['.xlf', xliff],
  ['.xliff', xliff],
  ['.srt', subtitles],
  ['.vtt', subtitles],
  ['.strings', searched(() => import('./apple-strings.js'))],
  ['.xcstrings', searched(() => import('./xcstrings.js'))],
  ['.properties', {load: () => import('./properties.js'), isSearched: false}],
  ['.ftl', searched(() => import('./fluent.js'))],
  ['.resx', searched(() => import('./resx.js'))],
  // Most files of this extension are programs: the document tells.
  ['.qt-ts', {load: () => import('./qt.js'), isSearched: false}],
  // Most tables are no texts.
  ['.csv', {load: () => import('./csv.js'), isSearched: false}],
  ['.tsv', {load: () => import('./csv.js'), isSearched: false}],
  // Most files in TOML are settings of programs.
  ['.toml', {load: () => import('./toml.js'), isSearched: false}],
  ['.docx', searched(() => import('./docx.js'))],
  // Most files in XML are none of Android.
  ['.xml', {load: () => import('./android.js'), isSearched: false}],
  ['.arb', searched(json)],
  // Most files in JSON and YAML are no texts.
  ['.json', {load: json, isSearched: false}],
  ['.yml', {load: yaml, isSearched: false}],
  ['.yaml', {load: yaml, isSearched: false}],
])

/** Makes the tree of a file, and that of the comments in it. */
type Parse = (document: string, name: string) => ParsedCatalogue

const loaded = new Map<string, Parse>()

/** Extensions of the files for translators that are checked in folders. */
export const CATALOGUES: readonly string[] = [...FORMATS].flatMap(([extension, {isSearched}]) =>
  isSearched ? [extension] : [],
)

/** Files of Android with texts, whose extension tells nothing. */
const ANDROID = /(?:^|[\\/])values(?:-[\w+-]+)?[\\/](?:strings|plurals|arrays)\.xml$/i

/** Whether a file for translators is checked in folders too. */
export function isSearchedCatalogue(name: string): boolean {
  return FORMATS.get(extensionOf(name))?.isSearched === true || ANDROID.test(name)
}

/** Loads what reads a file, if it is one for translators: then `parserOf` knows it. */
export async function loadFormat(name: string): Promise<void> {
  const extension = extensionOf(name)
  if (loaded.has(extension)) return
  const format = FORMATS.get(extension)
  if (format === undefined) return
  const [{parseCatalogue}, {read}] = await Promise.all([import('./parse-catalogue.js'), format.load()])
  loaded.set(extension, (document, path) => parseCatalogue(document, path, read))
}

/**
 * What reads a file, if it is one for translators.
 * @throws Error if it was not loaded
 */
export function parserOf(name: string): Parse | undefined {
  const extension = extensionOf(name)
  const parse = loaded.get(extension)
  if (parse === undefined && FORMATS.has(extension))
    throw new Error(`the format of ${extension} files is not loaded: await loadFormat(name) first`)
  return parse
}

function extensionOf(name: string): string {
  return path.extname(name).toLowerCase()
}
