/** What keys do, wherever the focus is. */
export interface KeyActions {
  readonly next: () => void
  readonly previous: () => void
  readonly fix: () => void
  readonly undo: () => void
  readonly redo: () => void
}

/** Hears keys. Undo is that of the page in the text box, since fixes are no typing. */
export function onKeys({next, previous, fix, undo, redo}: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    const action = actionOf(event)
    if (action === undefined) return
    event.preventDefault()
    action()
  })

  function actionOf({key, shiftKey, ctrlKey, metaKey, altKey}: KeyboardEvent): (() => void) | undefined {
    const isCommand = (ctrlKey || metaKey) && !altKey
    if (key === 'F8' && !isCommand) return shiftKey ? previous : next
    if (!isCommand) return undefined
    if (key === 'Enter') return fix
    const letter = key.toLowerCase()
    if (letter === 'z') return shiftKey ? redo : undo
    return letter === 'y' && !shiftKey ? redo : undefined
  }
}
