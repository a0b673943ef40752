#!/usr/bin/env node
import {loadData} from '#platform'

// Other threads unpack data while this one loads the command, which says what goes wrong.
loadData().catch(() => {})

let isFull = false
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough closes the pipe, as `head` does: files are still to be checked, fixed and reported on.
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || isFull) return
  isFull = true
  process.stderr.write(`translationese: cannot write to standard output, ${error.message}: send it elsewhere\n`)
  process.exitCode = 2
})

const {main} = await import('./cli/main.js')
const code = await main(process.argv)
process.exitCode = isFull ? 2 : code
