#!/usr/bin/env node
import {createConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import packageData from '../../package.json' with {type: 'json'}
import {serve} from './server.js'

const HELP = `Usage: translationese-language-server [--stdio]

Serves an editor over standard input and output, by the Language Server Protocol. Editors start it; their
documents are checked while they are written.

  --stdio    the only way there is, and the default
  --version  print the version
  --help     print this
`

/** Editors say which process they are; the connection looks after it itself. */
const KNOWN = /^--(?:stdio|clientProcessId=\d+)$/

const args = process.argv.slice(2)
const unknown = args.find((argument) => !KNOWN.test(argument))
if (args.includes('--help')) process.stdout.write(HELP)
else if (args.includes('--version')) process.stdout.write(`${packageData.version}\n`)
else if (unknown !== undefined) {
  process.stderr.write(
    `translationese-language-server: there is no argument "${unknown}"; --help tells which there are\n`,
  )
  process.exitCode = 2
} else serve(createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)))
