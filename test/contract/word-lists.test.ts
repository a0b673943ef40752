/** Every word list is asked for by the code of its room, and English by any. Asking for a list that is not there is an error of type. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {readLists} from '../../src/build/word-lists.js'

/** The source of a room; English is looked up by all. */
function sourceFor(room: string): string {
  const folder = path.join('src', room === 'english' ? '' : room)
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !name.startsWith('generated'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n')
}

const files = readdirSync('rules', {recursive: true, encoding: 'utf8'})
  .map((name) => `rules/${name.split(path.sep).join('/')}`)
  .filter((name) => name.endsWith('/tables/words.yml') || name.startsWith('rules/english/'))
  // Patterns ask for these.
  .filter((name) => name !== 'rules/english/lists.yml')
  // Tables are sequences.
  .filter((name) => /^[a-z-]+:/m.test(readFileSync(name, 'utf8')))

it.each(files)('%s', (file) => {
  const source = sourceFor(file.split('/')[1] ?? '')
  const unused = Object.keys(readLists(file)).filter((name) => !source.includes(`('${name}')`))
  expect(unused.map((name) => `${file}: no code asks for the list "${name}": remove it`)).toEqual([])
})
