import {constants} from 'node:fs'
import {access, readFile, stat} from 'node:fs/promises'
import type {Source} from '../read-source.js'
import {encodedWide} from '../wide-text.js'

/** The bits that permit somebody to write. */
const WRITABLE = 0o222

/**
 * Writes the fixed text of a file, which keeps its mode and its encoding: whoever reads it finds what was there before, or all of the
 * text. It is written only if it still holds what was checked.
 * @param source what was checked
 * @throws Error that says why it cannot be written and what to do, without the name of the file
 */
export async function writeFixed(file: string, source: Source, text: string): Promise<void> {
  const {wide} = source
  if (wide === undefined) assertExact(source)
  await assertWritable(file)
  const bytesOf = (said: string): Buffer => (wide === undefined ? Buffer.from(said) : encodedWide(said, wide))
  if (!(await readFile(file)).equals(bytesOf(source.text)))
    throw new Error('not fixed: somebody changed the file while it was checked: run the command again')
  const {default: writeFileAtomic} = await import('write-file-atomic')
  try {
    await writeFileAtomic(file, bytesOf(text))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`not fixed: the file cannot be replaced, ${reason}: mend the rights of its folder, or leave it out`)
  }
}

/**
 * Makes sure that a text can be written as it was.
 * @throws Error that says what to do
 */
export function assertExact({isExact, isArchived}: Source): void {
  if (isArchived === true)
    throw new Error('not fixed: nothing is written into documents of Word: write there what the findings say')
  if (!isExact)
    throw new Error(
      'not fixed: it is not wholly UTF-8, and what is not would be lost: save it as UTF-8, or leave it out',
    )
}

async function assertWritable(file: string): Promise<void> {
  const {mode} = await stat(file)
  // Who may do everything is not kept from writing what is marked as not to be written.
  const isReadOnly =
    (mode & WRITABLE) === 0 ||
    (await access(file, constants.W_OK).then(
      () => false,
      () => true,
    ))
  if (isReadOnly)
    throw new Error('not fixed: the file is read-only: make it writable, as with "chmod u+w", or leave it out')
}
