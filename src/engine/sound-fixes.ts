import type {Edit} from '../text/edits.js'

/** How often a document with edits is parsed again; what is not known to be sound then is left out. */
const MOST_CHECKS = 40

/** Of edits of a document those that can be made together so that `isSound` holds of it. */
export function soundEdits(edits: readonly Edit[], isSound: (edits: readonly Edit[]) => boolean): ReadonlySet<Edit> {
  let checks = 0
  const isKnownSound = (some: readonly Edit[]): boolean =>
    some.length === 0 || (checks++ < MOST_CHECKS && isSound(some))
  /** The edits of `some` that are sound beside `others`, which are sound. */
  const select = (some: readonly Edit[], others: readonly Edit[]): readonly Edit[] => {
    if (isKnownSound([...others, ...some])) return some
    if (some.length <= 1) return []
    const middle = some.length >> 1
    const first = select(some.slice(0, middle), others)
    return [...first, ...select(some.slice(middle), [...others, ...first])]
  }
  return new Set(edits.length === 0 ? [] : select(edits, []))
}
