/** Tables that are not in their form are refused with file, line and cure. */
import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect, it} from 'vitest'
import {readTypographyTables} from '../../src/build/typography-tables.js'

const SOUND = path.join('rules', 'typography', 'tables')

/** What reading the tables says once one of them is changed. */
function complaintAbout(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tables-'))
  cpSync(SOUND, folder, {recursive: true})
  const changed = path.join(folder, file)
  writeFileSync(changed, change(readFileSync(changed, 'utf8')))
  try {
    readTypographyTables(folder)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return ''
}

it('reads the tables as they are', () => {
  expect(complaintAbout('words.yml', (text) => text)).toBe('')
})

it.each<[string, string, (text: string) => string, RegExp]>([
  [
    'a capital',
    'words.yml',
    (text) => text.replace(/(?<=^ratios:\n {2}why: >-\n.*\n {2}words: >-\n)/m, '    Odds\n'),
    /words\.yml:\d+:\d+: "Odds" can never match: write "odds"/,
  ],
  ['an unknown key', 'abbreviations.yml', () => '- {is: NATO, near: x}\n', /abbreviations\.yml:1:\d+: .*before/],
])('refuses %s', (_, file, change, complaint) => {
  expect(complaintAbout(file, change)).toMatch(complaint)
})
