/** What the system says of a file in signs of its own. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'this is a folder',
  EACCES: 'it may not be read by this user',
}

/** Why a file cannot be read, in words. */
export function whyUnreadable(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return REASONS['code' in error ? String(error.code) : ''] ?? error.message
}
