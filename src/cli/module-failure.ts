import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'

/** Which module cannot be found, as Node.js says it. */
const MISSING = /^Cannot find (?:module|package) '([^']*)'/
/** What Node.js takes for the other of its two kinds of modules. */
const OTHER_KIND =
  /\b(?:import|export)\b.*(?:statement|outside a module|token)|token '?export|\b(?:require|module|exports) is not defined/

/**
 * Why a configuration that is a module could not be loaded.
 * @param file with its whole path
 * @param name what it is called in the message
 * @param error what it throws
 */
export function describeModuleFailure(file: string, name: string, error: unknown): string {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  const [, missing] = MISSING.exec(message) ?? []
  const line = missing === undefined ? lineIn(file, error) : lineWith(path.basename(missing), file)
  const place = line === undefined ? name : `${name}:${line}`
  if (missing !== undefined) return `${place}: cannot find "${missing}": mend the import, or install the package`
  if (OTHER_KIND.test(message))
    return `${place}: ${message}: name the file .translationeserc.mjs if it says "export default", .translationeserc.cjs if it says "module.exports"`
  if (error instanceof SyntaxError) return `${place}: this is not JavaScript: ${message}: mend the syntax there`
  return `${place}: the configuration throws: ${message}: mend what it does there`
}

/** The line of a file that an error comes from, if it tells. */
function lineIn(file: string, error: unknown): number | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const own = lineAfter(stack, pathToFileURL(file).href) ?? lineAfter(stack, file)
  if (own !== undefined || !(error instanceof SyntaxError)) return own
  // Of modules with a wrong syntax Node.js tells the line only where it checks them.
  const {stderr} = spawnSync(process.execPath, ['--check', file], {encoding: 'utf8', timeout: 10_000})
  return lineAfter(stderr ?? '', pathToFileURL(file).href) ?? lineAfter(stderr ?? '', file)
}

/** The first line of a file that has a text. */
function lineWith(text: string, file: string): number | undefined {
  const index = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text))
  return index < 0 ? undefined : index + 1
}

function lineAfter(text: string, file: string): number | undefined {
  const at = text.indexOf(`${file}:`)
  const [, line] = at < 0 ? [] : (/^:(\d+)/.exec(text.slice(at + file.length)) ?? [])
  return line === undefined ? undefined : Number(line)
}
