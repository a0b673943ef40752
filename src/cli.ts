#!/usr/bin/env node
import {main} from './cli/main.js'

// A reader that has seen enough closes the pipe, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await main(process.argv)
