import {readFileSync} from 'node:fs'
import {parse} from 'yaml'

/** The families of languages in a file: a name and the codes of its languages a line. */
export function readFamilies(file: string): string[][] {
  const families = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>
  return Object.values(families).map((languages) => languages.split(' '))
}
