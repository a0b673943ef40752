/** Where lists of rules stand below the folder of the reference. */

/** By what rules are listed. */
export type ListedBy = 'language' | 'kind' | 'register'

/** What stands for the code of a language where a rule points to none. */
export const ANY_LANGUAGE = 'any'

/** The address of a list, of its page `number` from 1. */
export function listAddress(by: ListedBy, value: string, number = 1): string {
  return `${by}/${value}${number === 1 ? '' : `.${number}`}.html`
}
