import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {FormName} from '../../english/forms.js'
import {parsePattern} from '../../pattern/parse.js'
import type {ClassName, GroupItem, InflectedItem, Item, Joint, Sequence, WordItem} from '../../pattern/syntax.js'

/** What an editor calls the words of a class. */
const CLASSES: Readonly<Record<ClassName, string>> = {
  any: 'any word',
  number: 'a number',
  digits: 'a number in digits',
  year: 'a year',
  ordinal: 'an ordinal number, as “first”',
  roman: 'a Roman numeral',
  score: 'a score, as “3:1”',
  month: 'a month',
  weekday: 'a day of the week',
  name: 'a name',
  cap: 'a word with a capital',
  quoted: 'a quotation',
  det: 'a, the, this, every …',
  possessive: 'my, your, his …',
  pronoun: 'I, him, they …',
  reflexive: 'myself, himself …',
  adverb: 'an adverb',
  code: 'code or a place for a value',
  adjective: 'an adjective',
  nominal: 'a noun',
}

const FORMS: Readonly<Record<FormName, string>> = {
  base: 'base form',
  s: 'form with -s',
  past: 'past tense',
  participle: 'past participle',
  ing: 'form with -ing',
}

/** Of more alternatives not all are shown. */
const MOST_CHOICES = 20

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

const text = (value: string): ElementContent => ({type: 'text', value})

/**
 * A pattern in words an editor understands: alternatives with "or" between them, what may be missing behind "perhaps", and classes of
 * words by their names.
 * @param used the captures that suggestions take over, which get their numbers
 * @throws PatternError for a mistake in the pattern
 */
export function wordingOf(pattern: string, used: ReadonlySet<number> = new Set()): ElementContent[] {
  return new Wording(used).sequence(parsePattern(pattern).items)
}

class Wording {
  constructor(private readonly used: ReadonlySet<number>) {}

  sequence(items: Sequence): ElementContent[] {
    return items.flatMap((item, index) => {
      const before = items[index - 1]
      return [...(before === undefined || isGlued(item) ? [] : [text(' ')]), ...this.item(item, before)]
    })
  }

  private item(item: Item, before: Item | undefined): ElementContent[] {
    switch (item.type) {
      case 'word':
        return [...joint(item), text(isBarePossessive(item, before) ? "'" : written(item))]
      case 'mark':
        return [...joint(item), text(item.norm)]
      case 'inflected':
        return [text(item.lemmas.join(' or ')), text(' '), kind(`(${formsOf(item)})`)]
      case 'class':
        return [...joint(item), kind(CLASSES[item.name]), ...this.number(item.capture)]
      case 'gap':
        return [kind(gapOf(item.min, item.max)), ...this.number(item.capture)]
      case 'modifiers':
        return [kind('up to four words that describe the next one'), ...this.number(item.capture)]
      case 'group':
        return [...this.group(item.branches), ...this.number(item.capture)]
    }
  }

  private number(capture: number): ElementContent[] {
    return this.used.has(capture) ? [h('sup', String(capture))] : []
  }

  private group(branches: readonly Sequence[]): ElementContent[] {
    const full = branches.filter((branch) => branch.length > 0)
    const isOptional = full.length < branches.length
    const inner = isOptional ? onlyGroup(full) : undefined
    if (inner !== undefined) return [...this.group([...inner.branches, []]), ...this.number(inner.capture)]
    const shown = full.length > MOST_CHOICES ? full.slice(0, MOST_CHOICES - 1) : full
    const others = full.length - shown.length
    const choices = [
      ...shown.flatMap((branch, index) => [...(index === 0 ? [] : [kind(' or ')]), ...this.sequence(branch)]),
      ...(others === 0 ? [] : [kind(` or one of ${others} others, which the rule file has`)]),
    ]
    return [
      h('span', {className: isOptional ? 'maybe' : 'choice'}, isOptional ? [kind('perhaps '), ...choices] : choices),
    ]
  }
}

/** The group that is all of a group that may be missing: "[(a|b)]" is one choice. */
function onlyGroup(branches: readonly Sequence[]): GroupItem | undefined {
  const [only] = branches.length === 1 ? branches : []
  const [item] = only?.length === 1 ? only : []
  return item?.type === 'group' ? item : undefined
}

/** Whether an item stands close to what is before it: marks and the endings of words do. */
function isGlued(item: Item): boolean {
  if (item.type === 'mark') return /^[,.:;?!%)]$/.test(item.norm)
  return item.type === 'word' && item.norm.startsWith("'")
}

/** Whether an apostrophe has no "s" of its own, as in "dancers' club"; patterns do not tell the two apart. */
function isBarePossessive(item: WordItem, before: Item | undefined): boolean {
  return item.norm === "'s" && before?.type === 'word' && before.norm.endsWith('s')
}

function written({norm, capital, upper}: {norm: string; capital?: true; upper?: true}): string {
  if (upper === true) return norm.toUpperCase()
  if (capital === true) return norm.charAt(0).toUpperCase() + norm.slice(1)
  return norm === 'i' ? 'I' : norm
}

function joint({spaced, tight, hyphened}: Joint): ElementContent[] {
  const said = spaced ? 'behind a space ' : tight ? 'without a space ' : hyphened ? 'behind a hyphen ' : ''
  return said === '' ? [] : [kind(said)]
}

function formsOf({forms}: InflectedItem): string {
  if (forms === undefined) return 'any form'
  if (forms.length === 2 && forms.includes('base') && forms.includes('s')) return 'singular or plural'
  return forms.map((form) => FORMS[form]).join(' or ')
}

function gapOf(min: number, max: number): string {
  const words = `word${max === 1 ? '' : 's'}`
  if (min === max) return `${NUMBERS[min]} ${words} of any kind`
  return min === 0
    ? `up to ${NUMBERS[max]} ${words} of any kind`
    : `${NUMBERS[min]} to ${NUMBERS[max]} ${words} of any kind`
}

/** A word about words, told apart from the words themselves. */
const kind = (said: string): ElementContent => h('i', said)
