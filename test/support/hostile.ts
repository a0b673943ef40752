/** Texts made to be slow: something that a check has to look at closely, again and again. */

/** What is repeated, perhaps between a beginning and an end. */
type Pattern = string | readonly [before: string, unit: string, after: string]

const PATTERNS: readonly Pattern[] = [
  // Characters and marks.
  ...[
    'a',
    '"',
    '" ',
    '. ',
    '.',
    ',',
    '-',
    '\n',
    'a.\n',
    'a-',
    'a/',
    "a'",
    'a,',
    '1,000,',
    '\u200B',
    'a\u0301',
    '🙂',
    '\uD83D',
  ],
  // What a sentence, a quotation or a clause is made of.
  ...['the introduced restrictions that we introduced of the introduction of ', 'make a big great decision to take '],
  ...['the fact that it is not a given that the work of the commission ', 'Not the fact that the deal holds. '],
  ...['” ', '“a ', '«', '？', '【', '‘a ', '«“a ', "''a ", '<<a ', ',,a', ' ??', '° '],
  // Names.
  ...['Moscow ', 'Zh', 'Xi C Jinping ', 'Roman Berbr, Roman berbr, ', 'in Buchu near Bakhmutom '],
  ...['Semilarsky Semilarski ', 'The Board (ABC) met.\n\n'],
  // Grammar.
  ...['ly', 'a an ', 'has been ', ', it is ', 'since May 1 , in the ', 'the my ', 'not nothing ', 'near river , '],
  ...['and it is big river , ', 'this such one of the all ', 'to can must not have did ', 'there are a problem '],
  ...['In of the of a of ', 'Ukraine Foreign Minister South Korea ', 'Although it rained, but ', 'although a , but '],
  ...[
    'know what is the ',
    'In the ',
    'boat pump water ',
    'boat that we painted it, ',
    'Who, what, the palace did not ',
  ],
  'the road, ',
  ['It is ', 'big ', 'river.'],
  ['has ', 'very ', ''],
  ['because is ', 'very ', ''],
  ['In', ' the town of', ' was opened a school.'],
  ['That we ', '"', ''],
  // Repetition.
  ...['bridge ', 'of the council of the bridge ', 'the the man the man the ', 'the man went, the man went out, '],
  ...[
    'The council closed the old bridge on Monday evening.\n\n',
    `The council ${'and the harbour '.repeat(30)}met today. `,
  ],
  // Numbers, dates and times.
  ...['a - 1 ', '1:1 ', '1: 10 ', '1.1.', '1 000 ', '1.234,56 ', '15 hours 30 minutes ', 'open 9.00-18.00 '],
  ...[
    'usa ',
    'the third - ',
    'the first got 1, the third - 2 m, ',
    'He said no. It is” ',
    "it ' s ",
    'came(in the ',
    'the)and ',
  ],
  // Residue.
  ...[
    '#',
    '# ',
    '{',
    '{{',
    '< ',
    '<|',
    '[',
    '&',
    '%',
    '% ',
    '_',
    '@',
    '@@ ',
    '** ',
    '`',
    '▁',
    '\\',
    '1,',
    '1万',
    'р. ',
    '( ',
  ],
  ...['ы', 'привет ', 'С', 'Ａ', 'Ã', '__PH1__ ', '{0} ', '<unk> ', '⁇ ', '&lt;b&gt;', 'the 人 ', 'Сhina ', 'donâ€™t '],
  ...['500 rub. ', '5 млн руб, ', '< b >', '&amp;', 'â€™', 'http://', 'Je ne sais pas encore. '],
]

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const ACRONYMS = LETTERS.flatMap((one) => LETTERS.flatMap((two) => LETTERS.map((three) => one + two + three)))

/** Many acronyms, each of them once. */
function manyAcronyms(length: number): string {
  const paragraph = (acronym: string): string => `The Board (${acronym}) met.`
  return ACRONYMS.slice(0, Math.ceil(length / paragraph('ABC').length))
    .map(paragraph)
    .join('\n\n')
}

/** Each text by what tells it from the others, to be made as long as is asked for. */
export const HOSTILE: ReadonlyMap<string, (length: number) => string> = new Map([
  ...PATTERNS.map((pattern): [string, (length: number) => string] => {
    const [before, unit, after] = typeof pattern === 'string' ? ['', pattern, ''] : pattern
    const name = JSON.stringify(`${before}${unit}${after}`.slice(0, 60))
    return [name, (length) => before + unit.repeat(Math.ceil(length / unit.length)) + after]
  }),
  ['many acronyms', manyAcronyms],
])
