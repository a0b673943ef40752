/** What comments say that speak to the command: in each format they begin with its name, in small letters or not. */

export const NAME = 'translationese'

/** In a comment that silences rules, what parts the ids from a reason, which is for readers; XML allows no two hyphens in a comment, but a dash. */
export const REASON = /\s(?:--|[–—])\s[\s\S]*$/

const BEGINNING = /^\s*translationese(?![\p{L}\p{N}_])/iu

/** Whether what stands within a comment may speak to the command: it stays where other comments are taken out. */
export function isControl(inside: string): boolean {
  return BEGINNING.test(inside)
}
