/** Checks a text as the library does; runs in the worker. */
import type {Root} from 'nlcst'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {compareMessage} from 'vfile-sort'
import packageData from '../../package.json' with {type: 'json'}
import {kindOf} from '../detect/kinds.js'
import {loadMarkupParsers} from '../formats/markup-parsers.js'
import retextTranslationese, {type Options, retextPhrases} from '../index.js'
import {BlockParser} from '../text/parser.js'
import {viewOf} from '../text/view.js'
import type {Finding, Result, Settings, TextFormat} from './protocol.js'

/** The site that pages of rules stand on, as seen from the page. */
const SITE = '../'

/** What is checked: `phrases` needs nothing but the rules, `all` the data of names and grammar too. */
export type Reach = 'phrases' | 'all'

/**
 * What the library finds in a text.
 * @throws Error that says why it cannot be checked and what to do
 */
export async function lint(text: string, {format, source, confidence}: Settings, reach: Reach): Promise<Result> {
  const file = new VFile({value: text, path: format === 'markdown' ? 'text.md' : 'text.txt'})
  const options: Options = {source, confidence}
  const tree = await treeOf(text, file, format)
  await unified()
    .use(reach === 'all' ? retextTranslationese : retextPhrases, options)
    .run(tree, file)
  const summary = file.data.translationese
  if (summary === undefined) throw new Error('nothing was checked')
  return {findings: [...file.messages].sort(compareMessage).flatMap(findingOf), summary}
}

/** All words of a text, as patterns ask for them. */
export async function wordsOf(text: string, {format}: Settings): Promise<ReadonlySet<string>> {
  const {tokens} = viewOf(await treeOf(text, new VFile(text), format))
  return new Set(tokens.flatMap(({norm, alternates = []}) => [norm, ...alternates]))
}

async function treeOf(text: string, file: VFile, format: TextFormat): Promise<Root> {
  if (format === 'text') return new BlockParser().parse(text)
  const [{parseMarkup}, parsers] = await Promise.all([import('../formats/marked-up.js'), loadMarkupParsers(text)])
  return parseMarkup(text, file, 'markdown', {parsers})
}

/** A message as plain data; none for what is said of no place. */
function findingOf(message: VFileMessage): Finding[] {
  const {place, kind, confidence, ruleId, category = '', language = []} = message
  if (place === undefined || !('start' in place) || kind === undefined || confidence === undefined) return []
  const {start, end} = place
  if (start.offset === undefined || end.offset === undefined) return []
  return [
    {
      start: start.offset,
      end: end.offset,
      ruleId: ruleId ?? '',
      reason: message.reason,
      actual: message.actual ?? '',
      expected: message.expected ?? [],
      note: message.note ?? '',
      kind,
      label: kindOf(kind).label,
      dimension: category.split('/')[0] ?? '',
      confidence,
      languages: language,
      url: message.url?.replace(packageData.homepage, SITE),
    },
  ]
}
