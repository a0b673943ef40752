import type {CheckId} from './check.js'
import type {Document} from './document.js'
import type {Report} from './report.js'

/**
 * What finds artifacts that no pattern describes. It stands in a file named as one of its ids, in the folder of the room that the
 * id begins with; the folder is the registry.
 */
export interface Detector {
  /** What it reports. */
  readonly ids: readonly CheckId[]
  /** Whether it finds what the user's options ask for, so that it takes part without the package's own rules too. */
  readonly isOfUser?: true
  /** Reports everything in a document, weak and overlapping findings included. It promises only where it must load something first. */
  find(document: Document, report: Report): void | Promise<void>
}
