/**
 * Every message of whole documents, so that a change of a rule shows in review what it changes: `mt/` holds English as
 * engines make it from eight languages, `native/` good English, which is best left alone, `markup/` dialects of Markdown that
 * have mistakes in their prose only.
 *
 * `npx vitest run test/documents -u` renews the snapshots.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import retextTranslationese from '../../src/index.js'
import {treeOf} from '../support/tree-of.js'
import {snapshotOf} from './snapshot.js'

const SNAPSHOTS = path.join(import.meta.dirname, 'snapshots')

const documents = ['markup', 'mt', 'native'].flatMap((folder) =>
  readdirSync(path.join(import.meta.dirname, folder)).map((name) => path.join(folder, name)),
)

const lint = unified().use(retextTranslationese)

const snapshotNameOf = (document: string): string => `${path.parse(document).name}.txt`

it.each(documents)('%s', async (document) => {
  const file = new VFile({path: document, value: readFileSync(path.join(import.meta.dirname, document), 'utf8')})
  await lint.run(await treeOf(file), file)
  await expect(snapshotOf(file)).toMatchFileSnapshot(path.join(SNAPSHOTS, snapshotNameOf(document)))
})

it('keeps no snapshot of a document that is gone', () => {
  expect(documents.map(snapshotNameOf)).toEqual(expect.arrayContaining(readdirSync(SNAPSHOTS)))
})
