/**
 * `npm run bench`: prints how time grows with the length of a document and with the number of rules, and how it compares with
 * parsing alone. Figures are ratios within one run, so that they can be compared between computers. Nothing is asserted.
 */
import {retext} from 'retext'
import {compileRuleFiles, listRuleFiles} from '../../src/build/rule-files.js'
import {indexPatterns} from '../../src/pattern/pattern-index.js'
import {RuleSet} from '../../src/pattern/rule-set.js'
import {BlockParser} from '../../src/text/parser.js'
import {viewOf} from '../../src/text/view.js'

const {sources, data} = compileRuleFiles(listRuleFiles('rules'), 'rules')
const index = indexPatterns(data)
const all = new RuleSet(data, index)
const first = new RuleSet({...data, rules: data.rules.slice(0, 400)})

/** Text of `megabytes` million characters: the reasons given in the rules, in paragraphs, and an artifact in every fifth. */
function textOf(megabytes: number): string {
  const good = sources.map(({why}) => why)
  const bad = sources.flatMap(({flag}) => flag.map(({text}) => text.split(' => ')[0] ?? ''))
  const paragraphs: string[] = []
  let length = 0
  for (let index = 0; length < megabytes * 1e6; index++) {
    const sentences = [0, 1, 2, 3].map((step) => good[(index * 7 + step * 31) % good.length])
    if (index % 5 === 0) sentences.push(bad[index % bad.length])
    const paragraph = sentences.join(' ')
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return paragraphs.join('\n\n')
}

/** Milliseconds per megabyte, the best of several runs: the machine can only make a run slower. */
function time(megabytes: number, runs: number, task: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const started = performance.now()
    task()
    best = Math.min(best, performance.now() - started)
  }
  return best / megabytes
}

const lint = (text: string, rules: RuleSet): number => rules.find(viewOf(new BlockParser().parse(text))).length
const small = textOf(1)
const large = textOf(10)
lint(small, all)

const show = (name: string, value: number, unit: string): void =>
  console.log(`${name.padEnd(58)} ${value.toFixed(2)} ${unit}`)
const atOne = time(1, 5, () => lint(small, all))
const atTen = time(10, 2, () => lint(large, all))
show('linting 1 MB', atOne, 'ms/MB')
show('linting 10 MB', atTen, 'ms/MB')
show('time per MB, 10 MB over 1 MB', atTen / atOne, '×')

const withFew = time(1, 5, () => lint(small, first))
show(`linting 1 MB, all ${data.rules.length} rules over the first 400`, atOne / withFew, '×')

const parsing = time(1, 5, () => new BlockParser().parse(small))
const peer = time(0.1, 3, () => retext().parse(textOf(0.1)))
show('linting over parsing alone', atOne / parsing, '×')
show('our parser over retext-english (0.1 MB)', time(0.1, 3, () => new BlockParser().parse(textOf(0.1))) / peer, '×')

const startup = time(1, 5, () => lint('Not the fact that the deal will hold.', new RuleSet(data, index)))
show('from the built rules to the first message', startup, 'ms')
