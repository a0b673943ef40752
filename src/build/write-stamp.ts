/** Writes what tells this build from every other: a digest of all sources and data that it is made of. */

import packageData from '../../package.json' with {type: 'json'}
import {GENERATED, writeModule} from './generated.js'
import {digestOf, filesBelow} from './steps.js'

const isStamp = (file: string): boolean => file.startsWith(GENERATED) && /[\\/]stamp\.(?:d\.ts|js)$/.test(file)

const digest = digestOf(
  filesBelow('src')
    .filter((file) => !isStamp(file))
    .sort(),
)
const value = JSON.stringify(`${packageData.version}-${digest.slice(0, 16)}`)
writeModule({name: 'stamp', origin: 'src', constant: 'stamp', value, type: 'string'})
