import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, it} from 'vitest'
import {LIST_NAMES} from '../../src/pattern/lists.js'

const ROOM = path.join('rules', 'phrases')

it('every list is named by three patterns or more: others are written out', () => {
  const rules = readdirSync(ROOM).map((file) => readFileSync(path.join(ROOM, file), 'utf8'))
  const uses = LIST_NAMES.map((name) => [name, rules.join('').split(`<list:${name}>`).length - 1] as const)
  expect(uses.filter(([, count]) => count < 3)).toEqual([])
})
