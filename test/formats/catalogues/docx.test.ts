import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {textOfDocx} from '../../../src/formats/catalogues/docx.js'
import {translationese} from '../../support/command.js'
import {folderWith} from '../../support/run.js'

const SPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const BODY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="${SPACE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>The boat</w:t></w:r></w:p>
<w:p/>
<w:p><w:r><w:t xml:space="preserve">He said: not </w:t></w:r><w:del><w:r><w:delText>so</w:delText></w:r></w:del>
<w:r><w:rPr><w:b/></w:rPr><w:t>so.</w:t></w:r><w:r><w:br/><w:t xml:space="preserve">Not the </w:t></w:r><w:r><w:t>fact that it &amp; she hold.</w:t></w:r>
<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>One cell , red</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:sectPr/></w:body></w:document>`

const docx = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

it('has a line for each paragraph', () => {
  expect(textOfDocx(docx({'word/document.xml': BODY}), 1e6).split('\n')).toEqual([
    'The boat',
    '',
    'He said: not so. Not the fact that it & she hold.',
    'In a box',
    'One cell , red',
    '',
  ])
})

it('is reported by the number of the paragraph, with what to write but nothing to write in', async () => {
  const cwd = folderWith({})
  writeFileSync(path.join(cwd, 'a.docx'), docx({'word/document.xml': BODY}))
  const {stdout, stderr, code} = await translationese(['.', '--report', 'json'], {cwd})
  expect(stderr).toBe('')
  expect(code).toBe(1)
  const [{messages}] = JSON.parse(stdout) as [
    {messages: {ruleId: string; line: number; column: number; reason: string; expected: string[]}[]},
  ]
  const found = messages.find(({ruleId}) => ruleId === 'ru-not-a-fact')
  expect(found).toMatchObject({line: 3, column: 18, expected: []})
  expect(found?.reason).toContain('expected "It is not certain that"')
})

describe.each([
  ['no archive', strToU8('Not the fact that it holds.'), /this is no document of Word, or it is damaged: save it anew/],
  ['an archive of something else', docx({'a.txt': 'a'}), /this archive holds no document of Word/],
  ['a document with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /protected by a password/],
  ['broken XML', docx({'word/document.xml': '<w:document>'}), /line 1: this is no well-formed XML/],
  ['no text', docx({'word/document.xml': '<document/>'}), /it has no texts: nothing is checked here/],
])('%s', (_, bytes, reason) => {
  it('is refused', async () => {
    const cwd = folderWith({})
    writeFileSync(path.join(cwd, 'a.docx'), bytes)
    const {stderr, code} = await translationese(['a.docx'], {cwd})
    expect(stderr).toMatch(/^a\.docx: /)
    expect(stderr).toMatch(reason)
    expect(code).toBe(2)
  })
})

it('is refused where it is large', () => {
  const large = docx({'word/document.xml': BODY.replace('The boat', 'boat '.repeat(100_000))})
  expect(() => textOfDocx(large, 10_000)).toThrow(/the text of this document is too large: split it/)
})
