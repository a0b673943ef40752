/** Native English as a source. */
export const NATIVE = 'native'
/** What stands for all sources that there are no rules of. */
export const OTHER = 'other'
/** What the user says of the source of documents: nothing, that they are no translations, or the languages they come from. */
export type Source = 'auto' | typeof NATIVE | readonly string[]
