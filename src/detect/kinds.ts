/** What follows from the kind of a rule or check. */
interface Kind {
  /** What a message calls it. */
  readonly label: string
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
  /** Editors settle it one way or the other: it is no mistake by itself. */
  readonly isOfTaste?: true
  /** A mistake whoever makes it: native writers slip too, so that what is found in their texts says nothing against it. */
  readonly isSlip?: true
  /** What is flagged shows only where something else is missing: a message without a fix says why at once. */
  readonly saysWhy?: true
}

const KINDS: Readonly<Record<string, Kind>> = {
  calque: {label: 'Calque', category: 'accuracy/overly-literal', isWording: true},
  collocation: {label: 'Unusual collocation', category: 'style/unidiomatic-style', isWording: true},
  'false-friend': {label: 'False friend', category: 'accuracy/false-friend', isWording: true},
  idiom: {label: 'Literal idiom', category: 'accuracy/overly-literal', isWording: true},
  reference: {
    label: 'Foreign reference',
    category: 'audience-appropriateness/culture-specific-reference',
    isWording: true,
  },
  term: {label: 'Wrong term', category: 'terminology/wrong-term', isWording: true, isOfTaste: true},
  formula: {label: 'Foreign formula', category: 'style/unidiomatic-style', isWording: true},
  register: {label: 'Wrong register', category: 'style/language-register', isWording: true, isOfTaste: true},
  grammar: {label: 'Unexpected grammar', category: 'linguistic-conventions/grammar'},
  number: {label: 'Unexpected number format', category: 'locale-conventions/number-format', isSlip: true},
  date: {label: 'Unexpected date format', category: 'locale-conventions/date-format', isSlip: true},
  typography: {label: 'Unexpected typography', category: 'linguistic-conventions/punctuation', isSlip: true},
  residue: {label: 'Leftover', category: 'accuracy/addition', isSlip: true},
  name: {label: 'Wrong name', category: 'accuracy/mistranslation', isLoose: true, goesFirst: true, needsLanguage: true},
  repetition: {label: 'Repetition', category: 'linguistic-conventions/duplication', isSlip: true},
  untranslated: {label: 'Untranslated', category: 'accuracy/untranslated', isSlip: true},
  // A program shows wrong values, or breaks, for want of one: that comes before how a sentence reads.
  placeholder: {
    label: 'Other placeholders',
    category: 'design-and-markup/markup-tag',
    isSlip: true,
    goesFirst: true,
    saysWhy: true,
  },
  mismatch: {label: 'Not as in the source', category: 'accuracy/mistranslation', isSlip: true, saysWhy: true},
  consistency: {
    label: 'Inconsistent form',
    category: 'terminology/inconsistent-use-of-terminology',
    isSlip: true,
    saysWhy: true,
  },
}

const OTHER: Kind = {label: 'Unexpected wording', category: 'other'}

/** What follows from a kind; an unknown one has the category `other`. */
export function kindOf(kind: string): Kind {
  return KINDS[kind] ?? OTHER
}
