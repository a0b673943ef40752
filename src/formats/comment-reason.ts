/** In a comment that silences rules, what parts the ids from a reason, which is for readers; XML allows no two hyphens in a comment, but a dash. */
export const REASON = /\s(?:--|[–—])\s[\s\S]*$/
