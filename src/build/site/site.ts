import packageData from '../../../package.json' with {type: 'json'}
import {REFERENCE} from '../../rules/address.js'
import {readEvidence} from '../evidence-file.js'
import {compileRuleFiles, listCheckFiles, listRuleFiles, readCheckFiles} from '../rule-files.js'
import {frontPage} from './page.js'
import {referencePages} from './pages.js'

/** All files of the site by their path below its address, `homepage` of package.json: a front page, and the reference. */
export function siteOf(root: string): Map<string, string> {
  const rules = [...compileRuleFiles(listRuleFiles(root), root).sources, ...readCheckFiles(listCheckFiles(root))]
  const reference = referencePages(rules, readEvidence(`${root}/evidence.json`), root)
  return new Map([
    ['index.html', frontPage(packageData, `${REFERENCE}index.html`)],
    ...[...reference].map(([page, text]) => [`${REFERENCE}${page}`, text] as const),
  ])
}
