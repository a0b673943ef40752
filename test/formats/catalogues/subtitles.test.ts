import {expect, it} from 'vitest'
import {fixedBy, foundIn, refusalOf, textsOf} from './read.js'

const SUBRIP = `1
00:00:01,000 --> 00:00:02,500
{\\an8}<i>Not the fact
that</i> he told

2
00:00:02,600 --> 00:00:04,000
Anna of the boat , red.

3
00:00:04,100 --> 00:00:06,000
- Is it blue?
- Not the fact that it is.

4
00:00:20,000 --> 00:00:21,000
The end
`

const WEBVTT = `WEBVTT - Not the fact that it is read

NOTE
Not the fact that it is read.

STYLE
::cue {color: red}

intro
00:01.000 --> 00:02.500 align:start
<v Anna>Not the fact that &amp;
it</v> is <00:01.500><c.loud>a boat , red</c>.
`

it('reads sentences over lines and cues, without numbers, times, tags and dashes of speakers', async () => {
  expect(await textsOf('a.srt', SUBRIP)).toEqual([
    'Not the fact that he told Anna of the boat , red.',
    'Is it blue?',
    'Not the fact that it is.',
    'The end',
  ])
  expect(await textsOf('a.srt', SUBRIP.replaceAll('\n', '\r\n'))).toHaveLength(4)
  expect(await textsOf('a.vtt', WEBVTT)).toEqual(['Not the fact that & it is a boat , red.'])
})

it('mends words within a line, and leaves lines as they are broken', async () => {
  expect(await foundIn('a.srt', SUBRIP, 'ru-not-a-fact')).toEqual(['Not the fact\nthat', 'Not the fact that'])
  expect(await fixedBy('a.srt', SUBRIP, 'ru-not-a-fact')).toBe(
    SUBRIP.replace('- Not the fact that', '- It is not certain that'),
  )
  expect(await fixedBy('a.vtt', WEBVTT, 'any-space-before-comma')).toBe(WEBVTT.replace('boat , red', 'boat, red'))
  const over = SUBRIP.replace('that</i> he told', 'that</i> he , the').replace('Anna', 'the boat')
  expect(await foundIn('a.srt', over, 'repetition-word')).toHaveLength(1)
  expect(await fixedBy('a.srt', over, 'repetition-word')).toBe(over)
})

it.each([
  [
    'a time that is none',
    'a.srt',
    '1\n00:00:01 --> 00:00:02\nHi.\n',
    /^Error: line 2: the times of a cue are not readable: write/,
  ],
  ['an arrow that is none', 'a.srt', '1\n00:00:01,000 -> 00:00:02,000\nHi.\n', /^Error: line 2: the times of a cue/],
  ['no times', 'a.srt', 'Hi.\n', /^Error: line 1: no times stand here/],
  [
    'WebVTT without its name',
    'a.vtt',
    '00:01.000 --> 00:02.000\nHi.\n',
    /^Error: line 1: a file of WebVTT begins with WEBVTT/,
  ],
  ['another language', 'film.ru.srt', SUBRIP, /^NothingToCheck: its text is in Russian/],
  ['no words', 'a.srt', '1\n00:00:01,000 --> 00:00:02,000\n\n', /^NothingToCheck: it has no texts/],
])('refuses %s', async (_, name, source, reason) => {
  expect(await refusalOf(name, source)).toMatch(reason)
})

it('leaves a file of WebVTT out whose header says that it is in another language', async () => {
  const german = WEBVTT.replace('it is read\n', 'it is read\nKind: captions\nLanguage: de\n')
  expect(await refusalOf('a.vtt', german)).toMatch(/its text is in German, not in English/)
  expect(await textsOf('a.vtt', german.replace('Language: de', 'Language: en-GB'))).toHaveLength(1)
})
