/** What the results call parsing, by which all is measured, and the preset. */
export const PARSING = 'parsing alone (retext-english)'
export const PRESET = 'retext-translationese'
