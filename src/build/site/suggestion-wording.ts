import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {parsePattern} from '../../pattern/parse.js'
import {type Filter, type Part, parseTemplate} from '../../pattern/template.js'

/** What a suggestion makes of the words it takes over. */
const FILTERS: Readonly<Record<Filter, string>> = {
  ordinal: ', as an ordinal number',
  arabic: ', in digits',
  thousands: ', with all its zeros',
  millions: ', with all its zeros',
  lower: ', in small letters',
  capital: ', with a capital',
  possessive: ', with ’s',
  ing: ', its verb in -ing',
  score: ', as a score',
  date: ', with the month of the other dates',
}

/** What becomes of a capture; nothing if it is taken over as it is. */
function changeOf({filter, plus}: Extract<Part, {type: 'capture'}>): string {
  if (plus !== undefined) return `, plus ${plus}`
  return filter === undefined ? '' : FILTERS[filter]
}

/** The numbers of the captures that suggestions take over. */
export function capturesIn(suggestions: readonly string[]): ReadonlySet<number> {
  return new Set(suggestions.flatMap((text) => [...text.matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number))))
}

/** A suggestion in words an editor understands; `pattern` is one that it fits. */
export function suggestionWording(suggestion: string, pattern: string): ElementContent[] {
  if (suggestion === '') return [h('i', 'nothing: the words go')]
  return parseTemplate(suggestion, parsePattern(pattern)).flatMap(wording)
}

function wording(part: Part): ElementContent[] {
  switch (part.type) {
    case 'text':
      return [{type: 'text', value: part.text}]
    case 'inflected':
      return [{type: 'text', value: part.lemma}, ...(part.form === undefined ? [h('i', ' (in the same form)')] : [])]
    case 'capture':
      return [h('i', 'what stands at', h('sup', String(part.capture)), changeOf(part))]
  }
}
