const ROMAN_DIGITS: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50, c: 100}

/** The value of a numeral in Arabic or (small) Roman digits; `undefined` if it is neither. */
export function numeralValue(text: string): number | undefined {
  const plain = text.replace(/,(?=\d{3}\b)/g, '').replace(',', '.')
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain)
  let value = 0
  let previous = 0
  for (const digit of [...text.toLowerCase()].reverse()) {
    const worth = ROMAN_DIGITS[digit]
    if (worth === undefined) return undefined
    value += worth < previous ? -worth : worth
    previous = Math.max(previous, worth)
  }
  return text === '' ? undefined : value
}

/** 18 → "18th". */
export function ordinal(value: number): string {
  const teens = value % 100 > 10 && value % 100 < 14
  const suffix = teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${suffix}`
}

/** 25000 → "25,000". */
export function grouped(value: number): string {
  return value.toLocaleString('en-US', {maximumFractionDigits: 3})
}
