import type {Confidence} from '../../detect/finding.js'

/** Tokens said again: what stands from `start` up to `end` is said once by its tokens up to `keptEnd`. */
export interface Surplus {
  readonly id: 'repetition-gloss' | 'repetition-item' | 'repetition-loop' | 'repetition-phrase' | 'repetition-word'
  readonly start: number
  readonly end: number
  readonly keptEnd: number
  readonly confidence: Confidence
}
