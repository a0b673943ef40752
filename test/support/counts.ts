/** Work per token, counted by the code itself. */
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import retextTranslationese from '../../src/index.js'
import {viewOf} from '../../src/text/view.js'
import {type WorkDone, work} from '../../src/text/work.js'

const processor = unified().use(retextEnglish).use(retextTranslationese).freeze()

/** What the preset does for documents, for each of their tokens. */
export async function workPerToken(texts: readonly string[]): Promise<WorkDone> {
  const before = {...work}
  let tokens = 0
  for (const text of texts) {
    const file = new VFile(text)
    const tree = processor.parse(file)
    await processor.run(tree, file)
    // Made before, so nothing is counted twice.
    tokens += viewOf(tree).tokens.length
  }
  const names = Object.keys(before) as (keyof WorkDone)[]
  const perToken = names.map((name) => [name, (work[name] - before[name]) / tokens])
  return Object.fromEntries(perToken) as WorkDone
}
