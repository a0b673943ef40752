import type {Token} from '../../text/token.js'

/** Whether a mark stands at the end of what is said, before the mark that closes the quotation. */
export const endsSpeech = (token: Token | undefined): boolean => /^[.,!?…。，！？]$/.test(token?.text ?? '')
