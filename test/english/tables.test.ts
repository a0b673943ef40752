/** Tables of English that are not in their form are refused with file, line and cure. */
import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, it} from 'vitest'
import {readEnglishLists} from '../../src/build/english-lists.js'
import {readEnglishTables} from '../../src/build/english-tables.js'

const SOUND = path.join('rules', 'english')

/** What reading the tables says once one of them is changed. */
function complaintAbout(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'english-'))
  cpSync(SOUND, folder, {recursive: true})
  const changed = path.join(folder, file)
  writeFileSync(changed, change(readFileSync(changed, 'utf8')))
  try {
    readEnglishLists(folder)
    readEnglishTables(folder)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return ''
}

it('reads the tables as they are', () => {
  expect(complaintAbout('articles.yml', (text) => text)).toBe('')
})

it.each<[string, string, (text: string) => string, RegExp]>([
  [
    'one spelling',
    'spellings.yml',
    () => '- [color, colour]\n- [color]\n',
    /spellings\.yml:2:\d+: .*\[color, colour\]/,
  ],
  [
    'a capital in a beginning',
    'articles.yml',
    (text) => text.replace(' heir ', ' Heir '),
    /articles\.yml:\d+:\d+: "Heir" can never match: write "heir"/,
  ],
  [
    'an abbreviation in small letters',
    'articles.yml',
    (text) => text.replace(' NGO ', ' ngo '),
    /articles\.yml:\d+:\d+: "ngo" can never match: write "NGO"/,
  ],
  [
    'a beginning with two sounds',
    'articles.yml',
    (text) => text.replace(' heir ', ' heir unesco '),
    /articles\.yml:\d+:\d+: "unesco" stands in "vowel" and in "consonant": remove it from one/,
  ],
  [
    'a word that stands twice',
    'closed-classes.yml',
    (text) => text.replace('a an the', 'a an the an'),
    /closed-classes\.yml:\d+:\d+: "an" stands twice/,
  ],
  [
    'a verb without a past',
    'irregular-verbs.yml',
    () => '- [take, took, taken]\n- [bring]\n',
    /irregular-verbs\.yml:2:\d+: .*\[take, took, taken\]/,
  ],
  [
    'a participle that is the past',
    'irregular-verbs.yml',
    () => '- [bring, brought, brought]\n',
    /irregular-verbs\.yml:1:\d+: .*\[take, took, taken\]/,
  ],
  ['a lone noun', 'irregular-nouns.yml', () => '- [ox]\n', /irregular-nouns\.yml:1:\d+: .*\[child, children\]/],
  [
    'an unknown form',
    'second-forms.yml',
    () => '- {of: burn, is: burnt, as: [gone]}\n',
    /second-forms\.yml:1:\d+: .*\[past, participle\]/,
  ],
  [
    'a name that a list of another file has',
    'words.yml',
    (text) => `${text}\nmodals: {why: x, words: y}\n`,
    /words\.yml:\d+:\d+: the list "modals" stands in another file too/,
  ],
])('refuses %s', (_, file, change, complaint) => {
  expect(complaintAbout(file, change)).toMatch(complaint)
})
