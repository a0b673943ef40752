import type {Element} from 'hast'
import type {CheckedFile, OpenReport} from '../report.js'
import {Tally} from '../tally.js'
import {documentSection} from './document.js'
import {pageOf} from './page.js'

/** One page for people: the text of each file with its findings highlighted, and lists of them. It needs no script and loads nothing. */
export const open: OpenReport = (write, {quiet}) => {
  const tally = new Tally()
  const files: CheckedFile[] = []
  const sections: Element[] = []
  return {
    add(file, text) {
      tally.add(file)
      if (quiet && file.messages.length === 0 && file.excess === undefined) return
      sections.push(documentSection(file, text, files.length))
      files.push(file)
    },
    end(failures) {
      write(pageOf(files, sections, tally, failures))
    },
  }
}
