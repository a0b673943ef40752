import {TokenClass} from '../../text/classes.js'
import type {Token} from '../../text/token.js'

export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & TokenClass.quoteMark) !== 0

/** Whether a mark stands at the end of what is said, before the mark that closes the quotation. */
export const endsSpeech = (token: Token | undefined): boolean => /^[.,!?…。，！？]$/.test(token?.text ?? '')
