import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {extensionFor} from './format.js'
import type {Linter, Outcome, Source} from './linter.js'

/** Checks each version of each open document once, whoever asks how often. */
export class Checks {
  private readonly known = new Map<string, {readonly version: number; readonly outcome: Promise<Outcome | undefined>}>()

  /**
   * @param folders the folders that the editor has open, as paths
   * @param versionOf the version that a document has now; `undefined` if it is closed
   */
  constructor(
    private readonly linter: Linter,
    private readonly folders: () => readonly string[],
    private readonly versionOf: (uri: string) => number | undefined,
  ) {}

  /**
   * What the check of a document finds.
   * @returns `undefined` if it is in no language that is checked, or was changed before the check was done
   */
  of(document: TextDocument): Promise<Outcome | undefined> {
    const {uri, version} = document
    const known = this.known.get(uri)
    if (known?.version === version) return known.outcome
    const source = this.sourceOf(document)
    const outcome =
      source === undefined
        ? Promise.resolve(undefined)
        : this.linter.lint(source, () => this.versionOf(uri) !== version)
    this.known.set(uri, {version, outcome})
    return outcome
  }

  /** What the check of a document would find if it had another text. */
  async ofText(document: TextDocument, text: string): Promise<Outcome | undefined> {
    const source = this.sourceOf(document)
    return source && this.linter.lint({...source, text})
  }

  /** Checks a document anew when it is next asked for. */
  forget(uri: string): void {
    this.known.delete(uri)
  }

  /** Reads settings anew, and checks every document anew when it is next asked for. */
  forgetAll(): void {
    this.known.clear()
    this.linter.forget()
  }

  /** The open folder that a document is in, or the first, or that of the process. */
  rootOf(uri: string): string {
    const file = pathOf(uri)
    const own = this.folders().filter((folder) => file?.startsWith(`${folder}${path.sep}`) === true)
    const nearest = own.sort((one, other) => other.length - one.length)[0]
    return nearest ?? (file === undefined ? (this.folders()[0] ?? process.cwd()) : path.dirname(file))
  }

  private sourceOf(document: TextDocument): Source | undefined {
    const {uri, languageId} = document
    const root = this.rootOf(uri)
    // A document without a file has the settings of the folder.
    const file = pathOf(uri) ?? path.join(root, 'untitled')
    const extension = extensionFor(languageId, file)
    return extension === undefined ? undefined : {file, root, extension, text: document.getText()}
  }
}

/** The path of a file; `undefined` if it is none of this file system. */
export function pathOf(uri: string): string | undefined {
  return URL.canParse(uri) && new URL(uri).protocol === 'file:' ? fileURLToPath(uri) : undefined
}
