import type {Collocation, Right} from '../../pattern/collocations/entry.js'
import type {ContextSource} from '../source.js'
import type {Located} from '../yaml-list.js'

/** A right word as it is written. */
export interface RightSource extends Right {
  /** Where the phrases stand in the file. */
  readonly at: Located
}

/** An entry as it is written. */
export interface CollocationSource extends Collocation {
  readonly rights: readonly RightSource[]
  readonly unless: ContextSource
}
