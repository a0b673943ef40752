import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import packageData from '../../../package.json' with {type: 'json'}
import {REFERENCE} from '../../rules/address.js'
import {REPOSITORY} from './forge.js'
import {pageOf} from './layout.js'

/**
 * The first page of the site as HTML: what it is of, what it finds, and where to go on.
 * @param rules how many there are
 * @param languages how many source languages there are rules of
 * @param example a text with its findings
 */
export function frontPage(rules: number, languages: number, example: readonly ElementContent[]): string {
  const {name, description} = packageData
  return pageOf({
    path: 'index.html',
    title: 'translationese: traces of machine translation in English',
    description,
    content: [
      h('h1', 'Find what machine translation left in English, and mend it'),
      h(
        'p',
        {className: 'lead'},
        'Machine-translated texts read almost right. This linter knows what translators from other languages always do: ',
        'calques, wrong collocations, false friends, literal idioms, garbled names. ',
        'Every finding says which wording it renders, why it is wrong, and what to write instead.',
      ),
      h('p', {className: 'ways'}, [
        h('a', {href: 'playground/'}, 'Try it in the browser'),
        h('a', {href: `${REFERENCE}index.html`}, 'Search the rules'),
        h('a', {href: `${REPOSITORY}#readme`}, 'Read how to use it'),
      ]),
      h('h2', 'What it finds'),
      ...example,
      h('h2', 'Use it'),
      h('p', 'In the terminal, for text, Markdown, HTML, subtitles, files of translators and more:'),
      h('pre', h('code', `npm install ${name}\nnpx translationese article.md`)),
      h('p', 'In programs, as plugins for ', h('a', {href: 'https://github.com/retextjs/retext'}, 'retext'), ':'),
      h('pre', h('code', `npm install ${name} retext`)),
      h('p', [
        'In editors, for assistants and in CI, too: the ',
        h('a', {href: `${REPOSITORY}#readme`}, 'README'),
        ' tells how. Nothing it does reads the network.',
      ]),
      h('h2', 'What it knows'),
      h('p', [
        h('a', {href: `${REFERENCE}index.html`}, `${rules.toLocaleString('en')} rules`),
        ` for ${languages} source languages, each with its reason, the sentences that prove it, and how often it was found in machine translation, human translation and native English. `,
        h('a', {href: 'measured.html'}, 'What was measured'),
        ' tells what to expect.',
      ]),
    ],
  })
}
