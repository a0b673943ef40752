import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {languageName} from '../../text/language-name.js'
import {printable, shortened} from '../../text/printable.js'
import type {OpenReport, ReportSettings} from './report.js'
import {Tally} from './tally.js'

/** No message is longer, whatever it quotes. */
const LONGEST_REASON = 2000

/** What was found, file by file as each is done, and how much it was at the end. */
export const open: OpenReport = async (write, settings) => {
  const wrap = await wrapperFor(settings.columns)
  const tally = new Tally()
  let separator = ''
  return {
    add(file) {
      tally.add(file)
      const path = printable(file.path)
      const messages = file.messages.map((message) => asPrinted(message, settings))
      const count = messages.length
      const rows = wrap(rowsOf(path, messages, settings)).join('\n')
      const {excess} = file
      if (rows !== '') write(`${separator}${rows}\n`)
      if (excess !== undefined) write(`${rows === '' ? `${separator}${path}: ` : '  '}${excess.reason}\n`)
      if (rows === '' && excess === undefined) return
      separator = count === 0 ? '' : '\n'
    },
    end() {
      if (tally.isEmpty) return
      const sign = settings.color ? '\u001b[33m⚠\u001b[39m' : '⚠'
      write(`\n${wrap([`${sign} ${tally.verdict()}`, ...tally.details()]).join('\n')}\n`)
    },
  }
}

/** The reporter reads so many messages at a time: it spreads them on the stack. */
const MOST_AT_ONCE = 10_000

/** The path and a line for every message, as the reporter writes them. */
function rowsOf(path: string, messages: readonly VFileMessage[], settings: ReportSettings): string[] {
  const rows: string[][] = []
  for (let at = 0; at === 0 || at < messages.length; at += MOST_AT_ONCE) {
    const file = new VFile({path})
    file.messages = messages.slice(at, at + MOST_AT_ONCE)
    const lines = reporter([file], settings).split('\n')
    // It begins with the path, and ends with an empty line and the number of messages, which here stands below all files.
    rows.push(lines.slice(at === 0 ? 0 : 1, messages.length === 0 ? undefined : -2))
  }
  return rows.flat()
}

/** What wraps lines. It takes long to load, and only terminals need it. */
async function wrapperFor(columns: number | undefined): Promise<(lines: readonly string[]) => readonly string[]> {
  if (columns === undefined) return (lines) => lines
  const {wrapped} = await import('./wrapped.js')
  return (lines) => wrapped(lines, columns)
}

/** The message as the reporter shows it: its rule follows its words, which would stand far to the right in a column of its own. */
function asPrinted(message: VFileMessage, {color}: ReportSettings): VFileMessage {
  const reason = printable(shortened(message.reason, LONGEST_REASON))
  const rule = message.ruleId === undefined ? '' : color ? `\u001b[22m ${message.ruleId}` : ` ${message.ruleId}`
  const copy = new VFileMessage(`${reason}${rule}`, message.place === undefined ? {} : {place: message.place})
  copy.fatal = message.fatal
  // The reporter prints it before all else.
  copy.stack = ''
  copy.note = noteOf(message)
  if (message.url !== undefined) copy.url = message.url
  return copy
}

/** Why, and how surely it is an artifact of which languages. */
function noteOf({note, confidence, language = []}: VFileMessage): string {
  const languages = language.length === 0 ? '' : `, points to ${language.map(languageName).join(', ')}`
  return [note, confidence === undefined ? undefined : `${confidence} confidence${languages}`]
    .filter(Boolean)
    .join('\n')
}
