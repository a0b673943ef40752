/** Where the reference of a published version can be read. */
const PUBLISHED = 'https://unpkg.com/retext-translationese/rules/reference/'

/**
 * The address of a rule's documentation.
 * @param page the rule file below `rules/` without its extension, as in `phrases/ru.talk`
 */
export function addressOf(page: string, id: string): string {
  return `${PUBLISHED}${page}.html#${id}`
}
