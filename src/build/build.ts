/**
 * `npm run build`: runs the steps whose inputs or outputs are not those of the last time; digests of them are kept in `.build/`.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {inputsOf, outputsOf, STEPS, type Step} from './steps.js'

/** Digests of what a step has read and written. */
interface Stamp {
  readonly inputs: string
  readonly outputs: string
}

const FILE = path.join('.build', 'stamps.json')

const stamps: Record<string, Stamp> = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}

for (const step of STEPS) {
  if (isUpToDate(step)) {
    console.log(`${step.name}: up to date`)
    continue
  }
  const [program, ...args] = step.command
  const {status, error} = spawnSync(program, args, {stdio: 'inherit', shell: process.platform === 'win32'})
  if (error !== undefined) throw error
  if (status !== 0) process.exit(status ?? 1)
  stamps[step.name] = {inputs: inputsOf(step), outputs: outputsOf(step)}
  mkdirSync(path.dirname(FILE), {recursive: true})
  writeFileSync(FILE, `${JSON.stringify(stamps, undefined, 2)}\n`)
}

function isUpToDate(step: Step): boolean {
  const stamp = stamps[step.name]
  return stamp !== undefined && stamp.outputs === outputsOf(step) && stamp.inputs === inputsOf(step)
}
