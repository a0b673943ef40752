import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {kindOf} from '../../detect/kinds.js'
import {pageOfRule, REFERENCE} from '../../rules/address.js'
import type {EvidenceTable} from '../../rules/evidence.js'
import {languageName} from '../../text/language-name.js'
import {conditionsOf, type Fact, factList, words, writtenPatterns} from './conditions.js'
import {evidenceOf} from './evidence-chart.js'
import {editAt, readAt} from './forge.js'
import {pageOf} from './layout.js'
import {ANY_LANGUAGE, listAddress} from './list-addresses.js'
import {registerName} from './registers.js'
import {flaggedSentence} from './sentences.js'
import type {SiteRule} from './site-rule.js'

const SURENESS: Readonly<Record<string, string>> = {
  high: 'high: good English never says it',
  medium: 'medium: good English rarely says it',
  low: 'low: good English often says it; reported only on request or where the document bears it out',
}

/**
 * The page of a rule as HTML.
 * @param measured how many words its rates were measured on
 */
export function rulePage(rule: SiteRule, measured: EvidenceTable['words']): string {
  const {entry, record, evidence, languages} = rule
  return pageOf({
    path: `${REFERENCE}${pageOfRule(entry.id)}`,
    title: entry.id,
    description: entry.why,
    part: 'Rules',
    content: [
      trail(rule),
      h('h1', entry.id),
      h('p', {className: 'lead'}, entry.why),
      ...rendered(rule),
      h('h2', 'Examples'),
      ...entry.flagged.map(flaggedSentence),
      h('h3', 'Good English, left alone'),
      h(
        'ul',
        entry.passed.map((sentence) => h('li', sentence)),
      ),
      ...(record === undefined
        ? [h('h2', 'What it says'), ...entry.conditions.flatMap(([, texts]) => texts.map((text) => h('p', text)))]
        : [h('h2', 'What it looks for'), factList(conditionsOf(record)), ...asWritten(writtenPatterns(record))]),
      h('h2', 'What it is'),
      factList(factsOf(rule)),
      h('h2', 'How often it is found'),
      ...evidenceOf(evidence, languages, measured),
      ...whereWritten(rule),
    ],
  })
}

function trail({entry, languages}: SiteRule): ElementContent {
  const [language = ANY_LANGUAGE] = languages
  return h('nav', {ariaLabel: 'Lists', className: 'trail'}, [
    h('a', {href: 'index.html'}, 'Rules'),
    ' › ',
    h('a', {href: listAddress('language', language)}, languageLabel(language)),
    ' › ',
    h('a', {href: listAddress('kind', entry.kind)}, kindOf(entry.kind).label),
  ])
}

function rendered({entry: {source}, sourceLanguage}: SiteRule): ElementContent[] {
  if (source === undefined) return []
  const wording = h('b', {lang: sourceLanguage, dir: 'auto'}, source)
  const language = sourceLanguage === undefined ? [] : [` (${languageName(sourceLanguage)})`]
  return [h('p', {className: 'renders'}, 'It renders ', wording, language, '.')]
}

function asWritten(lines: readonly string[]): ElementContent[] {
  if (lines.length === 0) return []
  return [h('details', h('summary', 'As the rule file has it'), h('pre', h('code', lines.join('\n'))))]
}

function factsOf({entry, languages, chapter}: SiteRule): Fact[] {
  const {label, category} = kindOf(entry.kind)
  const listed = (links: readonly ElementContent[]): ElementContent[] =>
    links.flatMap((link, index) => (index === 0 ? [link] : [words(', '), link]))
  return [
    ['Kind', [[h('a', {href: listAddress('kind', entry.kind)}, label), words(` (MQM: ${category})`)]]],
    ['Confidence', [[words(SURENESS[entry.confidence] ?? entry.confidence)]]],
    ['Points to', [listed((languages.length === 0 ? [ANY_LANGUAGE] : languages).map(languageLink))]],
    ...(entry.registers.length === 0 ? [] : [['Met in', [listed(entry.registers.map(registerLink))]] as const]),
    ['Beside it', [[h('a', {href: `${chapter}.html#${entry.id}`}, `rules of ${chapter}.yml`)]]],
  ]
}

const languageLabel = (code: string): string => (code === ANY_LANGUAGE ? 'Any language' : languageName(code))

const languageLink = (code: string): ElementContent =>
  h('a', {href: listAddress('language', code)}, languageLabel(code))

const registerLink = (register: string): ElementContent =>
  h('a', {href: listAddress('register', register)}, registerName(register))

function whereWritten({file, line}: SiteRule): ElementContent[] {
  return [
    h(
      'p',
      {className: 'soft'},
      'Is it wrong, or does it miss something? It stands in ',
      h('a', {href: readAt(file, line)}, `${file}, line ${line}`),
      '. ',
      h('a', {href: editAt(file, line)}, 'Edit it'),
      '.',
    ),
  ]
}
