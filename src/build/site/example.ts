import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {retext} from 'retext'
import type {VFileMessage} from 'vfile-message'
import {classOf} from '../../cli/report/html/tokens.js'
import {kindOf} from '../../detect/kinds.js'
import retextTranslationese from '../../plugins.js'
import {pageOfRule, REFERENCE} from '../../rules/address.js'

/** A text of our own that reads as translations from Russian do. */
const TEXT =
  'Not the fact that the trams will be full in the first month. It became known that 25 thousand passengers use the line every day, and the residents perceived the novelty with an acute interest. The expert noted that the gas stands of the boiler house need to be replaced. The city hall, in turn, does not exclude that the fare will be raised.'

/** A text with what the package of today finds in it, and the list of that. */
export async function exampleOf(): Promise<ElementContent[]> {
  const {messages} = await retext().use(retextTranslationese, {source: 'ru'}).process(TEXT)
  return [
    h('blockquote', {className: 'sample'}, marked(messages)),
    h(
      'ol',
      {className: 'findings'},
      messages.map((message) => finding(message)),
    ),
  ]
}

function marked(messages: readonly VFileMessage[]): (string | Element)[] {
  const content: (string | Element)[] = []
  let from = 0
  for (const message of messages) {
    const {place, confidence = 'medium', category} = message
    if (place === undefined || !('start' in place)) continue
    const [start = 0, end = 0] = [place.start.offset, place.end.offset]
    content.push(TEXT.slice(from, start))
    content.push(h('mark', {className: [classOf(category), confidence]}, TEXT.slice(start, end)))
    from = end
  }
  return [...content, TEXT.slice(from)]
}

function finding({kind, actual = '', expected = [], note, ruleId = ''}: VFileMessage): Element {
  const fixes = expected.flatMap((fix, index) => [index === 0 ? ' → ' : ' or ', h('ins', fix === '' ? 'nothing' : fix)])
  return h('li', [
    h('p', [h('b', `${kindOf(kind ?? '').label}: `), h('del', actual), ...fixes]),
    h('p', {className: 'soft'}, [`${note ?? ''} `, h('a', {href: `${REFERENCE}${pageOfRule(ruleId)}`}, ruleId)]),
  ])
}
