import {Readable, Writable} from 'node:stream'
import {main} from '../../src/cli/main.js'
import type {Result} from './run.js'

/** Runs the command in this process, with `input` on its standard input. */
export async function translationese(
  args: readonly string[],
  {cwd = process.cwd(), input = ''}: {cwd?: string; input?: string | Uint8Array} = {},
): Promise<Result> {
  const stdout = collector()
  const stderr = collector()
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)])
  const code = await main(['node', 'translationese', ...args], {
    stdin,
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd,
  })
  return {stdout: stdout.text(), stderr: stderr.text(), code}
}

/** A stream that remembers what was written to it. */
function collector(): {stream: Writable; text: () => string} {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return {stream, text: () => Buffer.concat(chunks).toString('utf8')}
}
