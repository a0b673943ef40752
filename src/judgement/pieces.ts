/** Long documents are judged piece by piece, as long as what was measured: what a document shows does not grow with its length. */

/** Words of a piece, about. What documents show was measured in some of 60 to 900 words. */
const PIECE = 600

/** How many pieces a document of some words is judged in; a short one is a single piece. */
export const piecesIn = (words: number): number => Math.max(1, Math.round(words / PIECE))
