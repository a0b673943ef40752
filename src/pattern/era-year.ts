/** The year before the first of each era of Japan since 1868, as its law on era names counts them. */
const YEAR_BEFORE: Readonly<Record<string, number>> = {
  meiji: 1867,
  taisho: 1911,
  showa: 1925,
  heisei: 1988,
  reiwa: 2018,
}
const ERA = new RegExp(Object.keys(YEAR_BEFORE).join('|'))
const YEAR_OF_ERA = /\d+|first/

/**
 * The year of the common era that words such as "Showa 38" and "the first year of Reiwa" tell.
 * @returns `undefined` if they name no era, or no year of it in digits
 */
export function commonEraYear(text: string): string | undefined {
  const norm = text.toLowerCase()
  const before = YEAR_BEFORE[ERA.exec(norm)?.[0] ?? '']
  const year = YEAR_OF_ERA.exec(norm)?.[0]
  if (before === undefined || year === undefined) return undefined
  return String(before + (year === 'first' ? 1 : Number(year)))
}
