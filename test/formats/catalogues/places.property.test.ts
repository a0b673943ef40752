/** Random strings in every format: each place is exact, and all fixes together leave what is not the text as other parsers see it. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Nodes} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {parse, stringify} from 'yaml'
import {applyFixes} from '../../../src/index.js'
import {lint, sliceAt} from '../lint.js'

const PIECES = [
  'Not the fact that it holds.',
  'not the fact that',
  'He came , and he left .',
  'the the boat',
  'It is „so“ now',
  "it isn't",
  '"x"',
  'a \\ b',
  '<b>bold</b>',
  'café & 😀',
  '%1$s',
  '{name}',
  ': #',
  '- ',
]

const texts = fc.array(
  fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 4}).map((pieces) => pieces.join(' ')),
  {minLength: 1, maxLength: 4},
)

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const isQuoted = (line: string): boolean => /^"(?:[^"\\]|\\.)*"$/.test(line)

interface Format {
  readonly name: string
  readonly write: (strings: readonly string[]) => string
  /** The strings as another parser has them; it refuses what is not in the format. */
  readonly read: (source: string) => unknown
}

const FORMATS: readonly Format[] = [
  {
    name: 'a.po',
    write: (strings) => strings.map((text, at) => `msgid "${at}"\nmsgstr ${JSON.stringify(text)}\n`).join('\n'),
    read: (source) =>
      [...source.matchAll(/^msgstr (.*)$/gm)].map(([, written = '']) => {
        expect(written).toSatisfy(isQuoted)
        return JSON.parse(written) as unknown
      }),
  },
  {
    name: 'a.json',
    write: (strings) => JSON.stringify(strings, null, 1),
    read: (source) => JSON.parse(source) as unknown,
  },
  {
    name: 'a.yml',
    write: (strings) => stringify([...strings], {lineWidth: 20}),
    read: (source) => parse(source) as unknown,
  },
  {
    name: 'a.csv',
    write: (strings) => `en;id\n${strings.map((text) => `"${text.replaceAll('"', '""')}";1\n`).join('')}`,
    read: (source) =>
      [...source.matchAll(/^(.*);1$/gm)].map(([, written = '']) => {
        expect(written).toMatch(/^"(?:[^"]|"")*"$/)
        return written.slice(1, -1).replaceAll('""', '"')
      }),
  },
  {
    name: 'a.toml',
    write: (strings) => strings.map((text, at) => `k${at} = ${JSON.stringify(text)}\n`).join(''),
    read: (source) =>
      [...source.matchAll(/^k\d+ = (.*)$/gm)].map(([, written = '']) => {
        expect(written).toSatisfy(isQuoted)
        return JSON.parse(written) as unknown
      }),
  },
  {
    name: 'a.xlf',
    write: (strings) =>
      `<xliff srcLang="ru" trgLang="en">${strings.map((text, at) => `<segment><source>${'ы'.repeat(at + 1)}</source><target>${xml(text)}</target></segment>`).join('')}</xliff>`,
    read: (source) => elementsOf(fromXml(source), 'target'),
  },
  {
    name: 'a.xml',
    write: (strings) =>
      `<resources>${strings.map((text) => `<string>${xml(text.replace(/[\\'"]/g, '\\$&'))}</string>`).join('')}</resources>`,
    read: (source) =>
      elementsOf(fromXml(source), 'string').map((text) => {
        expect(text).not.toMatch(/(?<!\\)(?:\\\\)*['"]/)
        return text.replace(/\\(.)/g, '$1')
      }),
  },
  {
    name: 'a.strings',
    write: (strings) => strings.map((text, at) => `"${at}" = ${JSON.stringify(text)};\n`).join(''),
    read: (source) =>
      [...source.matchAll(/^"\d+" = (.*);$/gm)].map(([, written = '']) => {
        expect(written).toSatisfy(isQuoted)
        return JSON.parse(written) as unknown
      }),
  },
  {
    name: 'a.resx',
    write: (strings) =>
      `<root>${strings.map((text) => `<data name="a"><value>${xml(text)}</value></data>`).join('')}</root>`,
    read: (source) => elementsOf(fromXml(source), 'value'),
  },
  {
    name: 'a.ts',
    write: (strings) =>
      `<TS><context>${strings.map((text) => `<message><translation>${xml(text)}</translation></message>`).join('')}</context></TS>`,
    read: (source) => elementsOf(fromXml(source), 'translation'),
  },
  {
    name: 'a.properties',
    write: (strings) => strings.map((text, at) => `k${at}=${text.replaceAll('\\', '\\\\')}\n`).join(''),
    read: (source) =>
      [...source.matchAll(/^k\d+=(.*)$/gm)].map(([, written = '']) => {
        expect(written).toMatch(/^(?:[^\\]|\\\\)*$/)
        return written.replaceAll('\\\\', '\\')
      }),
  },
  {
    name: 'a.ftl',
    write: (strings) => strings.map((text, at) => `k${at} = ${text.replace('{name}', '{ $name }')}\n`).join(''),
    read: (source) =>
      [...source.matchAll(/^k\d+ = (.*)$/gm)].map(([, written = '']) => written.replace('{ $name }', '{name}')),
  },
]

function elementsOf(node: Nodes, name: string): string[] {
  if (node.type === 'element' && node.name === name) return [textOf(node)]
  return 'children' in node ? node.children.flatMap((child) => elementsOf(child, name)) : []
}

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? String(node.value) : ''

/** What no fix may touch: places for values, tags, and how many strings there are. */
const codeOf = (strings: unknown): string[] =>
  (strings as string[]).map((text) => (text.match(/%1\$s|\{name\}|<\/?b>|\\/g) ?? []).join(' '))

it.each(FORMATS)('$name', async ({name, write, read}) => {
  await fc.assert(
    fc.asyncProperty(texts, async (strings) => {
      const source = write(strings)
      expect(read(source)).toEqual(strings)
      const messages = await lint(name, source)
      for (const message of messages) expect(sliceAt(source, message)).toBe(message.actual)
      expect(codeOf(read(applyFixes(source, messages)))).toEqual(codeOf(strings))
    }),
    {numRuns: Number(process.env.RUNS ?? 15)},
  )
})
