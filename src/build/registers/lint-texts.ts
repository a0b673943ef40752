import {retext} from 'retext'
import type {Plugin} from 'unified'
import type {VFileMessage} from 'vfile-message'
import retextTranslationese, {type Options} from '../../index.js'
import type {RegisterText} from './texts.js'

/** The messages of each text. `stated`: the source language is said, as a user who knows it would. */
export async function lintTexts(texts: readonly RegisterText[], stated: boolean): Promise<VFileMessage[][]> {
  const found: VFileMessage[][] = []
  for (const {text, language} of texts) {
    const options: Options = stated ? {source: [language]} : {}
    const {messages} = await retext()
      .use(retextTranslationese as Plugin<[Options]>, options)
      .process(text)
    found.push(messages)
  }
  return found
}
