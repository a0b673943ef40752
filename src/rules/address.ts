import packageData from '../../package.json' with {type: 'json'}

/** The folder of the site that holds the reference. */
export const REFERENCE = 'rules/'

/** The page of a rule below the folder of the reference. */
export const pageOfRule = (id: string): string => `${id}.html`

/** The address of a rule's documentation, on the site that `homepage` of package.json names. */
export function addressOf(id: string): string {
  return `${packageData.homepage}${REFERENCE}${pageOfRule(id)}`
}
