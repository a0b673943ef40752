import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {loadRules} from '../../src/rules/load.js'
import {RuleFileError} from '../../src/rules/problem.js'

const RULE = `- id: any-gas
  kind: calque
  match: gas stand
  why: It is a station in English.
  flag: [The gas stand is shut.]
  pass: [The gas stood still.]
`

describe('loadRules', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rules-'))
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  const write = (name: string, text: string): string => {
    const file = path.join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const failure = (...files: readonly (string | URL)[]): RuleFileError => {
    try {
      loadRules(files)
    } catch (error) {
      if (error instanceof RuleFileError) return error
      throw error
    }
    throw new Error('the rules were loaded')
  }

  it('loads files by path and by URL', () => {
    const first = write('any.yml', RULE)
    const second = write('any.more.yml', RULE.replaceAll('gas', 'coal'))
    expect(loadRules([first, pathToFileURL(second)]).rules.map(({id}) => id)).toEqual(['any-gas', 'any-coal'])
    expect(loadRules([])).toEqual({rules: []})
  })

  it('names a file that is not there', () => {
    const file = path.join(folder, 'none.yml')
    expect(failure(file).message).toBe(`${file}:1:1: cannot read the rules: there is no such file; check the path`)
    expect(failure(folder).message).toMatch(/:1:1: cannot read the rules: this is a folder; name a file in it$/)
  })

  it('reads a file behind a byte-order mark, and none that is not in UTF-8', () => {
    const marked = write('any.marked.yml', `\ufeff${RULE}`)
    expect(loadRules([marked]).rules.map(({id}) => id)).toEqual(['any-gas'])
    const latin = path.join(folder, 'any.latin.yml')
    writeFileSync(latin, Buffer.from(RULE.replace('gas stand', 'caf\u00e9 stand'), 'latin1'))
    expect(failure(latin).message).toMatch(/:1:1: cannot read the rules: they are not in UTF-8; save/)
  })

  it('lists the mistakes of all files, one a line', () => {
    const first = write('any.a.yml', RULE.replace('calque', 'calk'))
    const second = write('any.b.yml', RULE.replace('gas stand', 'gas ('))
    const error = failure(first, second)
    expect(error.problems.map(({file, line, column}) => [file, line, column])).toEqual([
      [first, 2, 9],
      [second, 3, 15],
    ])
    expect(error.message.split('\n')).toEqual([
      expect.stringContaining(`${first}:2:9: "kind" must be one of`),
      expect.stringContaining(`${second}:3:15: a group is not closed`),
    ])
  })

  it('checks the sentences', () => {
    const file = write('any.c.yml', RULE.replace('is shut', 'were'))
    expect(loadRules([file]).rules).toHaveLength(1)
    expect(failure(write('any.c.yml', RULE.replace('The gas stood still', 'The gas stand'))).message).toMatch(
      /any\.c\.yml:6:10: "any-gas" flags this sentence, which must pass/,
    )
  })

  it('refuses an id of two files', () => {
    const first = write('any.d.yml', RULE)
    const second = write('any.e.yml', RULE.replace('match: gas', 'match: coal'))
    expect(failure(first, second).message).toContain(`${second}:1:7: the id "any-gas" is taken, in ${first}:1`)
  })

  it('refuses an id that a rule or a check of the package has, unless these take no part', () => {
    for (const id of ['any-kiev', 'grammar-comma-splice']) {
      const file = write('house.yml', RULE.replace('any-gas', id))
      expect(failure(file).message).toBe(`${file}:1:7: a rule of the package has the id "${id}": choose another`)
      expect(loadRules([file], false).rules).toHaveLength(1)
    }
  })
})
