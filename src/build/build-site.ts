/** Builds the site that messages link to, into `dist/site/`: `npm run site`. Publish that folder at `homepage` of package.json. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {compileRuleFiles, listCheckFiles, listRuleFiles, readCheckFiles} from './rule-files.js'
import {buildPlayground} from './site/playground.js'
import {siteOf} from './site/site.js'

const folder = path.join('dist', 'site')
const root = 'rules'
const started = performance.now()
const rules = [...compileRuleFiles(listRuleFiles(root), root).sources, ...readCheckFiles(listCheckFiles(root))]
const files = await siteOf(rules, root)
rmSync(folder, {recursive: true, force: true})
for (const made of new Set([...files.keys()].map((name) => path.dirname(path.join(folder, name)))))
  mkdirSync(made, {recursive: true})
let size = 0
for (const [name, text] of files) {
  writeFileSync(path.join(folder, name), text)
  size += Buffer.byteLength(text)
}
console.log(await buildPlayground(path.join(folder, 'playground')))
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`${files.size} files, ${(size / 1e6).toFixed(1)} MB, in ${folder} after ${seconds} s`)
