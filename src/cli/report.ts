import type {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Summary} from '../judgement/summary.js'
import {printable, shortened} from '../text/printable.js'
import {verdictOn} from './verdict.js'

/** No message is longer, whatever it quotes. */
const LONGEST_REASON = 2000

/** Writes what was found, file by file, and how much it was at the end. */
export class Report {
  private messages = 0
  private separator = ''
  private readonly summaries: Summary[] = []
  private isOverLimit = false

  constructor(
    private readonly write: (text: string) => void,
    private readonly settings: {readonly color: boolean; readonly quiet: boolean},
  ) {}

  /** @param excess which limit the file goes over, if any */
  add(file: VFile, excess?: string): void {
    const summary = file.data.translationese
    if (summary !== undefined) this.summaries.push(summary)
    file.history = [printable(file.path)]
    for (const message of file.messages) {
      message.reason = printable(shortened(message.reason, LONGEST_REASON))
      message.message = message.reason
      // The reporter prints it before all else.
      message.stack = ''
    }
    const count = file.messages.length
    const lines = reporter([file], this.settings).split('\n')
    // The reporter ends with an empty line and the number of messages, which here stands below all files.
    const rows = (count === 0 ? lines : lines.slice(0, -2)).join('\n')
    if (rows !== '') this.write(`${this.separator}${rows}\n`)
    if (excess !== undefined) this.write(`${rows === '' ? `${this.separator}${file.path}: ` : '  '}${excess}\n`)
    this.isOverLimit ||= excess !== undefined
    if (rows === '' && excess === undefined) return
    this.separator = count === 0 ? '' : '\n'
    this.messages += count
  }

  end(): void {
    if (this.messages === 0 && !this.isOverLimit) return
    const sign = this.settings.color ? '\u001b[33m⚠\u001b[39m' : '⚠'
    this.write(
      `\n${sign} ${this.messages} ${this.messages === 1 ? 'warning' : 'warnings'}\n${verdictOn(this.summaries)}\n`,
    )
  }
}
