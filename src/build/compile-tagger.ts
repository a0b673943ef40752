/** Compiles what the tagger knows into `src/generated/tagger.bin`. Source: the lite English model of wink-nlp (MIT). Run by `npm run build`. */
import {createRequire} from 'node:module'
import {packModel} from '../text/tagger/model.js'
import {writePackedBytes} from './packed-file.js'
import {taggerModelOf, type WinkModel} from './tagger-tables.js'

const MODELS = 'wink-eng-lite-web-model/dist/languages/cur/models'

const require = createRequire(import.meta.url)
const core = require(`${MODELS}/eng-core-web-model.json`) as WinkModel
const machines = require(`${MODELS}/eng-pos-model.json`) as readonly string[]
writePackedBytes('tagger', 'node_modules/wink-eng-lite-web-model', packModel(taggerModelOf(core, machines)))
