import {existsSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import type {Confidence} from '../../detect/finding.js'
import type {Source} from '../../engine/options.js'
import {checkText} from '../check-text.js'
import {describeFailure} from '../failure.js'
import {readSource} from '../read-source.js'
import {type SettingFlags, SettingsFinder} from '../settings.js'
import {tooLarge} from '../size.js'
import {FORMATS} from './schema.js'

/** What an assistant asks to be checked. */
export interface Request {
  readonly text?: string | undefined
  /** Relative to the working directory. */
  readonly path?: string | undefined
  readonly format?: keyof typeof FORMATS | undefined
  readonly source?: Source | undefined
  readonly confidence?: Confidence | undefined
}

/**
 * The checked document of a request. Settings are read anew each time: an assistant lives longer than a configuration.
 * @param flags what holds where the request says nothing
 * @throws Error that says why it cannot be checked and what to do
 */
export async function documentOf(request: Request, flags: SettingFlags): Promise<VFile> {
  const {text, path: given, format = 'text', source, confidence} = request
  if ((text === undefined) === (given === undefined)) throw new Error('give either "text" or "path"')
  const name = given ?? `text${FORMATS[format]}`
  try {
    const options = {
      ...flags.options,
      ...(source === undefined ? {} : {source}),
      ...(confidence === undefined ? {} : {confidence}),
    }
    const settings = await new SettingsFinder({...flags, options}).of(name)
    const place = path.resolve(flags.cwd, name)
    if (text === undefined && !existsSync(place)) throw new Error(`no such file, seen from ${flags.cwd}: mend the path`)
    const value = text ?? (await readSource(place, settings.maxSize)).text
    if (Buffer.byteLength(value) > settings.maxSize) throw new Error(tooLarge('the text', settings.maxSize))
    const file = new VFile({path: name, cwd: flags.cwd, value})
    await checkText(file, settings)
    return file
  } catch (error) {
    throw new Error(given === undefined ? describeFailure(error) : `${given}: ${describeFailure(error)}`)
  }
}
