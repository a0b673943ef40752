/** The kinds of texts that rules are for. */

/** What a rule file may say behind `register`: a text, or a list of texts, as they are written or with their places. */
type Written = string | {readonly text: string}

/** The registers that the entry of a rule names; none where it is for texts of any kind. */
export function registersOf(entry: object): readonly string[] {
  const {register = []} = entry as {readonly register?: Written | readonly Written[]}
  return [register].flat().map((each) => (typeof each === 'string' ? each : each.text))
}

const NAMES: Readonly<Record<string, string>> = {
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

/** What the site calls a register. */
export function registerName(register: string): string {
  return NAMES[register] ?? register
}
