import type {Finding} from '../detect/finding.js'

/** So many surer matches, of so many different rules, before weak ones of the same language count. */
const MATCHES_NEEDED = 4
const RULES_NEEDED = 3

/**
 * The source languages a document betrays: those that several surer rules point to. They raise the weak rules of the same
 * language, which alone would prove nothing.
 */
export function languagesBetrayed(matches: readonly Finding[]): ReadonlySet<string> {
  const rules = new Map<string, Set<string>>()
  const counts = new Map<string, number>()
  for (const {rule} of matches) {
    if (rule.confidence === 'low') continue
    for (const language of rule.languages) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
      const known = rules.get(language) ?? new Set()
      rules.set(language, known.add(rule.id))
    }
  }
  const betrayed = new Set<string>()
  for (const [language, count] of counts) {
    if (count >= MATCHES_NEEDED && (rules.get(language)?.size ?? 0) >= RULES_NEEDED) betrayed.add(language)
  }
  return betrayed
}
