import {unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import retextTranslationese from '../../src/index.js'
import {treeOf} from '../support/tree-of.js'

const checker = unified().use(retextTranslationese, {confidence: 'low'}).freeze()

/** The messages for a document, whose name tells its format. */
export async function lint(name: string, source: string): Promise<VFileMessage[]> {
  const file = new VFile({path: name, value: source})
  await checker.run(await treeOf(file), file)
  return file.messages
}

/** What stands in the source at the place of a message. */
export function sliceAt(source: string, {place}: VFileMessage): string | undefined {
  return place !== undefined && 'start' in place ? source.slice(place.start.offset, place.end.offset) : undefined
}
