import {readFileSync} from 'node:fs'
import {brotliDecompressSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {packed as judgement} from '../../src/generated/judgement.js'
import {packed as rules} from '../../src/generated/rules.js'
import {loadData, readData} from '../../src/platform/node.js'

const bytesOf = (file: URL): Uint8Array => brotliDecompressSync(readFileSync(file))

describe('loadData', () => {
  it('unpacks what is read later, which is the same as without it', async () => {
    await loadData(['rules'])
    expect(Buffer.compare(readData(rules), bytesOf(rules))).toBe(0)
    expect(Buffer.compare(readData(judgement), bytesOf(judgement))).toBe(0)
  })

  it('keeps nothing that was read: data that are asked for again are read again', async () => {
    await loadData()
    const first = readData(rules)
    expect(readData(rules) === first).toBe(false)
  })
})

it('refuses data that there are not, and names those that there are', async () => {
  await expect(loadData(['nope' as 'rules'])).rejects.toThrow(
    'there are no data "nope": name some of rules, names, grammar',
  )
})
