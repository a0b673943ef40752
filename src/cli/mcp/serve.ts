import type {Readable, Writable} from 'node:stream'
import {McpServer} from '@modelcontextprotocol/sdk/server/mcp.js'
import {StdioServerTransport} from '@modelcontextprotocol/sdk/server/stdio.js'
import packageData from '../../../package.json' with {type: 'json'}
import type {SettingFlags} from '../settings.js'
import {addPostEdit} from './post-edit.js'
import {addTools} from './tools.js'

const INSTRUCTIONS =
  'Finds the traces machine translation leaves in English text. Check a text first, fix what is sure, and then edit what remains by its ' +
  'meaning: a text without findings may still be badly translated.'

/**
 * Serves an assistant by the Model Context Protocol, until its end of the line is closed.
 * @param files what stands behind the word that starts the server
 * @throws Error that says what to do, if files are named
 */
export async function serveAssistant(
  files: readonly string[],
  flags: SettingFlags,
  stdin: Readable,
  stdout: Writable,
): Promise<void> {
  if (files.length > 0)
    throw new Error('"mcp" starts a server and goes with no file: a file or folder of that name is ./mcp')
  const server = new McpServer({name: packageData.name, version: packageData.version}, {instructions: INSTRUCTIONS})
  addTools(server, flags)
  addPostEdit(server, flags)
  const ended = new Promise<void>((resolve) => {
    stdin.once('end', resolve)
    stdin.once('close', resolve)
  })
  await server.connect(new StdioServerTransport(stdin, stdout))
  await ended
}
