/**
 * The MQM error type of each kind of rule, as `dimension/type`.
 * Source: the MQM error typology (MQM Core and Full), https://themqm.org/error-types-2/typology/.
 */
export const CATEGORIES: Readonly<Record<string, string>> = {
  calque: 'accuracy/overly-literal',
  collocation: 'style/unidiomatic-style',
  'false-friend': 'accuracy/false-friend',
  idiom: 'accuracy/overly-literal',
  reference: 'audience-appropriateness/culture-specific-reference',
  term: 'terminology/wrong-term',
  formula: 'style/unidiomatic-style',
  register: 'style/language-register',
  grammar: 'linguistic-conventions/grammar',
  number: 'locale-conventions/number-format',
  date: 'locale-conventions/date-format',
  typography: 'linguistic-conventions/punctuation',
  residue: 'accuracy/addition',
  name: 'accuracy/mistranslation',
  repetition: 'linguistic-conventions/duplication',
  consistency: 'terminology/inconsistent-use-of-terminology',
}

/** The MQM error type of a rule's kind. */
export function categoryOf(kind: string): string {
  return CATEGORIES[kind] ?? 'other'
}
