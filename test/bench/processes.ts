/** What whole processes use: time and memory of commands, and of the first documents. */
import {spawn} from 'node:child_process'
import type {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {pathToFileURL} from 'node:url'
import type {Spread} from './spread.js'

/** What a process has used. */
export interface Usage {
  /** Of processor time. */
  readonly seconds: number
  /** At the most, of memory. */
  readonly mebibytes: number
}

/** One linter against parsing. */
export interface Comparison {
  readonly name: string
  /** What is read in each round. */
  readonly batches: readonly (readonly string[])[]
  readonly rounds: number
}

const HOOK = pathToFileURL('test/bench/usage.mjs').href

/**
 * Runs a program of Node.js and tells what it has used; its output is thrown away.
 * @param good exit codes of a program that has done its work
 * @throws Error with what it wrote to standard error if it ended otherwise
 */
export async function usageOf(args: readonly string[], good: readonly number[]): Promise<Usage> {
  const child = spawn(process.execPath, ['--import', HOOK, ...args], {stdio: ['ignore', 'ignore', 'pipe', 'pipe']})
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  const [code, complaint, usage] = await Promise.all([
    ended,
    text(child.stderr as Readable),
    text(child.stdio[3] as Readable),
  ])
  if (code === null || !good.includes(code)) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${complaint}`)
  return JSON.parse(usage) as Usage
}

/**
 * How many times as long as parsing a linter takes, measured in a new process.
 * @throws Error if the linter failed; what it complained of stands on standard error
 */
export async function ratioToParsing(comparison: Comparison): Promise<Spread> {
  const args = ['--import', 'tsx', 'test/bench/one-linter.ts']
  const child = spawn(process.execPath, args, {stdio: ['pipe', 'pipe', 'inherit']})
  child.stdin.end(JSON.stringify(comparison))
  const measured = await text(child.stdout)
  if (measured === '') throw new Error(`${comparison.name} could not be measured`)
  return JSON.parse(measured) as Spread
}

/** Milliseconds of processor time for loading the package in a new process, and then for each of the texts. */
export async function firstTimes(texts: readonly string[]): Promise<number[]> {
  const child = spawn(process.execPath, ['test/bench/first.mjs'], {stdio: ['pipe', 'pipe', 'inherit']})
  child.stdin.end(JSON.stringify(texts))
  return JSON.parse(await text(child.stdout)) as number[]
}
