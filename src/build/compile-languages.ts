/** Compiles what tells languages apart into `src/generated/languages.bin`. Source: the n-grams of eld (Apache-2.0). Run by `npm run build`. */
import {pathToFileURL} from 'node:url'
import {type LanguageData, packLanguages} from '../text/language-data.js'
import {LANGUAGES} from './language-data-plugin.js'
import {writePackedBytes} from './packed-file.js'

const {ngramsData} = (await import(pathToFileURL(LANGUAGES).href)) as {ngramsData: LanguageData}
writePackedBytes('languages', 'node_modules/eld', packLanguages(ngramsData))
