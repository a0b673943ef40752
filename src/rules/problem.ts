/** A mistake in a rule file and how to mend it. */
export interface Problem {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column: number
  /** What is wrong and what to do. */
  readonly message: string
}

/** Thrown for rule files that cannot be used; the message lists every problem as `file:line:column: message`. */
export class RuleFileError extends Error {
  override readonly name = 'RuleFileError'
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
  }
}

export function describeProblem({file, line, column, message}: Problem): string {
  return `${file}:${line}:${column}: ${message}`
}
