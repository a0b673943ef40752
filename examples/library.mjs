/** Lints a text with the library and prints it with the first suggestion of every finding applied. */
import {retext} from 'retext'
import retextTranslationese from 'retext-translationese'

const text = 'This is reported by Lenta. Not the fact that the deal will hold.'
const file = await retext().use(retextTranslationese, {confidence: 'medium'}).process(text)

let mended = text
for (const message of [...file.messages].reverse()) {
  console.log(`${message.ruleId}: "${message.actual}" → ${message.expected.map((x) => `"${x}"`).join(' or ')}`)
  const [fix] = message.expected
  if (fix !== undefined) {
    mended = mended.slice(0, message.place.start.offset) + fix + mended.slice(message.place.end.offset)
  }
}
console.log(mended)
