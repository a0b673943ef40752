import {RuleFileError} from '../rules/problem.js'

/** Runs a program of the build; it prints the mistakes of files it cannot use, with their places, and exits with 1. */
export function refusing(run: () => void): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof RuleFileError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
