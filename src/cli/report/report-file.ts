import {mkdirSync, type Stats, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'

/**
 * Makes the folders of a file that will be written, so that a run does not end in vain.
 * @throws Error that says what to do
 */
export function prepareFile(file: string): void {
  refusing(file, 'report', () => {
    if (statOf(file)?.isDirectory() === true) throw new Error('this is a folder')
    mkdirSync(path.dirname(file), {recursive: true})
  })
}

/**
 * Writes a file whole: whoever reads it finds what was there before, or all of the text.
 * @param what it holds, for the error
 * @throws Error that says what to do
 */
export async function writeWhole(file: string, text: string, what = 'report'): Promise<void> {
  const {default: writeFileAtomic} = await import('write-file-atomic')
  refusing(file, what, () => {
    mkdirSync(path.dirname(file), {recursive: true})
    const stats = statOf(file)
    // A device or pipe would be replaced by a file.
    if (stats !== undefined && !stats.isFile()) writeFileSync(file, text)
    else writeFileAtomic.sync(file, text)
  })
}

function refusing(file: string, what: string, action: () => void): void {
  try {
    action()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${file}: the ${what} cannot be written, ${reason}: name a file in a folder that can be written`)
  }
}

function statOf(file: string): Stats | undefined {
  return statSync(file, {throwIfNoEntry: false})
}
