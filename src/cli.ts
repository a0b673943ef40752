#!/usr/bin/env node
import {loadData} from '#platform'

// Other threads unpack data while this one loads the command, which says what goes wrong.
loadData().catch(() => {})

// A reader that has seen enough closes the pipe, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const {main} = await import('./cli/main.js')
process.exitCode = await main(process.argv)
