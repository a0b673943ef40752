/** What follows from the kind of a rule or check. */
interface Kind {
  /**
   * The MQM error type, as `dimension/type`.
   * Source: the MQM error typology (MQM Core and Full), https://themqm.org/error-types-2/typology/.
   */
  readonly category: string
  /** Matches count inside compounds, before a possessive and in quotation marks too: "Kiev-based", titles, brands. */
  readonly isLoose?: true
  /** A sure finding goes before longer ones that overlap it: a phrase mended around a wrong name stays wrong. */
  readonly goesFirst?: true
  /** Where a finding points to languages it is one only in a translation from them: native texts are full of names of all origins. */
  readonly needsLanguage?: true
  /** Words that good English may choose too: what a document is tells how likely it did. */
  readonly isWording?: true
  /** A mistake whoever makes it: native writers slip too, so that what is found in their texts says nothing against it. */
  readonly isSlip?: true
}

const KINDS: Readonly<Record<string, Kind>> = {
  calque: {category: 'accuracy/overly-literal', isWording: true},
  collocation: {category: 'style/unidiomatic-style', isWording: true},
  'false-friend': {category: 'accuracy/false-friend', isWording: true},
  idiom: {category: 'accuracy/overly-literal', isWording: true},
  reference: {category: 'audience-appropriateness/culture-specific-reference', isWording: true},
  term: {category: 'terminology/wrong-term', isWording: true},
  formula: {category: 'style/unidiomatic-style', isWording: true},
  register: {category: 'style/language-register', isWording: true},
  grammar: {category: 'linguistic-conventions/grammar'},
  number: {category: 'locale-conventions/number-format', isSlip: true},
  date: {category: 'locale-conventions/date-format', isSlip: true},
  typography: {category: 'linguistic-conventions/punctuation', isSlip: true},
  residue: {category: 'accuracy/addition', isSlip: true},
  name: {category: 'accuracy/mistranslation', isLoose: true, goesFirst: true, needsLanguage: true},
  repetition: {category: 'linguistic-conventions/duplication', isSlip: true},
  consistency: {category: 'terminology/inconsistent-use-of-terminology', isSlip: true},
}

const OTHER: Kind = {category: 'other'}

/** What follows from a kind; an unknown one has the category `other`. */
export function kindOf(kind: string): Kind {
  return KINDS[kind] ?? OTHER
}
