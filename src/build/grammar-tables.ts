import path from 'node:path'
import type {GrammarTables} from '../grammar/tables.js'
import {paradigmOf} from '../text/inflect.js'
import {readWordLists} from './word-lists.js'

/**
 * Reads the tables of the check of grammar.
 * @throws TypeError for a table that is not in its form, saying which
 */
export function readGrammarTables(folder: string): GrammarTables {
  const nouns = readWordLists(path.join(folder, 'nouns.yml'), ['count', 'mass', 'singular', 'collective', 'inanimate'])
  const {things, matters, people} = readWordLists(path.join(folder, 'things.yml'), ['things', 'matters', 'people'])
  return {
    things,
    matters,
    people: people.map(withPlural),
    nouns: {...nouns, count: nouns.count.map(withPlural)},
  }
}

const withPlural = (noun: string): readonly [singular: string, plural: string] => [noun, paradigmOf(noun).s]
