import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  MessageType,
  PositionEncodingKind,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import packageData from '../../package.json' with {type: 'json'}
import {describeFailure} from '../cli/failure.js'
import {acceptName} from './accept-name.js'
import {ACCEPT_NAME, FIX_ALL} from './actions.js'
import {Checks, pathOf} from './checks.js'
import {CodeActions} from './code-actions.js'
import {diagnosticsOf} from './diagnostics.js'
import {hoverAt} from './hover.js'
import {Linter} from './linter.js'

/** How long nothing is typed before a document is checked, in milliseconds. */
const PAUSE = 250

/** Files whose change may change what is found. */
const WATCHED = ['**/.translationese*', '**/package.json', '**/*.{yml,yaml,txt}']

/** Serves an editor over a connection until it closes it. */
export function serve(connection: Connection): void {
  new Server(connection).listen()
}

class Server {
  private readonly documents = new TextDocuments(TextDocument)
  private readonly timers = new Map<string, NodeJS.Timeout>()
  private readonly folders = new Set<string>()
  /** The files that the configurations of open documents name. */
  private readonly read = new Set<string>()
  private readonly checks = new Checks(
    new Linter(),
    () => [...this.folders],
    (uri) => this.documents.get(uri)?.version,
  )
  private readonly actions = new CodeActions(this.checks, this.documents)
  private capabilities: ClientCapabilities = {}
  private isWatching = false

  constructor(private readonly connection: Connection) {}

  listen(): void {
    const {connection, documents} = this
    connection.onInitialize((params) => this.initialize(params))
    connection.onInitialized(() => this.initialized())
    // A document that is opened is said to be changed, too.
    documents.onDidChangeContent(({document}) => this.showSoon(document))
    // An editor that watches no files for the server may have saved what it reads.
    documents.onDidSave(() => {
      if (!this.isWatching) this.showAll()
    })
    documents.onDidClose(({document: {uri}}) => this.forget(uri))
    connection.onDidChangeWatchedFiles(({changes}) => {
      if (changes.some(({uri}) => this.isRead(uri))) this.showAll()
    })
    connection.onHover(async ({textDocument, position}) => {
      const document = documents.get(textDocument.uri)
      const outcome = document && (await this.checks.of(document))
      if (document === undefined || outcome === undefined) return undefined
      const formats = this.capabilities.textDocument?.hover?.contentFormat ?? []
      return hoverAt(document.offsetAt(position), outcome.messages, document, formats.includes(MarkupKind.Markdown))
    })
    connection.onCodeAction((params) => this.actions.offer(params))
    connection.onCodeActionResolve((action) => this.actions.resolve(action))
    connection.onExecuteCommand(({command, arguments: given}) =>
      command === ACCEPT_NAME ? this.accept(given ?? []) : undefined,
    )
    documents.listen(connection)
    connection.listen()
  }

  private initialize({capabilities, workspaceFolders, rootUri}: InitializeParams): InitializeResult {
    this.capabilities = capabilities
    this.actions.use(capabilities)
    const folders = workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : [])
    this.enter(folders)
    return {
      serverInfo: {name: 'translationese-language-server', version: packageData.version},
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
        hoverProvider: true,
        codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true},
        executeCommandProvider: {commands: [ACCEPT_NAME]},
        workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
      },
    }
  }

  private initialized(): void {
    const {workspace} = this.capabilities
    this.isWatching = workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    if (this.isWatching)
      this.connection.client
        .register(DidChangeWatchedFilesNotification.type, {watchers: WATCHED.map((globPattern) => ({globPattern}))})
        .catch((error: unknown) => this.connection.console.warn(`no files are watched: ${describeFailure(error)}`))
    if (workspace?.workspaceFolders === true)
      this.connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        this.enter(added.map(({uri}) => uri))
        for (const {uri} of removed) this.folders.delete(pathOf(uri) ?? '')
        this.showAll()
      })
  }

  private enter(uris: readonly string[]): void {
    for (const uri of uris) {
      const folder = pathOf(uri)
      // A folder may end in a slash.
      if (folder !== undefined) this.folders.add(path.resolve(folder))
    }
  }

  /** Shows at once what is in a document that is new, and what is typed after a pause. */
  private showSoon(document: TextDocument): void {
    const timer = this.timers.get(document.uri)
    const pause = timer === undefined ? 0 : PAUSE
    clearTimeout(timer)
    this.timers.set(
      document.uri,
      setTimeout(() => this.show(document), pause),
    )
  }

  /** Checks a document and shows what was found, unless it changes meanwhile. */
  private async show(document: TextDocument): Promise<void> {
    const {uri, version} = document
    const outcome = await this.checks.of(document)
    if (this.documents.get(uri)?.version !== version) return
    for (const file of outcome?.settings?.reads ?? []) this.read.add(file instanceof URL ? fileURLToPath(file) : file)
    const diagnostics = outcome === undefined ? [] : diagnosticsOf(outcome, document)
    await this.connection.sendDiagnostics({uri, version, diagnostics})
  }

  /** Reads settings anew and checks all open documents. */
  private showAll(): void {
    this.checks.forgetAll()
    this.read.clear()
    for (const document of this.documents.all()) void this.show(document)
  }

  private forget(uri: string): void {
    clearTimeout(this.timers.get(uri))
    this.timers.delete(uri)
    this.checks.forget(uri)
    void this.connection.sendDiagnostics({uri, diagnostics: []})
  }

  private isRead(uri: string): boolean {
    const file = pathOf(uri) ?? ''
    const name = path.basename(file)
    return name.startsWith('.translationese') || name === 'package.json' || this.read.has(file)
  }

  private async accept(given: readonly unknown[]): Promise<void> {
    const [uri, name] = given
    const document = typeof uri === 'string' ? this.documents.get(uri) : undefined
    const settings = document && (await this.checks.of(document))?.settings
    if (document === undefined || settings === undefined || typeof name !== 'string') return
    try {
      const file = await acceptName(name, settings, this.checks.rootOf(document.uri))
      this.tell(MessageType.Info, `"${name}" is accepted from now on: it stands in ${file}.`)
      this.showAll()
    } catch (error) {
      this.tell(MessageType.Error, describeFailure(error))
    }
  }

  /** Tells the user something that takes no answer. */
  private tell(type: MessageType, message: string): void {
    void this.connection.sendNotification(ShowMessageNotification.type, {type, message})
  }
}
