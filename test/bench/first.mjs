/**
 * How long the first documents of a process take: loads the built package, lints the texts that come as JSON on standard input, and
 * prints the milliseconds of processor time of loading and of each text.
 */
import {text} from 'node:stream/consumers'

const texts = JSON.parse(await text(process.stdin))
const {unified} = await import('unified')
const {default: retextEnglish} = await import('retext-english')

const times = []
let last = process.cpuUsage()
function stop() {
  const {user, system} = process.cpuUsage(last)
  times.push((user + system) / 1000)
  last = process.cpuUsage()
}

const {default: retextTranslationese} = await import('../../dist/index.js')
const processor = unified().use(retextEnglish).use(retextTranslationese)
processor.Compiler = () => ''
stop()
for (const value of texts) {
  await processor.process(value)
  stop()
}
console.log(JSON.stringify(times))
