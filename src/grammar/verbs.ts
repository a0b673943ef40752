import {wordSet} from '../text/word-set.js'

const FINITE_AUXILIARIES = wordSet(`
  is are was were am has have had will would can could may might must shall should do does did cannot 're 'm 'll 'd 've`)
/** The past of strong verbs that is no participle. */
const PASTS = wordSet(`
  went came became began took gave saw wrote spoke rose fell grew knew threw drew flew drove chose broke woke ate forgot hid
  rode shook stole wore tore ran sang drank swam rang shrank sprang did got lay swore froze arose withdrew overcame overtook
  undertook mistook foresaw bit beat blew showed proved`)
/** The past of strong verbs that is a participle as well. */
const DOUBLE_PASTS = wordSet(`
  made said held told found left built won lost met paid kept sent set put read led felt stood sat brought bought caught
  taught thought heard spent hit cut shot sold meant dealt struck fought sought hung bent lent learnt laid slept swept slid
  bound wound shut hurt cost let quit spread burst cast split slept dug fed bred fled understood withstood`)
/** Participles that are no past. */
const PARTICIPLES = wordSet(`
  been done gone seen taken given written spoken risen fallen grown known thrown drawn flown driven chosen broken woken eaten
  forgotten hidden ridden shaken stolen worn torn sung drunk swum rung shown proven frozen arisen withdrawn beaten bitten blown
  born sworn begun gotten undertaken overtaken mistaken`)

/** What form of a verb a word is, as far as the word tells. */
export type VerbForm = 'auxiliary' | 'past' | 'past-or-participle' | 'participle' | 'ing' | 's' | 'base'

/** The form of a word that the tagger takes for a verb. */
export function verbForm(norm: string): VerbForm {
  if (FINITE_AUXILIARIES.has(norm)) return 'auxiliary'
  if (PASTS.has(norm)) return 'past'
  if (DOUBLE_PASTS.has(norm)) return 'past-or-participle'
  if (PARTICIPLES.has(norm)) return 'participle'
  if (norm.length > 4 && norm.endsWith('ing')) return 'ing'
  if (
    norm.length > 3 &&
    norm.endsWith('ed') &&
    !/^(?:need|feed|exceed|proceed|succeed|embed|bleed|breed|speed)$/.test(norm)
  )
    return 'past-or-participle'
  return /[^s]s$/.test(norm) ? 's' : 'base'
}
