/** The rule files of the package, read and compiled once for all tests of a process. */
import {compileRuleFiles, listCheckFiles, listRuleFiles, readCheckFiles} from '../../src/build/rule-files.js'

export const ruleFiles = listRuleFiles('rules')
export const checkFiles = listCheckFiles('rules')
export const {sources, data, problems} = compileRuleFiles(ruleFiles, 'rules')
export const checkEntries = readCheckFiles(checkFiles)
