/** Builds the site that messages link to, into `dist/site/`: `npm run site`. Publish that folder at `homepage` of package.json. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {compileRuleFiles, listCheckFiles, listRuleFiles, readCheckFiles} from './rule-files.js'
import {buildPlayground} from './site/playground.js'
import {siteOf} from './site/site.js'

const folder = path.join('dist', 'site')
const root = 'rules'
const rules = [...compileRuleFiles(listRuleFiles(root), root).sources, ...readCheckFiles(listCheckFiles(root))]
const pages = siteOf(rules, root)
rmSync(folder, {recursive: true, force: true})
for (const [page, text] of pages) {
  const file = path.join(folder, page)
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, text)
}
console.log(await buildPlayground(path.join(folder, 'playground')))
console.log(`${pages.size} files in ${folder}`)
