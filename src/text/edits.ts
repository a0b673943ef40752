/** What to write in the place of a stretch of text; offsets in UTF-16 code units. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with edits made, in whatever order they come. Of edits that overlap the first in the text is made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = ''
  let from = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < from) continue
    edited += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return edited + text.slice(from)
}
