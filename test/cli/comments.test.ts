/** Comments in documents silence rules where they say so, and are findings where they do nothing. */
import {describe, expect, it} from 'vitest'
import {translationese} from '../support/command.js'
import {folderWith} from '../support/run.js'

const HELD = 'Not the fact that it holds.\n'
const WON = 'In the nomination Best Film he won.\n'

/** What is found in a file: line, column and id. */
async function foundIn(
  source: string,
  name = 'a.md',
  more: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<string[]> {
  const cwd = folderWith({[name]: source, ...more})
  const {stdout, stderr} = await translationese([name, ...flags], {cwd})
  expect(stderr).toBe('')
  return [...stdout.matchAll(/^(\d+:\d+)\S*\s+warning .* (\S+)$/gm)].map(([, place, id]) => `${place} ${id}`)
}

describe('silence', () => {
  it.each([
    ['from there on, not before', `${HELD}\n<!-- translationese disable -->\n\n${HELD}`, ['1:1 ru-not-a-fact']],
    [
      'until it ends',
      `<!-- translationese disable -->\n\n${HELD}\n<!-- translationese enable -->\n\n${WON}`,
      ['7:1 ru-in-a-named-nomination'],
    ],
    ['of the next block alone', `<!-- translationese ignore -->\n\n${HELD}\n${WON}`, ['5:1 ru-in-a-named-nomination']],
    [
      'of the next block within silence, which goes on behind it',
      `<!-- translationese disable -->\n\n<!-- translationese ignore ru-not-a-fact -->\n\n${HELD}\n${HELD}`,
      [],
    ],
    [
      'of a block, not before it, where all is silent later',
      `${HELD}\n<!-- translationese ignore ru-not-a-fact -->\n\n${HELD}\n<!-- translationese disable -->\n\n${WON}`,
      ['1:1 ru-not-a-fact'],
    ],
    ['with a reason', `<!-- translationese ignore ru-not-a-fact -- the minister's own words -->\n\n${HELD}`, []],
    ['of all rules with a reason', `<!-- translationese ignore — a quotation -->\n\n${HELD}`, []],
    ['by wildcards', `<!-- translationese disable ru-not-* -->\n\n${HELD}\n${WON}`, ['5:1 ru-in-a-named-nomination']],
    [
      'of all but some',
      `<!-- translationese disable -->\n<!-- translationese enable ru-in-* -->\n\n${HELD}\n${WON}`,
      ['6:1 ru-in-a-named-nomination'],
    ],
    ['by ids with commas between', `<!-- translationese disable ru-not-a-fact,ru-in-* -->\n\n${HELD}\n${WON}`, []],
    ['by no comment that only speaks of it', `<!-- translationesed disable -->\n\n${HELD}`, ['3:1 ru-not-a-fact']],
  ])('%s', async (_, source, found) => {
    expect(await foundIn(source)).toEqual(found)
  })

  it.each([
    ['a.mdx', '{/* translationese ignore ru-not-* */}'],
    ['a.mdx', '<!-- translationese ignore ru-not-* -->'],
    ['a.rst', '.. translationese ignore ru-not-*'],
    ['a.adoc', '// translationese ignore ru-not-*'],
  ])('of the next block in %s by %s', async (name, comment) => {
    expect(await foundIn(`${comment}\n\n${HELD}\n${HELD}`, name)).toEqual(['5:1 ru-not-a-fact'])
  })

  it('counts for limits and in the last line, too', async () => {
    const cwd = folderWith({'a.md': `<!-- translationese ignore -->\n\n${HELD}\n${WON}`})
    const {stdout} = await translationese(['a.md'], {cwd})
    expect(stdout).toContain('1 finding in 13 words (77 per 1,000)')
    expect((await translationese(['a.md', '--max-density', '80'], {cwd})).code).toBe(0)
  })
})

it.each([
  ['a.po', `# translationese ignore ru-not-a-fact -- the minister's own words\nmsgid "a"\nmsgstr "${HELD.trim()}"\n`],
  ['a.yml', `# translationese ignore -- it's a quotation.\na: ${HELD}`],
  ['a.rst', `.. translationese ignore ru-not-a-fact -- the minister's own words\n\n${HELD}`],
  ['a.adoc', `// translationese ignore ru-not-a-fact -- the minister's own words\n${HELD}`],
  [
    'strings.xml',
    `<resources>\n<!-- translationese ignore – it's a quotation -->\n<string name="a">${HELD}</string></resources>`,
  ],
])('a reason may stand in a comment of %s', async (name, source) => {
  expect(await foundIn(source, name)).toEqual([])
})

it.each([
  ['a.md', `<!-- Translationese Ignore -->\n\n${HELD}`],
  ['a.mdx', `{/* Translationese ignore */}\n\n${HELD}`],
  ['a.html', `<!-- TRANSLATIONESE IGNORE -->\n<p>${HELD}</p>`],
  ['a.rst', `.. Translationese ignore ru-not-a-fact\n\n${HELD}`],
  ['a.po', `# Translationese Ignore\nmsgid "a"\nmsgstr "${HELD.trim()}"\n`],
])('capitals make no difference in %s', async (name, source) => {
  expect(await foundIn(source, name)).toEqual([])
})

it('a note on translationese is no comment of this kind', async () => {
  expect(await foundIn(`<!-- Translationese is a word of linguists. -->\n\n${HELD}`)).toEqual(['3:1 ru-not-a-fact'])
  // Of "İ" small letters are two units.
  expect(await foundIn(`İstanbul.\n\n<!-- TRANSLATIONESE ignore ru-not-a-fakt -->\n`)).toEqual(['3:28 unknown-rule'])
  expect(await foundIn(`<!-- Translationese ignore ru-not-a-fakt -->\n\n${HELD}`)).toEqual([
    '1:28 unknown-rule',
    '3:1 ru-not-a-fact',
  ])
})

describe('a comment that does nothing', () => {
  it.each([
    ['a.md', `${WON}\n<!-- translationese disable nonsense-rule -->\n\n${HELD}`, '3:29', '5:1 ru-not-a-fact'],
    ['a.mdx', `${WON}\n{/* translationese disable nonsense-rule */}\n\n${HELD}`, '3:28', '5:1 ru-not-a-fact'],
    ['a.rst', `${WON}\n.. translationese disable nonsense-rule\n\n${HELD}`, '3:27', '5:1 ru-not-a-fact'],
    ['a.adoc', `${WON}\n// translationese disable nonsense-rule\n\n${HELD}`, '3:27', '5:1 ru-not-a-fact'],
    [
      'a.po',
      `msgid "a."\nmsgstr "${WON.trim()}"\n# translationese disable nonsense-rule\nmsgid "b."\nmsgstr "${HELD.trim()}"\n`,
      '3:26',
      '5:9 ru-not-a-fact',
    ],
    [
      'a.html',
      `<p>${WON}</p>\n<!-- translationese disable nonsense-rule -->\n<p>${HELD}</p>`,
      '3:29',
      '4:4 ru-not-a-fact',
    ],
  ])('is a finding at its place in %s, and loses none', async (name, source, place, other) => {
    const found = await foundIn(source, name)
    expect(found.slice(1)).toEqual([`${place} unknown-rule`, other])
    expect(found[0]).toContain('ru-in-a-named-nomination')
  })

  it('still silences what it names rightly', async () => {
    const source = `<!-- translationese disable ru-not-a-fact ru-nothing-of-the-kind -->\n\n${HELD}\n${WON}`
    expect(await foundIn(source)).toEqual(['1:43 unknown-rule', '5:1 ru-in-a-named-nomination'])
  })

  it('is told where all is silent', async () => {
    const source = `<!-- translationese disable -->\n\n<!-- translationese disable ru-not-a-fakt -->\n\n${HELD}`
    expect(await foundIn(source)).toEqual(['3:29 unknown-rule'])
  })

  it.each([
    ['disable ru-not-a-fakt', 'there is no rule "ru-not-a-fakt": did you mean "ru-not-a-fact"'],
    ['ignore rus-*', 'no rule fits "rus-*": did you mean "ru-*"'],
    ['disble ru-not-a-fact', '"disble" is nothing it can do: did you mean "disable"'],
    ['off', '"off" is nothing it can do: write one of disable, enable, ignore'],
    ['', 'it says nothing: write one of disable, enable, ignore'],
  ])('says how to mend it: %j', async (said, reason) => {
    const cwd = folderWith({'a.md': `<!-- translationese ${said} -->\n\nAll is well.\n`})
    const {stdout, code} = await translationese(['a.md'], {cwd})
    expect(stdout).toContain(`Comment without effect: ${reason}`)
    expect(code).toBe(1)
    expect((await translationese(['a.md', '--fail-on', 'never'], {cwd})).code).toBe(0)
  })

  it('is told where it silences nothing, if that is asked for', async () => {
    const source = [
      '<!-- translationese disable ru-not-a-fact, ru-in-* -->',
      HELD,
      '<!-- translationese enable -->',
      '<!-- translationese ignore ru-not-* -->',
      WON,
      '<!-- translationese ignore -->',
      'All is well.',
      '<!-- translationese ignore -->',
      HELD,
    ].join('\n\n')
    const found = ['1:44 unused-comment', '8:28 unused-comment', '10:1 ru-in-a-named-nomination', '13:1 unused-comment']
    expect(await foundIn(source)).toEqual(found.filter((each) => !each.endsWith('comment')))
    expect(await foundIn(source, 'a.md', {}, ['--unused-comments'])).toEqual(found)
    expect(await foundIn(source, 'a.md', {'.translationeserc.yml': 'unusedComments: true\n'})).toEqual(found)
    const {stdout} = await translationese(['a.md', '--unused-comments'], {cwd: folderWith({'a.md': source})})
    expect(stdout).toContain('Comment without effect: nothing of "ru-in-*" is found: take it out')
    expect(stdout).toContain('Comment without effect: nothing that it silences is found: remove it')
  })

  it('knows the rules of the user', async () => {
    const rule =
      '- {id: any-gas-kiosk, kind: term, match: gas kiosk, why: A rule of this test., flag: [The gas kiosk is shut.], pass: [No kiosk.]}\n'
    const more = {'any.yml': rule, '.translationeserc': '{"ruleFiles": ["any.yml"]}'}
    const source = 'The gas kiosk is shut.\n\n<!-- translationese ignore any-gas-kiosk -->\n\nThe gas kiosk is open.\n'
    expect(await foundIn(source, 'a.md', more)).toEqual(['1:5 any-gas-kiosk'])
  })
})
