import type {Register} from '../../pattern/registers.js'

const NAMES: Readonly<Record<Register, string>> = {
  shop: 'Shops and products',
  manual: 'Manuals',
  software: 'Software',
  legal: 'Law and contracts',
  tourism: 'Travel',
  medicine: 'Medicine',
  letter: 'Letters',
  school: 'School and teaching',
  games: 'Games',
  news: 'News',
}

/** What the site calls a kind of text. */
export function registerName(register: string): string {
  return Object.entries(NAMES).find(([known]) => known === register)?.[1] ?? register
}
