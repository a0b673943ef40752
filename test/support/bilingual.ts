/** Texts that prove checks of translations: each translation stands behind its source in «…». They are linted as entries of one file. */
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import retextTranslationese, {applyFixes, type Options} from '../../src/index.js'
import {treeOf} from './tree-of.js'

const PAIR = /«([^«»]*)» ([^«»]*)/g
const NAME = 'proof.po'
const HEADER = 'msgid ""\nmsgstr "Language: en\\nX-Source-Language: ru\\n"\n'

/** Whether the texts of a check are such. */
export const isBilingual = (id: string): boolean => id.startsWith('localisation-')

export async function lintPairs(text: string, options: Readonly<Options>): Promise<VFileMessage[]> {
  const file = new VFile({path: NAME, value: catalogueOf(text)})
  await unified()
    .use(retextTranslationese, options)
    .run(await treeOf(file), file)
  return file.messages
}

/** The translations with the fixes of messages. */
export function mendedPairs(text: string, messages: readonly VFileMessage[]): string {
  const mended = applyFixes(catalogueOf(text), messages).slice(HEADER.length)
  return [...mended.matchAll(/^msgstr (".*")$/gm)].map(([, target = '""']) => JSON.parse(target) as string).join(' ')
}

function catalogueOf(text: string): string {
  const pairs = [...text.matchAll(PAIR)].map(([, source, target = ''], at, {length}) => [
    source,
    // Between two pairs stands one space.
    at + 1 < length ? target.replace(/ $/, '') : target,
  ])
  if (pairs.length === 0) throw new RangeError(`"${text}" has no source in «…»`)
  const entries = pairs.map(([source, target]) => `msgid ${JSON.stringify(source)}\nmsgstr ${JSON.stringify(target)}\n`)
  return HEADER + entries.join('')
}
