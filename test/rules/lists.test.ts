import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {LIST_NAMES} from '../../src/pattern/lists.js'

const ROOMS = ['phrases', 'idioms', 'residue', 'typography'].map((room) => path.join('rules', room))

it('every list is named by three patterns or more: others are written out', () => {
  const files = ROOMS.flatMap((room) => readdirSync(room).map((file) => path.join(room, file)))
  const rules = files.filter((file) => file.endsWith('.yml')).map((file) => readFileSync(file, 'utf8'))
  const uses = LIST_NAMES.map((name) => [name, rules.join('').split(`<list:${name}>`).length - 1] as const)
  expect(uses.filter(([, count]) => count < 3)).toEqual([])
})
