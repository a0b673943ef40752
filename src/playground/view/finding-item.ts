import {languageName} from '../../text/language-name.js'
import type {Finding} from '../protocol.js'
import {button, make} from './dom.js'

/** What the buttons of an item do. */
export interface ItemActions {
  readonly show: () => void
  readonly fix: (fix: string) => void
}

/** What an item shows of a finding: items of findings with the same are alike, wherever they stand in the text. */
export function lookOf({ruleId, actual, expected, confidence}: Finding): string {
  return [ruleId, actual, confidence, ...expected].join('\0')
}

/** A finding in the list: what it is, why, and its fixes. */
export function itemOf(finding: Finding, actions: ItemActions): HTMLLIElement {
  const {actual, expected, note, label, dimension, confidence, languages, url, ruleId} = finding
  const words = actual.trim() === '' ? '(white space)' : actual.replace(/\s+/g, ' ')
  const names = languages.map(languageName).join(', ')
  return make(
    'li',
    {class: dimension},
    make(
      'p',
      {class: 'what'},
      make('span', {class: `kind ${dimension} ${confidence}`}, label),
      ' ',
      button(words, {class: 'words', title: 'Show in the text'}, actions.show),
    ),
    make('p', {class: 'note'}, note),
    ...(expected.length === 0 ? [] : [fixesOf(expected, words, actions)]),
    make(
      'p',
      {class: 'soft'},
      `${names === '' ? '' : `${names} · `}${confidence} confidence · `,
      url === undefined ? ruleId : make('a', {href: url}, ruleId),
    ),
  )
}

function fixesOf(expected: readonly string[], words: string, {fix}: ItemActions): HTMLElement {
  const buttons = expected.map((text) => {
    const label = text === '' ? `Delete “${words}”` : `Write “${text}” for “${words}”`
    return button(text === '' ? 'Delete' : text, {class: 'fix', 'aria-label': label}, () => fix(text))
  })
  return make('p', {class: 'fixes'}, ...buttons.flatMap((each) => [each, ' ']))
}
