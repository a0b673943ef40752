import {readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import sirv from 'sirv'
import packageData from '../../../package.json' with {type: 'json'}

/** The folder that the site has on its server. */
const BASE = new URL(packageData.homepage).pathname

/**
 * Serves the files of a folder to this computer alone, as GitHub Pages would: below the path of `homepage`, and with `404.html` for addresses
 * that there are not.
 * @param port 0 takes one that is free
 * @returns the address of the site, with a slash at the end
 * @throws Error if the port is taken
 */
export async function serveSite(folder: string, port: number): Promise<{address: string; server: Server}> {
  const files = sirv(folder, {dev: true})
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8'})
      response.end(readFileSync(path.join(folder, '404.html')))
    }
    if (request.url === '/') response.writeHead(302, {Location: BASE}).end()
    else if (request.url?.startsWith(BASE) !== true) notFound()
    else {
      request.url = request.url.slice(BASE.length - 1)
      files(request, response, notFound)
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', resolve)
  })
  const {port: taken} = server.address() as AddressInfo
  return {address: `http://localhost:${taken}${BASE}`, server}
}
