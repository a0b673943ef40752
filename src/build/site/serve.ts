import {readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import sirv from 'sirv'

/**
 * Serves the files of a folder to this computer alone, as GitHub Pages would: addresses that there are not are answered by `404.html`.
 * @param port 0 takes one that is free
 * @throws Error if the port is taken
 */
export async function serveSite(folder: string, port: number): Promise<{address: string; server: Server}> {
  const files = sirv(folder, {dev: true})
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, {'Content-Type': 'text/html; charset=utf-8'})
      response.end(readFileSync(path.join(folder, '404.html')))
    }),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', resolve)
  })
  const {port: taken} = server.address() as AddressInfo
  return {address: `http://localhost:${taken}/`, server}
}
