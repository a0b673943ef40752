/** What only globs have: a wildcard, a choice in braces, a pattern in brackets behind a sign. `HEAD@{1}` has none of it. */
const SIGNS = /[*?[]|\{[^{}]*(?:,|\.\.)[^{}]*\}|[!+@]\(/

/** Whether an argument may be a glob; what reads globs is worth its loading then. */
export function mayBeGlob(argument: string): boolean {
  return SIGNS.test(argument)
}
