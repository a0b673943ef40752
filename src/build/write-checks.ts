/** Writes what is made from the `checks.yml` files and the folders of detectors. Run by `npm run build`. */
import {RuleFileError} from '../rules/problem.js'
import {compileChecks} from './compile-checks.js'

try {
  compileChecks('.')
} catch (error) {
  if (!(error instanceof RuleFileError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
