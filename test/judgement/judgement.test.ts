/** How documents are judged. */
import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {htmlParser} from '../../src/formats/html-parser.js'
import {parseMarkup} from '../../src/formats/marked-up.js'
import {Judgement} from '../../src/judgement/judgement.js'
import {learned} from '../../src/judgement/learned.js'
import {readingOf} from '../../src/judgement/reading.js'
import type {Source} from '../../src/judgement/source.js'
import {confidenceIn} from '../../src/judgement/weigh.js'
import {builtinMatches} from '../../src/rules/builtin.js'
import {RULE_FOLDERS} from '../../src/rules/folders.js'
import {showsCode} from '../../src/text/code.js'
import {viewOfText} from '../../src/text/document.js'
import {viewOf} from '../../src/text/view.js'

function judge(text: string, source: Source = 'auto'): Judgement {
  const view = viewOfText(text)
  return new Judgement(readingOf(view), builtinMatches(view, RULE_FOLDERS, 'all'), source)
}

const read = (file: string): string => readFileSync(`test/documents/${file}`, 'utf8')
const RUSSIAN = read('mt/ru-news.txt')
const NATIVE = read('native/news.txt')
const SHOP = `The goods came quickly, the packaging is dense, nothing was broken. The size corresponds, on the height 170 took M and it sat down well.
The fabric is pleasant to the body, does not shine through, the seams are even, threads do not stick out. To the seller a separate thanks for the gift
and for the fact that he quickly answered questions. The price is justified, for such money it is difficult to find better. Delivery was tracked, by
the courier brought to the door. I recommend to all for purchase, will order still in another color.`
const likeliest = ({sources}: Judgement): string | undefined => sources[0]?.[0]

it('tells where a translation comes from', () => {
  expect(likeliest(judge(RUSSIAN))).toBe('ru')
  expect(likeliest(judge(read('mt/zh-news.txt')))).toBe('zh')
  expect(likeliest(judge(read('mt/cs-news.txt')))).toBe('cs')
})

it('takes English by native writers for what it is', () => {
  for (const file of ['news.txt', 'essay.md', 'letter.txt'])
    expect(likeliest(judge(read(`native/${file}`)))).toBe('native')
})

it('shares one among all sources', () => {
  const sum = judge(RUSSIAN).sources.reduce((total, [, likely]) => total + likely, 0)
  expect(sum).toBeCloseTo(1, 6)
})

it('scores how a document reads, but not a short one', () => {
  expect(judge(RUSSIAN).translated).toBeGreaterThan(0.8)
  expect(judge(NATIVE.repeat(2)).translated).toBeLessThan(0.2)
  expect(judge('Not the fact that it holds.').translated).toBeUndefined()
  expect(judge('').translated).toBeUndefined()
})

it('judges a long document as it does a short one', () => {
  for (const times of [4, 20, 80]) {
    const long = judge(RUSSIAN.repeat(times))
    expect(likeliest(long)).toBe('ru')
    expect(long.translated).toBeGreaterThan(0.8)
    expect(likeliest(judge(NATIVE.repeat(times)))).toBe('native')
    expect(judge(NATIVE.repeat(times)).translated).toBeLessThan(0.2)
  }
})

it('takes no document for a translation that is surely native English', () => {
  const judgement = judge(RUSSIAN)
  Object.assign(judgement, {
    whole: judgement.sources.map(() => 0).with(learned().ratios.sources.indexOf('native'), 0.9),
  })
  expect(judgement.translated).toBeCloseTo(0.1, 6)
})

/** A rule with the id of one that was found in texts that were measured. */
const rule = (languages: readonly string[], kind = 'calque') => ({
  id: 'zh-reporter-learned-from',
  kind,
  page: 'phrases/x',
  languages,
  why: '',
  confidence: 'medium' as const,
})

it('weighs a rule by the language that the document betrays', () => {
  expect(confidenceIn(judge(RUSSIAN), rule(['ru', 'uk']))).toBe('high')
  expect(confidenceIn(judge(RUSSIAN), rule(['ja']))).toBe('low')
  expect(confidenceIn(judge(NATIVE.repeat(2)), rule(['ru']))).toBe('low')
  expect(confidenceIn(judge('It holds.'), rule(['ru']))).toBe('medium')
})

it('leaves a term or a register that good English has as well to who states the language', () => {
  const low = (kind: string, languages: readonly string[]) => ({...rule(languages, kind), confidence: 'low' as const})
  for (const languages of [['ru'], []]) {
    expect(confidenceIn(judge(RUSSIAN), low('calque', languages))).toBe('medium')
    for (const kind of ['term', 'register']) {
      expect(confidenceIn(judge(RUSSIAN), low(kind, languages))).toBe('low')
      expect(confidenceIn(judge(RUSSIAN, ['ru']), low(kind, languages))).toBe('medium')
    }
  }
  for (const kind of ['term', 'register']) {
    expect(confidenceIn(judge(RUSSIAN), rule(['ru'], kind))).toBe('high')
  }
})

it('neither raises nor takes back a rule of a language near to the one that is betrayed', () => {
  expect(confidenceIn(judge(RUSSIAN), rule(['cs']))).toBe('medium')
})

it('takes a rule back that a document which can be judged does not bear out, though it betrays nothing', () => {
  const judgement = judge(RUSSIAN)
  const standing = {likely: 0.2, before: 0.1, near: 0.05, other: 0.4}
  Object.assign(judgement, {standing: () => standing})
  expect(confidenceIn(judgement, rule(['ja']))).toBe('low')
  Object.assign(judgement, {standing: () => ({...standing, likely: 0.35})})
  expect(confidenceIn(judgement, rule(['ja']))).toBe('medium')
  Object.assign(judgement, {standing: () => ({...standing, near: 0.2})})
  expect(confidenceIn(judgement, rule(['ja']))).toBe('medium')
})

it('takes a rule back in a short document only where that speaks against its language', () => {
  const judgement = judge(RUSSIAN)
  const standing = {likely: 0.01, before: 0.1, near: 0.01, other: 0.4}
  Object.assign(judgement, {words: 100, standing: () => standing})
  expect(confidenceIn(judgement, rule(['ja']))).toBe('low')
  Object.assign(judgement, {standing: () => ({...standing, likely: 0.08})})
  expect(confidenceIn(judgement, rule(['ja']))).toBe('medium')
  Object.assign(judgement, {standing: () => ({...standing, near: 0.5})})
  expect(confidenceIn(judgement, rule(['ja']))).toBe('medium')
})

it('weighs a rule of no language by whether the document reads like a translation', () => {
  expect(confidenceIn(judge(RUSSIAN), rule([]))).toBe('high')
  expect(confidenceIn(judge(NATIVE.repeat(2)), rule([]))).toBe('low')
  expect(confidenceIn(judge('', 'native'), rule([], 'typography'))).toBe('low')
  expect(confidenceIn(judge(RUSSIAN), rule([], 'typography'))).toBe('medium')
})

it('goes by the stated source before all that the document shows', () => {
  expect(confidenceIn(judge(RUSSIAN, ['ja']), rule(['ja']))).toBe('high')
  expect(confidenceIn(judge(RUSSIAN, ['ja']), rule(['ru']))).toBe('low')
  expect(confidenceIn(judge(RUSSIAN, 'native'), rule(['ru']))).toBe('low')
  expect(confidenceIn(judge(NATIVE.slice(0, 400), ['ru']), rule([]))).toBe('high')
})

it('leaves what points to no language to a text that reads like native English, whatever is stated', () => {
  expect(confidenceIn(judge(NATIVE.repeat(2), ['ru']), rule([]))).toBe('low')
  expect(confidenceIn(judge(NATIVE.repeat(2), ['ru']), rule(['ru']))).toBe('high')
  expect(confidenceIn(judge(RUSSIAN, ['ru']), rule([]))).toBe('high')
})

it('takes wording of another language back in English alone, if no text that was measured has it', () => {
  const rare = {...rule(['ja']), id: 'ja-never-found'}
  expect(confidenceIn(judge(RUSSIAN), rule(['ja']))).toBe('low')
  expect(confidenceIn(judge(RUSSIAN), rare)).toBe('medium')
  expect(confidenceIn(judge(RUSSIAN, ['ru']), rare)).toBe('medium')
  expect(confidenceIn(judge(RUSSIAN, ['ru']), {...rare, kind: 'name'})).toBe('low')
  expect(confidenceIn(judge(RUSSIAN, 'native'), rare)).toBe('low')
  expect(confidenceIn(judge(NATIVE.repeat(2)), rare)).toBe('low')
  expect(confidenceIn(judge(read('mt/zh-news.txt').slice(0, 600)), rare)).toBe('medium')
})

it('is surer in a translation of wording that was least sure, if no text that was measured has it', () => {
  const unheardOf = {...rule(['ja']), id: 'ja-of-no-measured-text', confidence: 'low' as const}
  expect(confidenceIn(judge(RUSSIAN), unheardOf)).toBe('medium')
  expect(confidenceIn(judge(RUSSIAN), {...unheardOf, confidence: 'medium'})).toBe('medium')
  expect(confidenceIn(judge(RUSSIAN), {...unheardOf, kind: 'register'})).toBe('low')
  expect(confidenceIn(judge(RUSSIAN), {...unheardOf, id: 'zh-reporter-learned-from'})).toBe('low')
  expect(confidenceIn(judge(NATIVE), unheardOf)).toBe('low')
})

it('counts words that a register has no use for in any translation, but for news', () => {
  const measured = {...rule(['ja']), id: 'zh-reporter-learned-from', confidence: 'low' as const}
  expect(confidenceIn(judge(RUSSIAN), measured)).toBe('low')
  expect(confidenceIn(judge(RUSSIAN), {...measured, about: ['<tourism>']})).toBe('medium')
  expect(confidenceIn(judge(RUSSIAN), {...measured, about: ['<news>']})).toBe('low')
  expect(confidenceIn(judge(RUSSIAN), {...measured, about: ['hotel']})).toBe('low')
  expect(confidenceIn(judge(NATIVE), {...measured, about: ['<tourism>']})).toBe('low')
})

it('counts wording in any translation that is short and no news, which is what was measured', () => {
  const measured = {...rule(['ja']), id: 'zh-reporter-learned-from', confidence: 'low' as const}
  expect(judge(SHOP).mayBeNews).toBe(false)
  expect(confidenceIn(judge(SHOP), measured)).toBe('medium')
  expect(judge(RUSSIAN.slice(0, 800)).mayBeNews).toBe(true)
  expect(confidenceIn(judge(RUSSIAN.slice(0, 800)), measured)).toBe('low')
  expect(judge(SHOP.repeat(8)).mayBeNews).toBe(true)
  expect(confidenceIn(judge(SHOP.repeat(8)), measured)).toBe('low')
})

it('asks for terms and registers, too, in a short translation that is no news', () => {
  const term = {...rule(['ru'], 'term'), confidence: 'low' as const}
  expect(confidenceIn(judge(SHOP), term)).toBe('medium')
  expect(confidenceIn(judge(RUSSIAN), term)).toBe('low')
})

it('counts phrases of grammar in any translation, if no text that was measured has them, and not what code finds', () => {
  const unmeasured = {...rule(['ja'], 'grammar'), id: 'ja-grammar-of-no-measured-text'}
  expect(confidenceIn(judge(RUSSIAN), unmeasured)).toBe('medium')
  expect(confidenceIn(judge(RUSSIAN), {...unmeasured, page: 'grammar/checks'})).toBe('low')
})

it('holds no rule back whose language is near to one that is stated', () => {
  expect(confidenceIn(judge(RUSSIAN, ['cs']), rule(['ru']))).toBe('medium')
  expect(confidenceIn(judge(RUSSIAN, ['de']), rule(['ru']))).toBe('low')
  expect(confidenceIn(judge(NATIVE.repeat(2), ['cs']), rule(['ru']))).toBe('low')
})

it('is surer of wording that was least sure where another source is stated, too', () => {
  const unheardOf = {...rule(['ja']), id: 'ja-of-no-measured-text', confidence: 'low' as const}
  expect(confidenceIn(judge(RUSSIAN, ['ru']), unheardOf)).toBe('medium')
  expect(confidenceIn(judge(NATIVE.repeat(2), ['ru']), unheardOf)).toBe('low')
})

it('is less sure of marks and leftovers where code stands unmarked', () => {
  const manual = 'Call open_file before read_file, and close_file behind them ( or else it stays open ).'
  const mark = {...rule([], 'typography'), page: 'typography/any'}
  expect(confidenceIn(judge(manual), mark)).toBe('low')
  expect(confidenceIn(judge('Call #NAME_ORG# or #NAME_ORG2#, @anna_k and @ben_h.'), mark)).toBe('medium')
  expect(confidenceIn(judge(manual), rule([]))).toBe('medium')
})

it('takes names two steps back where the document betrays another language', () => {
  expect(confidenceIn(judge(RUSSIAN, ['ja']), {...rule(['ru'], 'name'), confidence: 'high'})).toBe('low')
})

it('leaves grammar at the confidence that its detector gave it, if that is the least', () => {
  const detected = {...rule(['ru'], 'grammar'), page: 'grammar/checks'}
  expect(confidenceIn(judge(RUSSIAN), {...detected, confidence: 'low'})).toBe('low')
  expect(confidenceIn(judge(NATIVE, ['ru']), {...detected, confidence: 'low'})).toBe('low')
  expect(confidenceIn(judge(NATIVE, ['ru']), detected)).toBe('high')
  expect(confidenceIn(judge(NATIVE, ['ru']), {...rule(['ru'], 'grammar'), confidence: 'low'})).toBe('medium')
})

it('never takes back the rules of a user', () => {
  const {page, ...own} = rule(['ru'])
  expect(confidenceIn(judge(NATIVE.repeat(2), 'native'), own)).toBe('medium')
  expect(confidenceIn(judge(NATIVE.repeat(2)), {...own, languages: []})).toBe('medium')
})

it('lets no finding confirm itself', () => {
  const phrase = 'Not the fact that the deal will hold. '
  const judged = judge(phrase)
  const found = builtinMatches(viewOfText(phrase), RULE_FOLDERS, 'all').find(
    (match) => match.rule.id === 'ru-not-a-fact',
  )
  expect(found).toBeDefined()
  if (found === undefined) return
  const {likely, before} = judged.standing(found.rule)
  const whole = judged.sources.filter(([source]) => found.rule.languages.includes(source))
  expect(likely).toBeLessThan(whole.reduce((sum, [, each]) => sum + each, 0))
  expect(likely).toBeLessThan(2 * before)
})

it('knows documentation by its code, not by pictures and addresses', async () => {
  const shows = (source: string): boolean => {
    const file = new VFile({path: 'a.md', value: source})
    return showsCode(viewOf(parseMarkup(source, file, 'markdown', {parsers: {html: htmlParser}})))
  }
  expect(shows('Call `start` now.')).toBe(true)
  expect(shows('Write to the harbour at info@harbour.example, or to <pier@harbour.example>.')).toBe(false)
  expect(shows('Look ![a lamp](lamp.png) there, at https://example.com or <img src="x.png">.')).toBe(false)
})
