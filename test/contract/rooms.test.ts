/** The rooms of the house: a room uses those below it and its own, never one above. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'

/** From the ground up; rooms of one floor do not use each other but for the first, which know English and its texts together. */
const FLOORS = [
  ['english', 'platform', 'text'],
  ['lexicon'],
  ['detect'],
  ['pattern'],
  ['rules'],
  ['grammar', 'localisation', 'names', 'repetition', 'residue', 'typography'],
  ['judgement'],
  ['engine'],
  ['.'],
  ['formats'],
  ['cli'],
  ['server'],
  ['playground'],
  ['build'],
] as const

const floorOf = (room: string): number => FLOORS.findIndex((rooms) => (rooms as readonly string[]).includes(room))

/** The room of a file below `src/`. What the build generates is data, below all rooms. */
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '.') : '.')

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts') && roomOf(name) !== 'generated')

/** What a file imports of the package, by path below `src/`. */
function importsOf(file: string): string[] {
  const source = readFileSync(path.join('src', file), 'utf8')
  return [...source.matchAll(/(?:from|import) \(?'(\.[^']+)'/g)]
    .map(([, target = '']) => path.posix.join(path.posix.dirname(file), target))
    .filter((target) => !target.startsWith('..') && roomOf(target) !== 'generated')
}

it('knows every room', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => floorOf(room) < 0)).toEqual([])
})

it('has no arrow upwards', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => {
        const [from, to] = [roomOf(file), roomOf(target)]
        const isBeside = from !== to && floorOf(from) === floorOf(to) && floorOf(from) > 0
        // The command explains rules from the package's face; the entry of the command stands beside it.
        return floorOf(to) > floorOf(from) ? file !== 'cli.ts' : isBeside
      })
      .map((target) => `${file} uses ${target}`),
  )
  expect(wrong).toEqual([])
})
