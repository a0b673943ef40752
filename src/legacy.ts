/** Rooms that do not stand on the one contract yet; each entry goes with its room. */
import type {Document} from './detect/document.js'
import type {Finding} from './detect/finding.js'
import {findGrammar} from './grammar/find.js'
import {findAcronymMixtures} from './names/acronyms.js'
import {findPlaceForms} from './names/case-forms.js'
import {findLetters} from './names/letters.js'
import {findMisspellings} from './names/misspellings.js'
import {findSpellingMixtures} from './names/mixtures.js'
import {findSoftSigns} from './names/soft-signs.js'
import {findRepetitions} from './repetition/finding.js'
import {findResidue} from './residue/find.js'
import {findTypography} from './typography/find.js'

export type Legacy = (document: Document) => readonly Finding[] | Promise<readonly Finding[]>

export const legacy: Readonly<Record<string, Legacy>> = {
  grammar: ({view}) => findGrammar(view),
  name: ({view, lexicon}) => [
    ...findMisspellings(view, lexicon),
    ...findPlaceForms(view, lexicon),
    ...findLetters(view, lexicon),
    ...findSoftSigns(view, lexicon),
  ],
  consistency: ({view, lexicon}) => [...findSpellingMixtures(view, lexicon), ...findAcronymMixtures(view)],
  repetition: ({view, settings}) => findRepetitions(view, settings.confidence),
  residue: ({view, lexicon}) => findResidue(view, lexicon),
  typography: ({view, settings}) => findTypography(view, settings.locale),
}
