/** Reasons come out of their short form as they were. */
import {describe, expect, it} from 'vitest'
import {reasonOf} from '../../src/pattern/collocations/reason.js'
import {fullReason, shortReason} from '../../src/pattern/short-reason.js'

describe('a reason', () => {
  it.each([
    ['names its source', 'Russian «сериал» is a series.', 'сериал', true],
    ['names a wording of its source', 'In English «района» is a district, «районе» too.', 'района, районе', true],
    ['names all of them at once', 'It renders «a; b» and no «c».', 'a; b', true],
    ['names something else', 'German «Gleis» is the track.', 'Zug nach Köln auf Gleis 4', false],
    ['has no source', 'It is «so».', undefined, false],
  ])('that %s', (_, why, source, isShorter) => {
    const said = source === undefined ? {} : {source}
    const short = shortReason(why, said)
    expect(short.length < why.length).toBe(isShorter)
    expect(fullReason(short, said)).toBe(why)
  })

  it('of an entry of words is left out where the entry gives it', () => {
    const collocation = {
      kind: 'verb-object',
      written: ['undergo'],
      rights: [{phrases: ['play'], company: ['match', 'game']}],
      nouns: {},
      skip: [],
    } as const
    const own = 'A match is played.'
    expect(shortReason(reasonOf(collocation), {collocation})).toBe('')
    expect(fullReason('', {collocation})).toBe(reasonOf(collocation))
    expect(fullReason(shortReason(own, {collocation}), {collocation})).toBe(own)
  })
})
