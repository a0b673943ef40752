import {type Dirent, readdirSync, realpathSync, type Stats, statSync} from 'node:fs'
import path from 'node:path'
import {isSearchedCatalogue} from '../formats/catalogues/table.js'
import {EXTENSIONS} from '../formats/format.js'
import {mayBeGlob} from './glob-signs.js'

/** Braces are magic too: a shell that knows none of them passes them on. */
const GLOB = {magicalBraces: true} as const

/** The folder of packages, whose texts are of others. */
const PACKAGES = 'node_modules'

/** Folders that hold nothing of whoever asks: packages, and what git keeps for itself, where a branch may be called `fix.md`. */
const PASSED_OVER: ReadonlySet<string> = new Set([PACKAGES, '.git'])

/** What one argument of the command stands for. */
export interface Found {
  /** Paths relative to the working directory. */
  readonly files: readonly string[]
  /** Whether the argument names a folder or several files, of which ignore files may leave out any but not all. */
  readonly isSearch: boolean
}

/**
 * The files that an argument stands for: itself, those of a folder, or those of a glob.
 * @param allowEmpty whether a folder or glob may have none
 * @throws Error that says what to do, if there are none
 */
export async function findFiles(argument: string, cwd: string, allowEmpty = false): Promise<Found> {
  const texts = allowEmpty ? searched : textsIn
  const file = path.relative(cwd, path.resolve(cwd, argument)) || '.'
  const stats = statOf(path.resolve(cwd, argument))
  if (stats?.isDirectory() === true) return {files: texts([file], cwd), isSearch: true}
  // A file whose name looks like a glob is meant before what the glob would give.
  if (stats !== undefined) return {files: [file], isSearch: false}
  const matches = await matchesOf(argument, cwd)
  if (matches.length === 0 && !allowEmpty)
    throw new Error('no file matches this glob: mend it, or quote it if the shell changes it')
  const folders = matches.filter((match) => isFolder(path.resolve(cwd, match)))
  const files = matches.filter((match) => !folders.includes(match))
  return {files: files.length === 0 ? texts(folders, cwd) : [...files, ...searched(folders, cwd)], isSearch: true}
}

/** @throws Error if the argument is no glob */
async function matchesOf(argument: string, cwd: string): Promise<string[]> {
  // Most arguments are files, for which what reads globs need not be loaded.
  const globs = mayBeGlob(argument) ? await import('glob') : undefined
  if (globs?.hasMagic(argument, GLOB) !== true) throw new Error('no such file or folder: mend the path')
  // Who names the folder means it.
  const ignore = argument.includes(PACKAGES) ? [] : [`**/${PACKAGES}/**`]
  return globs.glob(argument, {cwd, ...GLOB, ignore})
}

function textsIn(folders: readonly string[], cwd: string): string[] {
  const files = searched(folders, cwd)
  if (files.length > 0) return files
  throw new Error(
    `no text in a format that is read here (${EXTENSIONS.join(', ')}): name files of other extensions one by one`,
  )
}

/** The files with an extension that is known, in folders and theirs. Each folder is read once, whatever links lead to it. */
function searched(folders: readonly string[], cwd: string): string[] {
  const seen = new Set<string>()
  const files: string[] = []
  const links: string[] = []
  const search = (folder: string): void => {
    const real = realpathSync(path.resolve(cwd, folder))
    if (seen.has(real)) return
    seen.add(real)
    for (const entry of entriesOf(real)) {
      const name = path.join(folder, entry.name)
      if (PASSED_OVER.has(entry.name)) continue
      if (entry.isDirectory()) search(name)
      else if (entry.isSymbolicLink() && isFolder(path.join(real, entry.name))) {
        if (!isAbove(realpathSync(path.join(real, entry.name)), real)) links.push(name)
      } else if (EXTENSIONS.includes(path.extname(name).toLowerCase()) || isSearchedCatalogue(name)) files.push(name)
    }
  }
  for (const folder of folders) search(folder)
  // Links come last, so that files go by the path without one.
  for (let link = links.shift(); link !== undefined; link = links.shift()) search(link)
  return files
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    throw new Error(`${folder}: the folder cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Whether a folder holds the other one, so that a link from there to here loops. */
function isAbove(folder: string, other: string): boolean {
  return `${other}${path.sep}`.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`)
}

function isFolder(file: string): boolean {
  return statOf(file)?.isDirectory() === true
}

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}
