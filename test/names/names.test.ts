import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {retext} from 'retext'
import {describe, expect, it} from 'vitest'
import {type Options, retextNames} from '../../src/index.js'
import {folderWith} from '../support/run.js'

/** What the check finds in a text, as `actual → first fix`. */
async function found(text: string, options: Options = {}): Promise<string[]> {
  const file = await retext().use(retextNames, options).process(text)
  return file.messages.map(({actual, expected}) => `${actual} → ${expected?.[0] ?? ''}`)
}

describe('a case left on a name', () => {
  it.each([
    ['The prime minister of Ukraine arrived in Buchu on Tuesday.', 'Buchu → Bucha'],
    ['They fought near Bakhmutom for months. Bakhmut fell in May.', 'Bakhmutom → Bakhmut'],
    ['The road from Poltava to Bakhmutu was shut.', 'Bakhmutu → Bakhmut'],
    ['Trains from Kharkova were late.', 'Kharkova → Kharkiv'],
    ['They were sent to Odessu.', 'Odessu → Odesa'],
    ['He taught in Krakowie for a year.', 'Krakowie → Kraków'],
    ['The bus from Plzni was full.', 'Plzni → Pilsen'],
    ['The flight to Helsinkiin was late.', 'Helsinkiin → Helsinki'],
    ['The theatre in Budapesten reopened.', 'Budapesten → Budapest'],
    ['A fair in Nizhnem Novgorode opened.', 'Nizhnem Novgorode → Nizhny Novgorod'],
    ['He flew to New York via Parizh.', 'Parizh → Paris'],
    ['The concert in Niu-Yorke was moved.', 'Niu-Yorke → New York'],
    ['The Voronezhskaya plant stood still.', 'Voronezhskaya → Voronezh'],
    ['The Saratovskoe reservoir is frozen.', 'Saratovskoe → Saratov'],
    ['The talks with Zelenskim went on.', 'Zelenskim → Zelensky'],
    ["Putin came late. Putina's speech was long.", 'Putina → Putin'],
    ['Joe Biden spoke. The call with Bidenom was short.', 'Bidenom → Biden'],
    ['The probe Moon 25 crashed. Years went by.', 'Moon 25 → Luna-25'],
    ['They met President Trumpa.', 'Trumpa → Trump'],
    ['The Gamalei Center tested it.', 'Gamalei → Gamaleya'],
  ])('%s', async (text, expected) => {
    expect(await found(text)).toEqual([expected])
  })

  it.each([
    'She lives in Bondi and works in Parramatta.',
    'The probe orbits the Moon 25 times. The Moon 25 million years ago was hot.',
    'Thanos stores the metrics. Queries go to Thanos.',
    'Data is kept in Thanos and Valkey, and built with Bazel.',
    'The tasks run in Tokio. A task of the Tokio runtime ends early.',
    'The list follows ARIA 1.1, and the Top 10 is out.',
    'Marky wrote the guide to Marko.',
    'The poet Anna Akhmatova lived in Leningrad.',
    'Officials from Moldova met in Geneva.',
    'Maria Sharapova and Anna Kournikova played in Miami.',
    'Kukmorsky District lies in Tatarstan.',
    'A walk down Pushkinskaya Street ends at the opera.',
    'Lyudmila Putina worked as a flight attendant.',
    'He said that Tescos and Aldis are everywhere.',
    // A small place that nothing else in the text speaks of is some other place.
    'They skied in Planica. She drove to Margara and moved to Osako.',
    'She farms near Kaniva in western Victoria.',
    'A village near Rovná in Bohemia voted. The mayor of Rovná was glad.',
    'The Ústí nad Labem region is in Bohemia.',
    'The meadow at Blažim in Bohemia was full.',
    'Polina sings in Russia. Gagarina also runs.',
    'Feed the plant. To give fruit to Feijoa, prune it.',
    'The former Akasaka-cho lies in Tokyo.',
    'Troops went to the Slobozhanskyi front in Ukraine.',
    'Seals rest on the Kuril island of Shikotan, Russia.',
    'They live in Seleznev Street in Krasnodar, Russia.',
    'The Sretensky Monastery in Moscow, Russia, reopened.',
    'News from Bild.de came first.',
    'The women of the Kiewa Valley farm. The Lužické Mountains are in Bohemia.',
    'They sailed from Chongqing to Changshou.',
  ])('not in: %s', async (text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('a name in another language', () => {
  it.each([
    ['He flew to New York via Parizh.', 'Parizh → Paris'],
    ['Praha voted. Turnout was low.', 'Praha → Prague'],
    ['The Plzeň striker scored in the match against the league leaders.', 'Plzeň → Pilsen'],
    ['He wrote to a friend in Torino.', 'Torino → Turin'],
  ])('%s', async (text, expected) => {
    expect(await found(text)).toEqual([expected])
  })

  it.each([
    'Česká spořitelna is a bank.',
    'Torino won the match and leads the league.',
    'She pays with Suica on the train.',
    'The missile boat Chuvashiya took part.',
    'The coach of the Hessen praised the striker: the Hessen, he said, deserve the league.',
  ])('not in: %s', async (text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('the stem of a place before what is named after it', () => {
  it.each([
    ['Water of the Kakhov reservoir in Ukraine fell.', 'Kakhov → Kakhovka'],
    ['The Zaporizh nuclear plant in Ukraine was shelled.', 'Zaporizh → Zaporizhzhia'],
    ['The Ústecký region wants a new bridge.', 'Ústecký → Ústí nad Labem'],
    ['She owns a toy tram from the Ust-Katavsky factory in Russia.', 'Ust-Katavsky → Ust-Katav'],
  ])('%s', async (text, expected) => {
    expect(await found(text)).toEqual([expected])
  })

  it.each(['Pavlov reservoir is a name nobody gave.', 'The Larkin bridge in Ukraine is new.'])(
    'not in: %s',
    async (text) => {
      expect(await found(text)).toEqual([])
    },
  )
})

describe('a name that went through another alphabet', () => {
  it.each([
    ['The secretary of state, Anthony Blinken, flew home.', 'Anthony Blinken → Antony Blinken'],
    ['Mark Zukerberg bought the firm.', 'Mark Zukerberg → Mark Zuckerberg'],
    ['Iosif Borrel spoke first.', 'Iosif Borrel → Josep Borrell'],
    ['They quoted Ursula fon der Lyayen twice.', 'Ursula fon der Lyayen → Ursula von der Leyen'],
    ['Ingrida Shimonite resigned.', 'Ingrida Shimonite → Ingrida Šimonytė'],
    ['President Makron disagreed.', 'Makron → Macron'],
    ['Chancellor Sholts disagreed.', 'Sholts → Scholz'],
    ['The Vashington Post reported it.', 'Vashington Post → Washington Post'],
    ['Moscow invited Vladimir Zelensky.', 'Vladimir Zelensky → Volodymyr Zelensky'],
    ['The referee Roman berbr was charged.', 'berbr → Berbr'],
    ['Japanese Prime Minister Funeo Kishida spoke.', 'Funeo Kishida → Fumio Kishida'],
    ['Berlin under Chancellor Scholze sends no arms.', 'Scholze → Scholz'],
    ['Iranian President Lehi said so.', 'President Lehi → President Raisi'],
    ['The film of Jasmila Zbanich (Jasmila Žbanić) won.', 'Jasmila Zbanich (Jasmila Žbanić) → Jasmila Žbanić'],
    ['They watched the Kouhaku Uta Gassen at home.', 'Kouhaku Uta Gassen → Kohaku Uta Gassen'],
    ['She fell ill with the new crown pneumonia.', 'the new crown pneumonia → COVID-19'],
    ['Our school closed in the new crown pneumonia epidemic.', 'new crown pneumonia → COVID-19'],
    ['My aunt caught a new crown virus on the ferry.', 'new crown virus → coronavirus'],
  ])('%s', async (text, expected) => {
    expect(await found(text)).toEqual([expected])
  })

  it('marks the bare family name too once the full name was respelt', async () => {
    expect(await found('Robert Habek spoke. Then Habek left.')).toEqual([
      'Robert Habek → Robert Habeck',
      'Habek → Habeck',
    ])
  })

  it.each([
    'Anthony Hopkins and John Carry are friends.',
    'Marc Zuckerman runs a bakery.',
    'Roberto Habib spoke for the tenants.',
    'Sergey Lavrov and Sergei Lavrov are one man.',
    'Stephen Fry read the book to Steven Spielberg.',
    'Covid came to Shiba in winter.',
    'Dorin Recean met envoys. The pro-Russian and the Russian press wrote about it.',
    'The Top 3 and the Top 9 are out.',
    'Liu Jinguo spoke, and Liu Jinguo left.',
    'King George VI was a shy man.',
    'Beijing Houde Li Bee Company sells honey.',
    'The forward of Shakhtyor Soligorsk scored.',
    'A book by Fr. Vladimir Zelensky came out.',
    'The presenter Ekaterina Andreeva laughed.',
    'Prime Minister Andrew Kishida is a character in a novel.',
  ])('not in: %s', async (text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('a name read as a letter or a word', () => {
  it.each([
    ["Xi Jinping flew to Moscow. C's visit will last three days.", "C's visit → Xi's visit"],
    ["Xi Jinping flew to Moscow. They liked C's hat.", 'C → Xi'],
    ['Dmitry Muratov of the "New Newspaper" won the prize.', 'the "New Newspaper" → Novaya Gazeta'],
  ])('%s', async (text, expected) => {
    expect(await found(text)).toEqual([expected])
  })

  it.each([
    "C's type system is simple.",
    'Xi Jinping takes vitamin C every day.',
    'He reads a new newspaper every day.',
  ])('not in: %s', async (text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('old forms', () => {
  it.each([
    ['The talks in Kiev ended.', 'Kiev → Kyiv'],
    ["Kiev's mayor spoke.", "Kiev's → Kyiv's"],
    ['A Kiev-based firm won.', 'Kiev → Kyiv'],
    ['He toured the Ukraine.', 'the Ukraine → Ukraine'],
    ['Shells fell on the Donbass overnight.', 'Donbass → Donbas'],
    ['She was born in Lvov.', 'Lvov → Lviv'],
    ['The train to Rumania was late.', 'Rumania → Romania'],
    ['The train to Rumanía was late in 1916.', 'Rumanía → Romania'],
    ['The office in Kishinev shut in 2019.', 'Kishinev → Chișinău'],
  ])('%s', async (text, expected) => {
    expect(await found(text)).toEqual([expected])
  })

  it.each([
    'Dynamo Kiev won the cup in 1986.',
    'She ordered chicken Kiev and Peking duck.',
    'He studied at Peking University.',
    'In Kishinev in 1903, a mob set shops on fire.',
    'He was born in Lvov in 1938.',
    'In 1916 Rumania joined the Allies.',
    'The envoys sailed to Tokio in 1895.',
    'The Kishinev pogrom shocked the world.',
    'The Czech Republic and Ivory Coast drew.',
  ])('not in: %s', async (text) => {
    expect(await found(text)).toEqual([])
  })

  it('can be switched off one by one', async () => {
    expect(await found('He flew from Kiev to Lvov.', {rules: {'any-kiev': 'off'}})).toEqual(['Lvov → Lviv'])
  })
})

describe('soft signs', () => {
  it.each([
    ["The mayor of Kazan' spoke.", "Kazan' → Kazan"],
    ["The Azovstal' plant burned.", "Azovstal' → Azovstal"],
    ["Volodymyr Zelens'kyi spoke.", "Zelens'kyi → Zelensky"],
    ["Iul'ia Tymoshenko spoke.", "Iul'ia → Yulia"],
  ])('%s', async (text, expected) => {
    expect(await found(text)).toContain(expected)
  })

  it.each([
    "O'Brien and D'Angelo met in Xi'an.",
    "Poets sang of Chang'an and Yan'an.",
    "She draws with Color'peps crayons.",
    'The `Kazan` branch.',
    "The pilots' union met in 'Kazan' today.",
    "Don't ask.",
  ])('not in: %s', async (text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('house style', () => {
  const text = 'Kiev and Lvov are far from Kharkova.'

  it('accepts names of a list', async () => {
    expect(await found(text, {names: {accept: ['kiev', 'Kharkova']}})).toEqual(['Lvov → Lviv'])
  })

  it('accepts names of a file', async () => {
    const folder = folderWith({'names.txt': '# our names\nKiev\nLvov\n\nKharkova\n'})
    expect(await found(text, {names: {accept: `${folder}/names.txt`}})).toEqual([])
  })

  it('says which file of names cannot be read', () => {
    expect(() =>
      retext()
        .use(retextNames, {names: {accept: 'no/such.txt'}})
        .freeze(),
    ).toThrow(
      'option "names.accept": cannot read "no/such.txt": there is no such file; name a text file with one name a line',
    )
  })

  it('refuses a file of names that is not in UTF-8, of which no name would be met', () => {
    const file = path.join(folderWith({}), 'names.txt')
    writeFileSync(file, '\uFEFFBuchu\n', 'utf16le')
    expect(() =>
      retext()
        .use(retextNames, {names: {accept: file}})
        .freeze(),
    ).toThrow(/cannot read ".*names\.txt": it is not in UTF-8; name a text file with one name a line/)
  })

  it('prefers what the house writes, also against the table', async () => {
    expect(await found('Kyiv and Lviv, not Kiev.', {names: {prefer: {Kyiv: 'Kiev'}}})).toEqual(['Kyiv → Kiev'])
  })
})

it('reports with category, language, confidence, note and place', async () => {
  const file = await retext().use(retextNames).process('They fought near Bakhmutom in Ukraine.')
  expect(file.messages[0]).toMatchObject({
    source: 'retext-translationese',
    ruleId: 'name-case-ending',
    category: 'accuracy/mistranslation',
    confidence: 'high',
    actual: 'Bakhmutom',
    expected: ['Bakhmut'],
    place: {start: {line: 1, column: 18, offset: 17}, end: {line: 1, column: 27, offset: 26}},
  })
  expect(file.messages[0]?.language).toContain('ru')
  expect(file.messages[0]?.note).toMatch(/instrumental/)
})

it('finds names in every sentence of a long text', async () => {
  const text = `Ukraine is near. ${'Anna in Buchu. '.repeat(500)}`
  expect((await found(text, {source: 'uk'})).length).toBe(500)
})

it('names every language that calls a place so', async () => {
  const file = await retext().use(retextNames).process('He lives in Plzeň.')
  expect(file.messages[0]?.language).toContain('cs')
})
