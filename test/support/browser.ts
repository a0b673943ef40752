/** A real browser, and a server for the site: what tests of pages share. Where there is no Chromium they are skipped. */
import {existsSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {type Browser, chromium} from 'playwright-core'
import sirv from 'sirv'

const PLACES = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium stands; `CHROMIUM` names one that stands elsewhere. */
export const executablePath = PLACES.find((place) => place !== '' && existsSync(place))

/** Starts Chromium; `undefined` where there is none. */
export async function launch(): Promise<Browser | undefined> {
  if (executablePath === undefined) return undefined
  // Containers give no rights to make a sandbox; the pages are our own.
  return chromium.launch({executablePath, args: ['--no-sandbox']})
}

/** Serves a folder on this machine: its address, with a slash at the end, and what stops it. */
export async function serve(folder: string): Promise<{readonly address: string; readonly close: () => void}> {
  const files = sirv(folder, {dev: true})
  const server = createServer((request, response) => files(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return {address: `http://127.0.0.1:${port}/`, close}
}
