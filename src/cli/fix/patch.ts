/**
 * The difference between a text and its fixed form as a unified diff that `git apply` and `patch -p1` take; empty if there is none.
 * @param path with slashes
 */
export async function patchOf(path: string, before: string, after: string): Promise<string> {
  if (before === after) return ''
  const {formatPatch, structuredPatch} = await import('diff')
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {context: 3})
  return formatPatch({...patch, isGit: true})
}
