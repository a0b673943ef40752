import {work} from '../text/work.js'
import {parsePattern} from './parse.js'
import {PatternTracer} from './trace.js'

/** Traces a pattern that was checked before; it is parsed where a text is first compared with it, which few are. */
export function tracerOf(pattern: string): PatternTracer {
  return new PatternTracer(() => {
    work.patterns++
    return parsePattern(pattern)
  })
}
