/** Serves the site that `npm run site` has built, on this computer alone: `npm run site:serve [-- --port 8080]`. */
import {existsSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {serveSite} from './site/serve.js'

const FOLDER = 'dist/site'

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`--port ${text}: write a number from 0 to 65535; 0 takes one that is free`)
}

/** Says what to do about a port that another program has. */
function taken(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EADDRINUSE') throw error
  throw new Error(`${error.message}: name another port, as in npm run site:serve -- --port 8081`)
}

try {
  const {values} = parseArgs({options: {port: {type: 'string', default: '8080'}}})
  const port = portOf(values.port)
  if (!existsSync(FOLDER)) throw new Error(`there is no ${FOLDER}: run npm run site first`)
  const {address} = await serveSite(FOLDER, port).catch(taken)
  console.log(`${address} (Ctrl+C ends it)`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
