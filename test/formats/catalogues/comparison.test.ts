/** What of a translation is compared with its source: marks, places for values and numbers, in the ways that languages write them. */
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import retextTranslationese from '../../../src/index.js'
import {treeOf} from '../../support/tree-of.js'

const quoted = (text: string): string => JSON.stringify(text)
const entry = (source: string, target: string): string => `msgid ${quoted(source)}\nmsgstr ${quoted(target)}\n`

/** The comparisons that find something in an entry of a catalogue: the ids without what they begin with. */
async function compared(language: string, entries: string): Promise<string[]> {
  const header = `msgid ""\nmsgstr "Language: en\\nX-Source-Language: ${language}\\n"\n\n`
  const file = new VFile({path: 'a.po', value: header + entries})
  await unified()
    .use(retextTranslationese)
    .run(await treeOf(file), file)
  return file.messages.flatMap(({ruleId = ''}) => /^localisation-(.*)/.exec(ruleId)?.[1] ?? [])
}

describe('end marks', () => {
  it.each([
    ['ru', 'Цена лодки: 50 руб.', 'Price of the boat: 50 rubles'],
    ['ru', 'Ждать осталось 5 мин.', 'Wait for 5 more minutes'],
    ['de', 'Lieferung in 5 Std.', 'Delivery in 5 hours'],
    ['de', 'Preis inkl. MwSt.', 'Price with tax'],
    ['de', 'Offen bis zum 15.10.', 'Open until October 15'],
    ['ja', '船を出しますか。', 'Launch the boat?'],
    ['ja', '続けますか', 'Go on?'],
    ['ja', '船が一隻しか。', 'One boat only.'],
    ['el', 'Θέλετε να δείτε τη βάρκα;', 'Do you want to see the boat?'],
  ])('are the same: %s, %s', async (language, source, target) => {
    expect(await compared(language, entry(source, target))).toEqual([])
  })

  it.each([
    ['ru', 'Лодка уплыла вчера вечером.', 'The boat left last night'],
    ['ja', '船は出ました。', 'The boat has left'],
    ['ru', 'Лодка уплыла?', 'The boat has left.'],
  ])('are others: %s, %s', async (language, source, target) => {
    expect(await compared(language, entry(source, target))).toEqual(['end-mark'])
  })
})

describe('places for values', () => {
  const plural = (one: string, many: string): string =>
    `msgid "Убрать %d лодку из %s"\nmsgid_plural "Убрать %d лодок из %s"\nmsgstr[0] ${quoted(one)}\nmsgstr[1] ${quoted(many)}\n`

  it.each([
    ['a form without a place', plural('Take %d boat out of %s', 'Take %d boats out')],
    ['another address', entry("<a href='{url}'>тут</a>", "<a href='{link}'>here</a>")],
    ['one place twice', entry('Лодка %1$s, причал %2$s', 'Boat %1$s, pier %1$s')],
    [
      'a choice that leaves a value out',
      entry(
        '{n, plural, one {# лодка из {all}} other {# лодок из {all}}}',
        '{n, plural, one {# boat} other {# boats}}',
      ),
    ],
    [
      'a choice by another value',
      entry('{n, plural, one {# лодка} other {# лодок}}', '{m, plural, one {# boat} other {# boats}}'),
    ],
  ])('are others: %s', async (_, entries) => {
    expect(await compared('ru', entries)).toEqual(['placeholder'])
  })

  it.each([
    ['a form that says "one"', plural('Take one boat out of %s', 'Take %d boats out of %s')],
    ['another order', entry('Лодка %1$s, причал %2$s', 'Pier %2$s, boat %1$s')],
    ['an order said on one side', entry('Лодка %s, причал %s', 'Pier %2$s, boat %1$s')],
    [
      'other forms of a choice',
      entry('{n, plural, one {# лодка} few {# лодки} other {# лодок}}', '{n, plural, one {# boat} other {# boats}}'),
    ],
    ['a key of one word', entry('welcome', 'Welcome aboard, {name}!') + entry('STEP1', 'Tie the boat to %s.')],
  ])('are the same: %s', async (_, entries) => {
    expect(await compared('ru', entries)).toEqual([])
  })
})

describe('numbers', () => {
  it.each([
    ['ru', 'Цена 12.50 рубля', 'The price is 1250 rubles'],
    ['ru', 'Длина 1,5 метра', 'It is 15 meters long'],
    ['ru', 'Цена 12,50 рубля', 'The price is 12.60 rubles'],
  ])('are others: %s, %s', async (language, source, target) => {
    expect(await compared(language, entry(source, target))).toEqual(['number'])
  })

  it.each([
    ['ar', 'طول القارب ١٢٫٥ متر', 'The boat is 12.5 meters long'],
    ['ja', '船は2万5千円です', 'The boat costs 25,000 yen'],
    ['zh', '船票8折', 'Boat tickets are 20% off'],
    ['de', 'Die Boote der 80er', 'The boats of the 1980s'],
    ['cs', 'Lodě z 80. let', 'Boats of the 1980s'],
    ['de', 'Das Boot fährt am 15.10. ab', 'The boat leaves on October 15'],
    ['ru', 'Лодка за 2,5 тыс. рублей', 'A boat for 2,500 rubles'],
    ['ru', 'Лодка за 12,50 рубля', 'A boat for 12.5 rubles'],
  ])('are the same: %s, %s', async (language, source, target) => {
    expect(await compared(language, entry(source, target))).toEqual([])
  })
})
