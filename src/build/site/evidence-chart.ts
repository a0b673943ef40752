import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Evidence, EvidenceTable} from '../../rules/evidence.js'
import {languageName} from '../../text/language-name.js'
import {barChart, type Figure} from './bars.js'

/** How often a rule matches in each kind of text, as a chart; a sentence where it never did or was not measured. */
export function evidenceOf(
  evidence: Evidence | null,
  languages: readonly string[],
  words: EvidenceTable['words'],
): ElementContent[] {
  if (evidence === null) return [h('p', 'Not measured yet.')]
  const {mt = {}, human = {}, native = 0, documentation = 0} = evidence
  const found = [...new Set([...Object.keys(mt), ...Object.keys(human)])]
  if (found.length === 0 && native === 0 && documentation === 0) return [h('p', neverFound(words))]
  const own = languages.filter((code) => words.mt[code] !== undefined)
  const shown = [...new Set([...found, ...own])].sort((a, b) => (mt[b] ?? 0) - (mt[a] ?? 0))
  return [
    barChart({
      caption: 'Matches in a million words',
      head: ['Text', 'Machine translation', 'Human translation'],
      rows: shown.map((code) => [
        `From ${languageName(code)}`,
        figure(mt[code], words.mt[code]),
        figure(human[code], words.human[code]),
      ]),
    }),
    barChart({
      caption: 'And in English by native writers',
      head: ['Text', 'Matches'],
      most: Math.max(...Object.values(mt), ...Object.values(human), native, documentation),
      rows: [
        ['News, forums, essays, fiction, speeches', {...rate(native), colour: 3}],
        ...(words.documentation === undefined
          ? []
          : ([['Documentation of software', {...rate(documentation), colour: 3}]] as const)),
      ],
    }),
  ]
}

function neverFound({mt, human, native, documentation = 0}: EvidenceTable['words']): string {
  const sum = (by: Readonly<Record<string, number>>): number => Object.values(by).reduce((all, one) => all + one, 0)
  const [machine, translated, english] = [sum(mt), sum(human), native + documentation].map(millions)
  return `Not found in what was measured: ${machine} million words of machine translation, ${translated} million of human translation and ${english} million by native writers. It rests on knowledge of the language.`
}

const millions = (words: number): string => (words / 1e6).toFixed(1)

/** @param words how many words were measured; `undefined` or 0 for none */
function figure(value: number | undefined, words: number | undefined): Figure | undefined {
  return words ? rate(value ?? 0) : undefined
}

const rate = (value: number): Figure => ({value, text: String(value)})
