import {diffArrays} from 'diff'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Entry} from '../../rules/entry.js'

/** A stretch that is the same in both sentences, or another in each. */
interface Stretch {
  readonly isSame: boolean
  readonly before: string
  readonly after: string
}

/** A sentence that a rule flags, above what it becomes; the words that change are marked. */
export function flaggedSentence({sentence, mended}: Entry['flagged'][number]): Element {
  if (mended === undefined) return h('div', {className: 'example'}, labelled('flagged', 'Flagged: ', [sentence]))
  const stretches = compare(sentence, mended)
  const before = stretches.map(({isSame, before}) => (isSame || before === '' ? before : h('del', before)))
  const after = stretches.map(({isSame, after}) => (isSame || after === '' ? after : h('ins', after)))
  return h(
    'div',
    {className: 'example'},
    labelled('flagged', 'Flagged: ', before),
    labelled('mended', 'Better: ', after),
  )
}

function labelled(className: string, label: string, content: readonly (string | Element)[]): Element {
  const children: ElementContent[] = content.map((each) =>
    typeof each === 'string' ? {type: 'text', value: each} : each,
  )
  return h('p', {className}, h('b', label), children)
}

/** Words with the marks at them, and the white space between them: a comma that alone is marked is overlooked. */
const wordsOf = (sentence: string): string[] => sentence.split(/(\s+)/)

/** Changes with nothing but white space between them are one. */
function compare(before: string, after: string): Stretch[] {
  const stretches: Stretch[] = []
  for (const {value: words, added, removed} of diffArrays(wordsOf(before), wordsOf(after))) {
    const value = words.join('')
    const isSame = !added && !removed
    const last = stretches.at(-1)
    const isBetween = isSame && value.trim() === '' && last?.isSame === false
    const next = {before: added ? '' : value, after: removed ? '' : value}
    if (last !== undefined && ((isSame && last.isSame) || isBetween || (!isSame && !last.isSame)))
      stretches[stretches.length - 1] = {
        isSame: last.isSame && isSame,
        before: last.before + next.before,
        after: last.after + next.after,
      }
    else stretches.push({isSame, ...next})
  }
  return stretches
}
