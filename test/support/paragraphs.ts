import type {Root} from 'nlcst'
import {TokenClass} from '../../src/text/classes.js'
import {viewOf} from '../../src/text/view.js'

/**
 * The paragraphs that are read of a document.
 * @param sign what stands for code and the like; without it that as the document has it
 */
export function paragraphsOf(root: Root, sign?: string): string[] {
  const paragraphs: string[] = []
  for (const {text, before, paragraph, classes} of viewOf(root).tokens) {
    const shown = sign !== undefined && (classes & TokenClass.source) !== 0 ? sign : text
    paragraphs[paragraph] = paragraphs[paragraph] === undefined ? shown : paragraphs[paragraph] + before + shown
  }
  return paragraphs.filter((text) => text !== undefined)
}
