import type {VFileMessage} from 'vfile-message'
import type {Summary} from '../../judgement/summary.js'

/** A file that was checked. */
export interface CheckedFile {
  /** Relative to the working directory, with slashes. */
  readonly path: string
  /** In the order of their places. */
  readonly messages: readonly VFileMessage[]
  readonly summary: Summary | undefined
  /** A limit of the user that the whole document goes over. */
  readonly excess: Excess | undefined
  /** How many findings are none of `messages`, since their fixes have been made. */
  readonly fixed?: number
}

/** A limit that a document goes over. */
export interface Excess {
  readonly limit: 'max-density' | 'max-score'
  readonly reason: string
}

/** Something that could not be checked. */
export interface Failure {
  /** The file, folder or glob, if it is one. */
  readonly path: string | undefined
  readonly reason: string
}

/** Takes what a run of the command finds. */
export interface Report {
  /**
   * Takes a file when it is done; files come in alphabetical order.
   * @param text what stands in it, which only those hold that show it
   */
  add(file: CheckedFile, text: string): void
  /** @param failures what could not be checked; standard error has told it */
  end(failures: readonly Failure[]): void
}

export interface ReportSettings {
  readonly color: boolean
  /** How wide the terminal is, in columns; `undefined` where it is none. */
  readonly columns: number | undefined
  /** Whether files without findings are left out. */
  readonly quiet: boolean
  /** Whether reasons, source wordings and links are told. */
  readonly verbose: boolean
}

/** Makes a report that is written by `write`; it may have to load something first. */
export type OpenReport = (write: (text: string) => void, settings: ReportSettings) => Report | Promise<Report>
