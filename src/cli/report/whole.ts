import type {CheckedFile, Failure, OpenReport} from './report.js'

/** All that a run of the command found. */
export interface Outcome {
  readonly files: readonly CheckedFile[]
  readonly failures: readonly Failure[]
}

/** A report that can be written only when all is known. */
export function whole(format: (outcome: Outcome) => string): OpenReport {
  return (write, {quiet}) => {
    const files: CheckedFile[] = []
    return {
      add(file) {
        if (!quiet || file.messages.length > 0 || file.excess !== undefined) files.push(file)
      },
      end(failures) {
        write(format({files, failures}))
      },
    }
  }
}
