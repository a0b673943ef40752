import {existsSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import {availableParallelism, totalmem} from 'node:os'
import path from 'node:path'
import {getHeapStatistics, setFlagsFromString} from 'node:v8'

/** The bundle that runs in threads. Where the sources run, as in tests, there is none. */
export const WORKER = new URL('./lint-worker.js', import.meta.url)

/** A thread takes about a second to start, in which another one checks so many bytes. */
const WORTH_A_THREAD = 150_000

/** In bytes: a thread takes half of it for texts of usual length. */
const MEMORY_OF_A_THREAD = 512 * 1024 ** 2

/**
 * On how many threads files are checked: at most as many as there are processors and files, and as the memory allows, and none that
 * starts for too little.
 * @param files relative to `cwd`
 * @param asked by the user, who knows better
 * @returns 1 for the thread of the command itself
 */
export async function threadsFor(files: readonly string[], cwd: string, asked: number | undefined): Promise<number> {
  const most = Math.min(asked ?? threadsThatFit(), files.length)
  if (most <= 1 || !existsSync(WORKER)) return 1
  if (asked !== undefined) return most
  const sizes = await Promise.all(files.map((file) => sizeOf(path.resolve(cwd, file))))
  return threadsWorth(sizes, most)
}

function threadsThatFit(): number {
  // Of a container; where there is none this is nothing, or more than there is.
  const allowed = process.constrainedMemory() || Number.POSITIVE_INFINITY
  return Math.min(availableParallelism(), Math.floor(Math.min(allowed, totalmem()) / MEMORY_OF_A_THREAD))
}

/**
 * How many threads are worth their start.
 * @param sizes of the files, in bytes
 */
export function threadsWorth(sizes: readonly number[], most: number): number {
  const sum = sizes.reduce((total, size) => total + size, 0)
  const largest = sizes.reduce((found, size) => Math.max(found, size), 0)
  // A file is checked by one thread: beside the largest there must be enough for the others.
  const others = Math.floor((sum - largest) / WORTH_A_THREAD)
  return Math.max(1, Math.min(most, Math.floor(sum / WORTH_A_THREAD), 1 + others))
}

/** In bytes of memory for each code unit: the most that is needed, for tables and links of Markdown. */
const MEMORY_OF_A_UNIT = 400

/**
 * Whether a text may be more than the memory holds: then it is checked on a thread of its own, which may break off without the command.
 * @param units its length, in UTF-16 code units
 */
export function mayExceedMemory(units: number): boolean {
  return units * MEMORY_OF_A_UNIT > getHeapStatistics().heap_size_limit && existsSync(WORKER)
}

/** In UTF-16 code units: longer texts leave so much garbage that it pays to collect it early. */
const LEAVES_GARBAGE = 1_000_000

/**
 * Makes the heap grow by half before garbage is collected. By itself V8 lets it grow to four times what lives, over a gigabyte for 10 MB of text;
 * so it takes half of that, and a twentieth more time.
 * @param units the length of a text that is to be checked, in UTF-16 code units; for short ones nothing is done
 */
export function collectEarly(units: number): void {
  if (units > LEAVES_GARBAGE) setFlagsFromString('--heap-growing-percent=50')
}

/** A file that cannot be read is told later, in its turn. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch {
    return 0
  }
}
