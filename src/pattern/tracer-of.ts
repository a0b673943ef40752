import {work} from '../text/work.js'
import {parsePattern} from './parse.js'
import {PatternTracer} from './trace.js'

/**
 * Traces a pattern that was checked before; it is parsed where a text is first compared with it, which few are.
 * @param pattern the pattern, or what gives it by then
 */
export function tracerOf(pattern: string | (() => string)): PatternTracer {
  return new PatternTracer(() => {
    work.patterns++
    return parsePattern(typeof pattern === 'string' ? pattern : pattern())
  })
}
