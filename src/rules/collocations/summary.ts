import type {Collocation} from '../../pattern/collocations/entry.js'

/** An entry as the reference shows it: a label and texts each. */
export function summaryOf({kind, written, rights}: Collocation): [label: string, texts: readonly string[]][] {
  return [
    ['Written', [`${written.join(', ')} (${kind})`]],
    [
      'Right',
      rights.map(
        ({phrases, company}) => phrases.join(' or ') + (company.length === 0 ? '' : `: ${company.join(', ')}`),
      ),
    ],
  ]
}
