import type {Root} from 'nlcst'
import {NothingToCheck} from '../formats/catalogues/catalogue.js'
import {foreignScript, hasLatin} from '../residue/leftover/scripts.js'
import {viewOf} from '../text/view.js'

/** So few letters of other scripts tell nothing. */
const FEWEST = 10
/** This share of them, and a text has words of English at most. */
const MOST = 0.9

/**
 * Makes sure that a text has more than a few letters of the Latin script.
 * @throws NothingToCheck
 */
export function assertLatin(tree: Root): void {
  let latin = 0
  let foreign = 0
  for (const {text} of viewOf(tree).tokens) {
    if (hasLatin(text)) latin += text.length
    else if (foreignScript(text) !== undefined) foreign += text.length
  }
  if (foreign >= FEWEST && foreign >= (latin + foreign) * MOST)
    throw new NothingToCheck('hardly a letter of it is Latin, so that it is not in English: nothing is checked here')
}
