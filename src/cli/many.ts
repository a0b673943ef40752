/** A number as people read it: `1,012`. Engines load their locales for it, which small numbers are not worth. */
export const grouped = (count: number): string => (count < 1000 ? String(count) : count.toLocaleString('en-US'))

/** Some of something, as in "1 finding" or "1,012 findings". */
export const many = (count: number, name: string): string => `${grouped(count)} ${name}${count === 1 ? '' : 's'}`
