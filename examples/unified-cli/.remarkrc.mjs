/** remark-cli checks the English of Markdown: `npx remark .` in this folder. */
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextTranslationese from 'retext-translationese'
import {unified} from 'unified'

export default {
  plugins: [[remarkRetext, unified().use(retextEnglish).use(retextTranslationese, {confidence: 'medium'})]],
}
