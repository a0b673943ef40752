import type {Element, Root} from 'hast'
import {NOUN} from '../mask/canvas.js'
import {isContent} from './content.js'

/** The language that an element says its text is in, in small letters; empty if it says none. */
export function languageOf({properties}: Element): string {
  const language = String(properties.lang ?? properties.xmlLang ?? '')
    .trim()
    .toLowerCase()
  // A template puts it there.
  return language.includes(NOUN) ? '' : language
}

/** Whether a language is not English. */
export function isOtherLanguage(language: string): boolean {
  return language !== '' && language !== 'en' && !/^en[-_]/.test(language)
}

/**
 * The language that a page says it is in, if that is not English: an element `html` with another language, unless its body or what
 * holds its content says that it is English.
 */
export function foreignLanguageOf({children}: Root): {readonly language: string; readonly line: number} | undefined {
  const html = children.find((child): child is Element => child.type === 'element' && child.tagName === 'html')
  if (html === undefined) return undefined
  const language = languageOf(html)
  return isOtherLanguage(language) && !hasEnglish(html) ? {language, line: html.position?.start.line ?? 1} : undefined
}

function hasEnglish({children}: Element): boolean {
  return children.some((child) => {
    if (child.type !== 'element') return false
    const isHolder = child.tagName === 'body' || isContent(child)
    const language = languageOf(child)
    return (isHolder && language !== '' && !isOtherLanguage(language)) || hasEnglish(child)
  })
}
