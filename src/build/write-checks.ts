/** Writes what is made from the `checks.yml` files and the folders of detectors. Run by `npm run build`. */
import {compileChecks} from './compile-checks.js'
import {refusing} from './refusing.js'

refusing(() => compileChecks('.'))
