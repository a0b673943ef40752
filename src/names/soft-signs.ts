import type {Finding} from '../detect/finding.js'
import type {Lexicon} from '../lexicon/lexicon.js'
import {TokenClass} from '../text/classes.js'
import type {TokenView} from '../text/token.js'
import {findingOf} from './finding.js'

const APOSTROPHE = "['’ʹʺʼ′`]"
const INSIDE = new RegExp(`^\\p{Lu}\\p{L}*[bcdfghjklmnprstvz]${APOSTROPHE}\\p{L}{2,}$`, 'iu')
/** Between consonants no English, French, Irish or Arabic apostrophe stands in a name. */
const BETWEEN_CONSONANTS = new RegExp(
  `[aeiouy](?:[lstdrz]${APOSTROPHE}[bcdfghjkmnpqrtvz]|n${APOSTROPHE}[bcdfghjkmnpqrvz])`,
  'iu',
)
const APOSTROPHES = new RegExp(APOSTROPHE, 'g')
const FINAL = /[aeiouy](?:l|n|t|d|r|m|v|b|p|z|st)$/

/** Names with the apostrophe by which scholarly romanisations write the soft sign: "Zelens'kyi", "Iul'ia", "Azovstal'". */
export function findSoftSigns(view: TokenView, lexicon: Lexicon): Finding[] {
  return view.tokens.flatMap((token, index) => {
    if ((token.classes & TokenClass.capital) === 0) return []
    const isFinal = endsInSoftSign(view, index)
    if (!isFinal && !INSIDE.test(token.text)) return []
    const bare = token.text.replace(APOSTROPHES, '')
    const right = nameOf(bare, lexicon) ?? (BETWEEN_CONSONANTS.test(token.text) ? bare : undefined)
    if (right === undefined) return []
    const why = 'The apostrophe is the soft sign of a scholarly romanisation; the English press leaves it out.'
    const rule = {id: 'name-soft-sign', languages: ['ru', 'uk', 'be'], why, confidence: 'high'} as const
    return [findingOf(view, rule, index, index + (isFinal ? 2 : 1), [right])]
  })
}

/** "Azovstal'": an apostrophe straight behind the word that closes no quotation. */
function endsInSoftSign(view: TokenView, index: number): boolean {
  const token = view.tokens[index]
  const next = view.tokens[index + 1]
  if (token === undefined || next === undefined || next.before !== '' || !/^['’ʹʼ′`]$/.test(next.text)) return false
  // Two apostrophes are a quotation mark.
  const after = view.tokens[index + 2]
  if (after?.before === '' && after.text === next.text) return false
  return FINAL.test(token.norm) && (token.classes & next.classes & TokenClass.quoted) === 0
}

/** The English form of a name whose soft signs are left out, if it is one that the lexicon knows. */
function nameOf(bare: string, lexicon: Lexicon): string | undefined {
  return lexicon.variants.get(bare)?.[0] ?? lexicon.entities.wordOf(bare) ?? lexicon.gazetteer.nameOf(bare)
}
