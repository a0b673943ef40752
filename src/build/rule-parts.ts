import type {RuleRecord} from '../pattern/rule.js'

/** The files that the rules of the package stand in, by their names, in order: native English has no use for the second. */
export const RULE_PARTS = ['rules', 'low-rules'] as const
export type RulePart = (typeof RULE_PARTS)[number]

/** The file that a rule stands in. */
export const partOf = ({confidence}: Pick<RuleRecord, 'confidence'>): RulePart =>
  confidence === 'low' ? 'low-rules' : 'rules'

/** Where the wordings of each part stand, which only texts that have one of its rules ask for. */
export const WORDING_FILES: Readonly<Record<RulePart, string>> = {
  rules: 'rule-wordings',
  'low-rules': 'low-rule-wordings',
}
