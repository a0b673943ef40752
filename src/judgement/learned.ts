import {readData} from '#platform'
import {packed} from '../generated/judgement.js'
import {unpack} from '../text/packed.js'
import {type Learned, type PackedJudgement, unpackedJudgement} from './packed-judgement.js'
import {Style} from './style.js'

let tables: (Omit<Learned, 'style'> & {readonly style: Style}) | undefined

/** What documents are judged by, read when the first one is. */
export function learned(): Omit<Learned, 'style'> & {readonly style: Style} {
  if (tables === undefined) {
    const {style, ...rest} = unpackedJudgement(unpack<PackedJudgement>(readData(packed)))
    tables = {...rest, style: new Style(style)}
  }
  return tables
}
