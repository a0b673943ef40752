import {houseStyleOf, type Options} from '../engine/options.js'
import {type Check, type Transformer, transformerOf} from '../engine/run.js'
import {builtinLexicon} from '../lexicon/builtin.js'
import {findAcronymMixtures} from '../names/acronyms.js'
import {HouseStyleFilter} from '../names/house-style.js'
import {findSpellingMixtures} from '../names/mixtures.js'

export const consistency: Check = {
  ids: ['consistency-acronym', 'consistency-name'],
  prepare: (settings) => {
    const {accept, prefer} = houseStyleOf(settings.names)
    // What the house writes, and does not write, is settled by the check of names.
    const style = new HouseStyleFilter({
      accept: [...accept, ...Object.keys(prefer), ...Object.values(prefer)],
      prefer: {},
    })
    return (view) =>
      settings.builtin
        ? style.apply(view, [...findSpellingMixtures(view, builtinLexicon()), ...findAcronymMixtures(view)])
        : []
  },
}

/**
 * A retext plugin that reports one person, place or organisation spelled in several ways in a document, as machine translation
 * does that renders every sentence by itself. The rarer spelling is flagged, with the more frequent one as the fix; the note
 * tells where each stands.
 *
 * Throws a TypeError at once for wrong options, also for a file of accepted names that cannot be read.
 */
export default function retextConsistency(options?: Readonly<Options> | null): Transformer {
  return transformerOf([consistency], options)
}
