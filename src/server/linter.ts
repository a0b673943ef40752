import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {checkText} from '../cli/check-text.js'
import {describeFailure} from '../cli/failure.js'
import {IgnoreFiles} from '../cli/ignored.js'
import {type FileSettings, SettingsFinder} from '../cli/settings.js'
import {formatSize} from '../cli/size.js'
import {problemOf} from '../formats/source-trees.js'
import {withExtension} from './format.js'

/** A text to check. */
export interface Source {
  /** The path of the document, which a document that was never saved would have if it were. */
  readonly file: string
  /** The folder that ignore files and settings are looked for from. */
  readonly root: string
  /** What tells its format. */
  readonly extension: string
  readonly text: string
}

/** What a check of a text found. */
export interface Outcome {
  /** In the order of their places. */
  readonly messages: readonly VFileMessage[]
  /** The parsed document. */
  readonly file: VFile
  /** Missing where they have a mistake, or where the document is ignored. */
  readonly settings?: FileSettings
  /** Why the document could not be checked. */
  readonly failure?: string
  /** Why it is none of its format, if it was read and checked all the same. */
  readonly problem?: string
}

/** Checks texts as the command does: the nearest configuration and ignore files count. */
export class Linter {
  private readonly finders = new Map<string, SettingsFinder>()
  private readonly ignoreFiles = new Map<string, IgnoreFiles>()

  /** Reads settings and ignore files anew from now on. */
  forget(): void {
    this.finders.clear()
    this.ignoreFiles.clear()
  }

  /**
   * @param isStale whether nobody waits for the outcome any more
   * @returns `undefined` if nobody does
   */
  async lint(source: Source, isStale: () => boolean = () => false): Promise<Outcome | undefined> {
    const {file: name, root, extension, text} = source
    const file = new VFile({path: withExtension(name, extension), cwd: root, value: text})
    let settings: FileSettings | undefined
    try {
      if (this.ignoreFilesOf(root).has(name)) return {messages: [], file}
      settings = await this.finderOf(root).of(name)
      if (isStale()) return undefined
      assertSize(text, settings.maxSize)
      await checkText(file, settings)
      const problem = problemOf(file)
      return isStale()
        ? undefined
        : {messages: file.messages, file, settings, ...(problem === undefined ? {} : {problem})}
    } catch (error) {
      return {messages: [], file, failure: describeFailure(error), ...(settings === undefined ? {} : {settings})}
    }
  }

  private finderOf(root: string): SettingsFinder {
    const finder =
      this.finders.get(root) ??
      new SettingsFinder({
        options: {},
        failOn: undefined,
        limits: {},
        maxSize: undefined,
        configPath: undefined,
        detectConfig: true,
        cwd: root,
      })
    this.finders.set(root, finder)
    return finder
  }

  private ignoreFilesOf(root: string): IgnoreFiles {
    const known = this.ignoreFiles.get(root) ?? new IgnoreFiles({cwd: root, ignorePath: undefined})
    this.ignoreFiles.set(root, known)
    return known
  }
}

function assertSize(text: string, maxSize: number): void {
  if (Buffer.byteLength(text) > maxSize)
    throw new Error(
      `this is more than the limit of ${formatSize(maxSize)}: split it, or raise "maxSize" in .translationeserc (it takes memory and time)`,
    )
}
