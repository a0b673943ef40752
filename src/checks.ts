import type {Check} from './engine/finder.js'
import {detectors} from './generated/detectors.js'
import type {RuleFolder} from './rules/folders.js'

/** The check of some folders of rules, with the detectors whose ids begin with `prefix`. */
function checkOf(prefix: string, folders: readonly RuleFolder[]): Check {
  return {folders, detectors: detectors.filter(({ids}) => ids.some((id) => id.startsWith(`${prefix}-`)))}
}

/** Every check of the package, as the preset runs them. */
export const CHECKS = {
  phrases: checkOf('phrases', ['phrases', 'idioms', 'collocations']),
  names: {...checkOf('name', ['names']), isOfNames: true},
  consistency: {...checkOf('consistency', []), isOfNames: true},
  residue: checkOf('residue', ['residue']),
  typography: checkOf('typography', ['typography']),
  grammar: checkOf('grammar', ['grammar']),
  localisation: checkOf('localisation', []),
  repetition: checkOf('repetition', ['repetition']),
} as const satisfies Readonly<Record<string, Check>>
