/** The entry of the page: fills it, and joins what is pressed to what it does. */
import {App} from './app.js'
import {EXAMPLE} from './example.js'
import {onFile, readTextFile} from './files.js'
import {onKeys} from './keys.js'
import {fragmentOf, sharedIn} from './share.js'
import {byId} from './view/dom.js'

const app = new App()
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Shows the text that the address has in it, or else the one that is given, if any. */
function loadAddress(otherwise?: string): void {
  try {
    const shared = sharedIn(location.hash)
    if (shared !== undefined) app.load(shared.text, shared.settings)
    else if (otherwise !== undefined) app.load(otherwise)
  } catch (error) {
    if (otherwise !== undefined) app.load(otherwise)
    app.status.fail('input', reasonOf(error))
  }
}

async function share(): Promise<void> {
  history.replaceState(null, '', fragmentOf(app.shared))
  try {
    await navigator.clipboard.writeText(location.href)
    app.status.announce('The link is copied. The text is in the link itself.')
  } catch {
    app.status.announce('The link is in the address bar. The text is in the link itself.')
  }
}

async function take(file: File): Promise<void> {
  try {
    const {text, format} = await readTextFile(file)
    app.load(text, {...app.shared.settings, format})
  } catch (error) {
    app.status.fail('input', reasonOf(error))
  }
}

const actions = {
  next: () => app.next(),
  previous: () => app.previous(),
  undo: () => app.undo(),
  redo: () => app.redo(),
  example: () => app.load(EXAMPLE),
  share: () => void share(),
  'fix-all': () => app.fixAll(),
}
for (const [id, act] of Object.entries(actions)) byId(id, HTMLButtonElement).addEventListener('click', act)
onKeys({...actions, fix: () => app.fixCurrent()})
onFile(
  byId('editor', HTMLElement),
  byId('open', HTMLButtonElement),
  byId('file', HTMLInputElement),
  (file) => void take(file),
)
addEventListener('hashchange', () => loadAddress())
loadAddress(EXAMPLE)
