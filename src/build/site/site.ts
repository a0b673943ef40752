import packageData from '../../../package.json' with {type: 'json'}
import {REFERENCE} from '../../rules/address.js'
import type {CheckSource} from '../../rules/read-checks.js'
import type {RuleSource} from '../../rules/source.js'
import {readEvidence} from '../evidence-file.js'
import {frontPage} from './page.js'
import {referencePages} from './pages.js'

/**
 * All files of the site by their path below its address, `homepage` of package.json: a front page, and the reference.
 * @param root the folder of the rules
 */
export function siteOf(rules: readonly (RuleSource | CheckSource)[], root: string): Map<string, string> {
  const reference = referencePages(rules, readEvidence(`${root}/evidence.json`), root)
  return new Map([
    ['index.html', frontPage(packageData, `${REFERENCE}index.html`)],
    ...[...reference].map(([page, text]) => [`${REFERENCE}${page}`, text] as const),
  ])
}
