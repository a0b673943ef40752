/** Lints a text with the library and prints it with the first suggestion of every finding applied. */
import {retext} from 'retext'
import retextTranslationese, {applyFixes} from 'retext-translationese'

const text = 'This is reported by Lenta. Not the fact that the deal will hold.'
const file = await retext().use(retextTranslationese, {confidence: 'medium'}).process(text)

for (const {ruleId, actual, expected} of file.messages) {
  console.log(`${ruleId}: "${actual}" → ${expected.map((fix) => `"${fix}"`).join(' or ')}`)
}
console.log(applyFixes(text, file.messages))
