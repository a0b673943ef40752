import packageData from '../../package.json' with {type: 'json'}

/** The folder of the site that holds the reference. */
export const REFERENCE = 'rules/'

/**
 * The address of a rule's documentation, on the site that `homepage` of package.json names.
 * @param page the rule file below `rules/` without its extension, as in `phrases/ru.talk`
 */
export function addressOf(page: string, id: string): string {
  return `${packageData.homepage}${REFERENCE}${page}.html#${id}`
}
