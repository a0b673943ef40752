/*! What tells languages apart is of eld, copyright 2023 Nito T.M. (Apache-2.0, see LICENSES.txt), packed. */
/** Stands in bundles for the file of data in the package of the language identifier, which engines take long to read as code. */
import {readData} from '#platform'
import {packed} from '../generated/languages.js'
import {unpackLanguages} from '../text/language-data.js'

export const ngramsData = unpackLanguages(readData(packed))
