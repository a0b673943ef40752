import type {TextFormat} from './protocol.js'

/** A text that was read from a file. */
export interface TextFile {
  readonly text: string
  readonly format: TextFormat
}

/** Larger texts are for the command. */
const LARGEST = 1_000_000

const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|qmd|rmd)$/i
const TEXT = /\.(?:txt|text)$/i

/**
 * Reads a file that somebody chose or dropped.
 * @throws Error that says why it is not read, and what to do
 */
export async function readTextFile(file: File): Promise<TextFile> {
  const isMarkdown = MARKDOWN.test(file.name)
  if (!isMarkdown && !TEXT.test(file.name) && !file.type.startsWith('text/plain'))
    throw new Error(`"${file.name}" is no .txt or .md file: other formats are read by the command`)
  if (file.size > LARGEST)
    throw new Error(`"${file.name}" is larger than 1 MB: check it with the command, npx translationese "${file.name}"`)
  return {text: await decoded(file), format: isMarkdown ? 'markdown' : 'text'}
}

async function decoded(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer())
  } catch {
    throw new Error(`"${file.name}" is no text in UTF-8: save it so`)
  }
}

/** Hears of files that are dropped on an element, or chosen by a button. */
export function onFile(
  area: HTMLElement,
  button: HTMLButtonElement,
  input: HTMLInputElement,
  take: (file: File) => void,
): void {
  button.addEventListener('click', () => input.click())
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    // The same file may be chosen again.
    input.value = ''
    if (file !== undefined) take(file)
  })
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
  area.addEventListener('dragover', (event) => {
    if (!holdsFile(event)) return
    event.preventDefault()
    area.classList.add('dropping')
  })
  area.addEventListener('dragleave', () => area.classList.remove('dropping'))
  area.addEventListener('drop', (event) => {
    area.classList.remove('dropping')
    const [file] = event.dataTransfer?.files ?? []
    // Dropped text goes into the box by itself.
    if (file === undefined) return
    event.preventDefault()
    take(file)
  })
}
