/**
 * Measures one linter against parsing, in a process that has loaded no other: its garbage is its own. Reads what to measure as JSON from
 * standard input and prints how many times as long as parsing it takes.
 */
import {text} from 'node:stream/consumers'
import {LINTERS, parsing} from './linters.js'
import {PARSING} from './names.js'
import type {Comparison} from './processes.js'
import {ratiosTo} from './ratios.js'

const {name, batches, rounds} = JSON.parse(await text(process.stdin)) as Comparison
const lint = await LINTERS[name]?.()
if (lint === undefined) throw new Error(`there is no linter ${name}`)
const linters = new Map([
  [PARSING, parsing()],
  [name, lint],
])
let next = 0
const texts = {batch: () => batches[next++ % batches.length] ?? []}
const ratios = await ratiosTo(PARSING, linters, {texts, rounds})
console.log(JSON.stringify(ratios.get(name)))
