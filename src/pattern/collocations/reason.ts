import type {Collocation, Right} from './entry.js'

/** So many words of company show what is meant. */
const MOST_SHOWN = 3

/** Why an entry is wrong, if it does not say so itself. The word it renders stands beside it wherever it is shown. */
export function reasonOf({written, rights}: Collocation): string {
  return `${listOf(written, 'or')} is a rendering word for word: English says ${rights.map(withCompany).join(', ')}.`
}

function withCompany({phrases, company}: Right): string {
  const right = listOf(phrases, 'or')
  if (company.length === 0) return right
  const isMore = company.length > MOST_SHOWN
  const shown = company.slice(0, MOST_SHOWN)
  return `${right} with ${isMore ? `${shown.map(quoted).join(', ')} and the like` : listOf(shown, 'and')}`
}

function listOf(words: readonly string[], conjunction: string): string {
  const all = words.map(quoted)
  const last = all.at(-1) ?? ''
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${conjunction} ${last}`
}

const quoted = (word: string): string => `"${word.replace('~', '…')}"`
