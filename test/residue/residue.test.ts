import type {Root} from 'nlcst'
import {rehype} from 'rehype'
import rehypeRetext from 'rehype-retext'
import {remark} from 'remark'
import remarkRetext from 'remark-retext'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import {type Processor, unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {applyFixes, type Options, retextResidue} from '../../src/index.js'

const CODE = /^residue-/
// biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder that was left over
const TEMPLATE = '${total}'

const bridge = unified().use(retextEnglish).use(retextResidue) as unknown as Processor<Root>

/** What the check finds by code in a text, as `actual → first fix`. */
async function found(text: string, options: Options = {confidence: 'low'}): Promise<string[]> {
  const file = await retext().use(retextResidue, options).process(text)
  return file.messages
    .filter(({ruleId}) => CODE.test(ruleId ?? ''))
    .map(({actual, expected}) => `${actual} → ${expected?.[0] ?? '?'}`)
}

/** The text with every fix applied. */
async function mended(text: string): Promise<string> {
  return applyFixes(text, (await retext().use(retextResidue).process(text)).messages)
}

describe('placeholders', () => {
  it.each([
    ['Ask #PRS_ORG# or #NAME # about #Product12#.', ['#PRS_ORG# → ?', '#NAME # → ?', '#Product12# → ?']],
    [`Save { 0 } of ${TEMPLATE} in {% block %} now.`, ['{ 0 } → {0}', `${TEMPLATE} → ?`, '{% block %} → ?']],
    ['Got % s of % 1 $ s and %d.', ['% s → %s', '% 1 $ s → %1$s', '%d → ?']],
    ['Look at <url> and [PERSON_1] now.', ['<url> → ?', '[PERSON_1] → ?']],
    ['The <unk> is here ⁇', ['<unk> → ?', '⁇ → ?']],
  ])('%s', async (text, expected) => {
    expect(await found(text)).toEqual(expected)
  })

  it.each([
    'Read #finances #advice and #COVID #news today.',
    'About 50 % s and 12% d of them came.',
    'The set {a, b} is [sic] small, as NASA_X says.',
    'It was _very_ late, and __init__ is a method.',
  ])('%s', async (text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('markup', () => {
  it.each([
    ['< p > The boat is old. < / p >', ' The boat is old.'],
    ['First line<br/>second line.', 'First line second line.'],
    ['He said & quot; no & quot; twice.', 'He said "no" twice.'],
    ['Ten&nbsp;boats &nbsp; came.', 'Ten boats came.'],
    ['It & # 39; s &amp;quot;late&amp;quot;.', 'It\'s "late".'],
    ['They left.\\n\\nNobody came.\\n', 'They left. Nobody came.'],
  ])('mends: %s', async (text, right) => {
    expect(await mended(text)).toBe(right)
  })

  it.each([
    'If a < b and c > d, then x < y > z.',
    'R&D, AT&T; and Q&A are names.',
    'Use \\nu and \\textbf in the formula, or C:\\new\\name.',
    '**Bold** and [a link](https://example.org) stay.',
  ])('leaves alone: %s', async (text) => {
    expect(await found(text)).toEqual([])
  })

  it('does not look into code', async () => {
    const source = 'Call `f("%s", {0})` and `<b>` twice.\n\n    x = #PRS_ORG#\n'
    const markdown = await remark().use(remarkRetext, bridge).process(source)
    expect(markdown.messages).toEqual([])
    const html = '<p>Call <code>f("%s", {0})</code> on <b>two</b> &amp; three.</p>'
    const page = await rehype().use(rehypeRetext, bridge).process(html)
    expect(page.messages).toEqual([])
  })
})

describe('letters of another script', () => {
  it.each([
    ['The СOVID ward in Κiev sold an iPhоne.', ['СOVID → COVID', 'Κiev → Kiev', 'iPhоne → iPhone']],
    ['It is 24 °С in hall С-4.', ['С → C']],
    ['He saw привет and left the house for the day.', ['привет → ?']],
    ['We came to これはペンです on the road to town.', ['これはペンです → ?']],
    ['The fee is 500 rub. for each, or 300₽ today.', ['500 rub. → 500 rubles', '300₽ → 300 rubles']],
  ])('%s', async (text, expected) => {
    expect(await found(text)).toEqual(expected)
  })

  it.each([
    'The pressure p and the density ρ give ½ρu2, with α and β.',
    'Zaha Hadid (Arabic: زها حديد) was born in Baghdad.',
    'The word привет means hello, and 人 is the character for man.',
    'Write to @вася or see https://премия.рф/ for more.',
    'He rubs 500 coins, and 5 rub off; the ¯\\_(ツ)_/¯ stays.',
    'Привет, мир! Это длинный русский текст. It has little English.',
  ])('leaves alone: %s', async (text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('encodings', () => {
  it.each([
    ['Itâ€™s â€“ wellâ€¦ naÃ¯ve.', 'It’s – well… naïve.'],
    ['The fee is Â£5 in FranÃ§ois PiÅ‚sudski Street.', 'The fee is £5 in François Piłsudski Street.'],
    ['Twice: donÃ¢â‚¬â„¢t.', 'Twice: don’t.'],
  ])('mends: %s', async (text, right) => {
    expect(await mended(text)).toBe(right)
  })

  it('gives no fix where a half is lost or the text is not Latin', async () => {
    expect(await found('A levelÃ\u0082 and Ð¡Ð¾Ð±Ð°ÐºÐ° here.')).toEqual(['levelÃ\u0082 → ?', 'Ð¡Ð¾Ð±Ð°ÐºÐ° → ?'])
  })

  it('knows capitals before quotation marks', async () => {
    expect(await found('The CAFÉ’s “FIANCÉ” and SÃO Paulo… NAÏVE”')).toEqual([])
  })
})

describe('sentences of another language', () => {
  it('names the language', async () => {
    const file = await retext().use(retextResidue).process('It ends. Je ne sais pas encore comment nous allons faire.')
    expect(file.messages.map(({language, note}) => [language, note])).toEqual([
      [['fr'], 'The words are French: they were left untranslated.'],
    ])
  })

  it.each([
    'Hear ye, hear ye, hear ye: the court is open.',
    'Lukasz Fabianski, Wojciech Szczesny, Kamil Glik and Grzegorz Krychowiak played.',
    'His book Die Leiden des jungen Werthers (1774) sold well.',
    'The ribosomal RNA polymerase phosphorylates cyclin kinase substrates rapidly.',
  ])('leaves alone: %s', async (text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('safety', () => {
  it('fixes leave nothing to fix', async () => {
    const text = [
      '< p > Сhina said &quot;no&quot; to ** all ** boats. < / p >',
      'Itâ€™s 6299р. a day.\\nNobody ▁came to https: / / example.org / a.',
      '&amp;quot; & amp; amp; it & # 39; s &nbsp;&nbsp; late < br > < i > now < / i >',
    ].join('\n\n')
    const right = await mended(text)
    const again = await retext().use(retextResidue).process(right)
    expect(again.messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)).toEqual([])
  })
})
