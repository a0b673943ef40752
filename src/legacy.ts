/** Rooms that do not stand on the one contract yet; each entry goes with its room. */
import type {Document} from './detect/document.js'
import type {Finding} from './detect/finding.js'
import {findGrammar} from './grammar/find.js'
import {findTypography} from './typography/find.js'

export type Legacy = (document: Document) => readonly Finding[] | Promise<readonly Finding[]>

export const legacy: Readonly<Record<string, Legacy>> = {
  grammar: ({view}) => findGrammar(view),
  typography: ({view, settings}) => findTypography(view, settings.locale),
}
