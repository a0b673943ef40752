/** What a platform does for the library that languages of themselves do not. `node.ts` and `browser.ts` export the same functions. */

/**
 * Data that can be loaded by themselves: `rules` for every check, `names` for those of names and of text left untranslated, `grammar` for the
 * part-of-speech tagger.
 */
export type DataPart = 'rules' | 'names' | 'grammar'

/** Every part, in the order in which a page wants them. */
export const DATA_PARTS: readonly DataPart[] = ['rules', 'names', 'grammar']
