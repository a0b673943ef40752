/** Formats of data and markup that are not read: as plain text their code would be taken for words, and mended. */

/** What to do with files of some extensions. */
const CURES: Readonly<Record<string, string>> = {
  '.json5': 'convert it to JSON, in which comments are allowed here',
  '.tex': 'convert it to Markdown or HTML, as with "pandoc"',
  '.rtf': 'save it as .docx or .txt',
}
const CURE = 'convert it to a format that is read, such as XLIFF, gettext or HTML'

const DECLARATION = /^\s*<\?xml\s/
const ELEMENT = /^\s*<([A-Za-z][\w:.-]{0,80})[\s>]/

/**
 * Makes sure that a document of no known format is plain text.
 * @param extension as in ".txt"
 * @throws Error that says what it is and what to do
 */
export function assertPlain(document: string, extension: string): void {
  const cure = CURES[extension.toLowerCase()]
  if (cure !== undefined) throw new Error(`files ${extension.toLowerCase()} are not read: ${cure}`)
  if (isXml(document)) throw new Error(`this is XML, of which no format is known by this name: ${CURE}`)
}

/** What documents begin with whose extension does not tell what they are: programs for translators have theirs, and that of Qt is of programs, too. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, extension: string])[] = [
  [/^[^<]*(?:<\?[^>]{0,200}\?>\s*)?<xliff[\s>]/, '.xlf'],
  [/^[^<]*(?:<\?[^>]{0,200}\?>\s*)?(?:<!DOCTYPE TS\b[^>]{0,200}>\s*)?<TS[\s>]/, '.qt-ts'],
]

/** The extension that a document should have by what it begins with, if it is one for translators. */
export function extensionByContent(document: string): string | undefined {
  const head = document.slice(0, HEAD)
  return BEGINNINGS.find(([beginning]) => beginning.test(head))?.[1]
}

/** So much of a document tells what it is. */
const HEAD = 1000

function isXml(document: string): boolean {
  const head = document.slice(0, HEAD).replace('\uFEFF', '')
  if (DECLARATION.test(head)) return true
  const [, name] = ELEMENT.exec(head) ?? []
  return name !== undefined && document.trimEnd().endsWith(`</${name}>`)
}
