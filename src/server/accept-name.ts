import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {FileSettings} from '../cli/settings.js'

/** A file as it is to be. */
interface Change {
  readonly file: string
  readonly text: string
}

/**
 * Adds a name to those that the configuration accepts: to its file of names, or to the list that it holds; where there is no
 * configuration, one is made.
 * @param root the folder for a new configuration
 * @returns the file that has the name now
 * @throws Error that says what to do, if it cannot be written
 */
export async function acceptName(name: string, settings: FileSettings, root: string): Promise<string> {
  const {file, text} = changeFor(name, settings, root, await import('yaml'))
  const {default: writeFileAtomic} = await import('write-file-atomic')
  await writeFileAtomic(file, text)
  return file
}

function changeFor(name: string, settings: FileSettings, root: string, yaml: typeof import('yaml')): Change {
  const {configPath, acceptedNames} = settings
  if (typeof acceptedNames === 'string' || acceptedNames instanceof URL)
    return withLine(acceptedNames instanceof URL ? fileURLToPath(acceptedNames) : acceptedNames, name)
  if (configPath === undefined) return newConfiguration(name, root)
  const text = readFileSync(configPath, 'utf8')
  const extension = path.extname(configPath)
  if (/^\.ya?ml$/.test(extension)) {
    const document = yaml.parseDocument(text)
    if (acceptedNames === undefined) document.setIn(['names', 'accept'], document.createNode([name]))
    else document.addIn(['names', 'accept'], name)
    return {file: configPath, text: document.toString({lineWidth: 0})}
  }
  if (extension === '.json' || extension === '') return withNameInJson(configPath, text, name)
  throw new Error(`${configPath}: only its author can change a program: add "${name}" to "names.accept" there`)
}

function withLine(file: string, name: string): Change {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  return {file, text: `${text}${text === '' || text.endsWith('\n') ? '' : end}${name}${end}`}
}

function newConfiguration(name: string, root: string): Change {
  const text = `${JSON.stringify({names: {accept: [name]}}, undefined, 2)}\n`
  return {file: path.join(root, '.translationeserc'), text}
}

interface Json {
  readonly translationese?: Json
  readonly names?: {readonly accept?: readonly string[]}
}

function withNameInJson(file: string, text: string, name: string): Change {
  const content = JSON.parse(text) as Json
  const changed =
    path.basename(file) === 'package.json'
      ? {...content, translationese: withName(content.translationese ?? {}, name)}
      : withName(content, name)
  const indent = /^[ \t]+/m.exec(text)?.[0] ?? 2
  return {file, text: `${JSON.stringify(changed, undefined, indent)}\n`}
}

function withName(options: Json, name: string): Json {
  return {...options, names: {...options.names, accept: [...(options.names?.accept ?? []), name]}}
}
