import type {RuleInfo} from '../pattern/rule.js'
import type {Finding} from '../pattern/rule-set.js'
import {before, between} from '../pattern/stretch.js'
import type {TokenView} from '../text/token.js'

/** Where the checks of names are documented. */
const DOCUMENTATION = 'https://unpkg.com/retext-translationese/rules/names/README.md#'

/** A finding of a check that no rule file describes. */
export function findingOf(
  view: TokenView,
  rule: Omit<RuleInfo, 'url' | 'kind'> & {readonly kind?: string},
  start: number,
  end: number,
  expected: readonly string[],
): Finding {
  const distinct = [...new Set(expected)]
  return {
    rule: {kind: 'name', ...rule, url: `${DOCUMENTATION}${rule.id}`},
    start,
    end,
    replacement: between(view, before(view, start), start, end, distinct),
  }
}

/** English names of the languages whose traces the checks of names tell, for messages. */
const LANGUAGES = new Intl.DisplayNames(['en'], {type: 'language'})

/** The English name of a language, given its code. */
export function languageName(code: string): string {
  return LANGUAGES.of(code) ?? code
}
