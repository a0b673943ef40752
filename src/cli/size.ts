const UNITS: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['kb', 1024],
  ['mb', 1024 ** 2],
  ['gb', 1024 ** 3],
])

/** Larger files are not checked unless the user says otherwise. */
export const DEFAULT_MAX_SIZE = 10 * 1024 ** 2

/**
 * A size as users write it, in bytes: a number of bytes, or text such as "10 MB".
 * @param name what gives it, for the error
 * @throws TypeError that shows how to write it
 */
export function parseSize(value: unknown, name: string): number {
  const given = typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  const [, number = '', unit = 'b'] = /^(\d+(?:\.\d+)?)\s*([kmg]?b)?$/i.exec(given.trim()) ?? []
  const size = Number(number) * (UNITS.get(unit.toLowerCase()) ?? 1)
  if (!(size >= 1)) throw new TypeError(`${name} must be a size such as "10 MB", or a number of bytes`)
  return size
}

/** A size as people read it: `10 MB`. */
export function formatSize(bytes: number): string {
  const [unit, factor] = [...UNITS].reverse().find(([, least]) => bytes >= least) ?? ['b', 1]
  const number = bytes / factor
  return `${number < 10 ? Math.round(number * 10) / 10 : Math.round(number)} ${unit === 'b' ? 'bytes' : unit.toUpperCase()}`
}

/** Why something larger than the limit is not checked, and what to do. */
export function tooLarge(what: string, maxSize: number): string {
  return `${what} is more than the limit of ${formatSize(maxSize)}: split it, or raise the limit, as in --max-size 50MB (it takes memory and time)`
}
