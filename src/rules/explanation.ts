import type {Entry} from './entry.js'

/** The entry of a rule as plain text, for a terminal. */
export function explanationOf(entry: Entry, address: string | undefined): string {
  const {id, kind, category, languages, confidence, registers, source, why, conditions, flagged, passed, evidence} =
    entry
  const facts: (readonly [string, readonly string[]])[] = [
    ['Kind', [`${kind} (MQM ${category}), confidence ${confidence}`]],
    ['Languages', [languages.length === 0 ? 'any' : languages.join(', ')]],
    ['Met in', registers],
    ['Renders', source === undefined ? [] : [source]],
    ...conditions,
    [
      'Flags',
      flagged.flatMap(({sentence, mended}) => (mended === undefined ? [sentence] : [sentence, `=> ${mended}`])),
    ],
    ['Leaves alone', passed],
    ['Flags per million words', evidence],
    ['Read it at', address === undefined ? [] : [address]],
  ]
  const shown = facts.filter(([, texts]) => texts.length > 0)
  const width = Math.max(...shown.map(([label]) => label.length))
  const lines = shown.flatMap(([label, texts]) =>
    texts.map((text, index) => `  ${(index === 0 ? label : '').padEnd(width)}  ${text}`),
  )
  return [id, '', `  ${why}`, '', ...lines].join('\n')
}
