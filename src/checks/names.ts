import {houseStyleOf, type Options} from '../engine/options.js'
import {type Check, type Transformer, transformerOf} from '../engine/run.js'
import {builtinLexicon} from '../lexicon/builtin.js'
import {findPlaceForms} from '../names/case-forms.js'
import {HouseStyleFilter} from '../names/house-style.js'
import {findLetters} from '../names/letters.js'
import {findMisspellings} from '../names/misspellings.js'
import {findSoftSigns} from '../names/soft-signs.js'
import {builtinMatches} from '../rules/builtin.js'

export const names: Check = {
  ids: [
    'name-adjective',
    'name-case-ending',
    'name-foreign',
    'name-house-style',
    'name-letter',
    'name-lower-case',
    'name-soft-sign',
    'name-spelling',
  ],
  prepare: (settings) => {
    const style = new HouseStyleFilter(houseStyleOf(settings.names))
    return (view) => {
      if (!settings.builtin) return style.apply(view, [])
      const lexicon = builtinLexicon()
      return style.apply(view, [
        ...builtinMatches(view, 'names'),
        ...findMisspellings(view, lexicon),
        ...findPlaceForms(view, lexicon),
        ...findLetters(view, lexicon),
        ...findSoftSigns(view, lexicon),
      ])
    }
  },
}

/**
 * A retext plugin that reports names machine translation got wrong: left in a case form ("in Buchu"), respelt through another
 * alphabet ("Mark Zukerberg"), read as letters or words, in a foreign or outdated form.
 *
 * Adds one message for every name to the file, with drop-in replacements in `expected`. Throws a TypeError at once for wrong
 * options, also for a file of accepted names that cannot be read.
 */
export default function retextNames(options?: Readonly<Options> | null): Transformer {
  return transformerOf([names], options)
}
