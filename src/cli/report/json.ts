import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporterJson} from 'vfile-reporter-json'
import type {CheckedFile, Failure} from './report.js'
import {whole} from './whole.js'

/** The form of `vfile-reporter-json`, with the fields that messages of this package have beside. */
export const open = whole(({files, failures}) => {
  const all = [...files.map(fileOf), ...failures.map(fileOfFailure)]
  const plain = JSON.parse(reporterJson(all)) as {messages: object[]}[]
  const extended = plain.map((file, index) => ({
    ...file,
    messages: file.messages.map((message, rank) => ({...message, ...ownFields(all[index]?.messages[rank])})),
    ...(all[index]?.data.translationese === undefined ? {} : {judgement: all[index]?.data.translationese}),
    ...(files[index]?.fixed === undefined ? {} : {fixed: files[index].fixed}),
  }))
  return `${JSON.stringify(extended, undefined, 2)}\n`
})

function fileOf({path, messages, summary, excess}: CheckedFile): VFile {
  // The folder is not told, so that a report is the same wherever it is made.
  const file = new VFile({path, cwd: '.', ...(summary === undefined ? {} : {data: {translationese: summary}})})
  file.messages = [...messages]
  if (excess !== undefined) {
    const message = new VFileMessage(excess.reason, {source: 'translationese', ruleId: excess.limit})
    message.fatal = false
    file.messages.push(message)
  }
  return file
}

/** What could not be checked has a fatal message. */
function fileOfFailure({path, reason}: Failure): VFile {
  const file = new VFile({path: path ?? '.', cwd: '.'})
  const message = new VFileMessage(reason, {source: 'translationese', ruleId: 'failure'})
  message.fatal = true
  file.messages.push(message)
  return file
}

function ownFields(message: VFileMessage | undefined): object {
  const {read, kind, category, language, confidence, severity} = message ?? {}
  return {read, kind, category, language, confidence, severity}
}
