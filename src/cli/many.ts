/** A number as people read it: `1,012`. */
export const grouped = (count: number): string => count.toLocaleString('en-US')

/** Some of something, as in "1 finding" or "1,012 findings". */
export const many = (count: number, name: string): string => `${grouped(count)} ${name}${count === 1 ? '' : 's'}`
