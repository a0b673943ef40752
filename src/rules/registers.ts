import {REGISTERS, type Register} from '../pattern/registers.js'
import {baseOf} from './rule-language.js'

/**
 * The kinds of text that a rule is met in: those it names, or the one that its file is named for, as `de.shop.yml`; none for all.
 * @param named what the rule says, checked by the schema
 */
export function registersOf(named: readonly string[], file: string): Register[] {
  const [, part] = baseOf(file).split('.')
  return REGISTERS.filter((register) => (named.length > 0 ? named.includes(register) : register === part))
}
