import {existsSync} from 'node:fs'

/** Ends a program of the build, with a message, if one of the files that it was told is not there. */
export function refuseMissing(files: readonly string[]): void {
  const missing = files.filter((file) => !existsSync(file))
  if (missing.length === 0) return
  for (const file of missing) console.error(`there is no file ${file}: check its name`)
  process.exit(1)
}
