import {type ChildProcess, spawn} from 'node:child_process'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExecuteCommandRequest,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type MessageType,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {folderWith} from '../support/run.js'

/** The built server; `npm test` builds it first. */
export const SERVER = path.resolve('dist/language-server.js')

/** What Neovim, VS Code and Helix say they can do, of what matters here. */
export const MODERN: ClientCapabilities = {
  textDocument: {
    codeAction: {dataSupport: true, resolveSupport: {properties: ['edit']}},
    hover: {contentFormat: ['markdown', 'plaintext']},
  },
  workspace: {
    workspaceEdit: {documentChanges: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
    workspaceFolders: true,
  },
}

/** An editor that speaks to the real server over its standard streams. A server takes seconds to start, so that tests share one. */
export class Editor {
  /** What was shown of the documents of this folder. */
  published: PublishDiagnosticsParams[] = []
  readonly shown: {readonly type: MessageType; readonly message: string}[] = []
  readonly watched: string[] = []
  readonly errors: string[] = []
  folder = ''
  private readonly documents = new Map<string, TextDocument>()
  private waiting: (() => void)[] = []

  private constructor(
    private readonly connection: ProtocolConnection,
    private readonly child: ChildProcess,
  ) {}

  /** Starts a server, with no folder open. */
  static async start(capabilities = MODERN): Promise<Editor & {readonly answer: InitializeResult}> {
    const child = spawn(process.execPath, [SERVER, '--stdio'])
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    const editor = new Editor(connection, child)
    child.stderr.setEncoding('utf8').on('data', (text: string) => editor.errors.push(text))
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      if (editor.documents.has(params.uri)) editor.published.push(params)
      editor.wake()
    })
    connection.onNotification(ShowMessageNotification.type, (params) => {
      editor.shown.push(params)
      editor.wake()
    })
    connection.onRequest(RegistrationRequest.type, ({registrations}) => {
      editor.watched.push(...registrations.map(({method}) => method))
      editor.wake()
    })
    connection.listen()
    const answer = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: [],
    })
    await connection.sendNotification(InitializedNotification.type, {})
    return Object.assign(editor, {answer})
  }

  /** Leaves one folder, with its documents, for another that has these files. */
  async enter(files: Readonly<Record<string, string>> = {}): Promise<void> {
    const removed = this.folder === '' ? [] : [folderOf(this.folder)]
    for (const uri of this.documents.keys())
      await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri}})
    this.documents.clear()
    this.published = []
    this.shown.length = 0
    this.folder = folderWith(files)
    await this.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: {added: [folderOf(this.folder)], removed},
    })
  }

  /** Ends the server as the protocol has it; its exit code. */
  async stop(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode
    const ended = new Promise<number | null>((resolve) => this.child.once('exit', resolve))
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    const code = await ended
    this.connection.dispose()
    return code
  }

  uri(name: string): string {
    return name.startsWith('untitled:') ? name : pathToFileURL(path.join(this.folder, name)).href
  }

  /** Opens a document and waits for what is found in it. */
  async open(name: string, languageId: string, text: string): Promise<Diagnostic[]> {
    const uri = this.uri(name)
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: {uri, languageId, version: 1, text},
    })
    return this.diagnostics(name)
  }

  /** Writes a whole new text, as one change of the old one. */
  async type(name: string, text: string): Promise<void> {
    const document = this.document(name)
    const end = document.positionAt(document.getText().length)
    const change = {range: {start: {line: 0, character: 0}, end}, text}
    const version = document.version + 1
    TextDocument.update(document, [change], version)
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: {uri: document.uri, version},
      contentChanges: [change],
    })
  }

  async close(name: string): Promise<void> {
    const uri = this.uri(name)
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, {textDocument: {uri}})
  }

  async save(name: string): Promise<void> {
    const {uri} = this.document(name)
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, {textDocument: {uri}})
  }

  /** What is found in the present version of a document; waits for it. */
  async diagnostics(name: string): Promise<Diagnostic[]> {
    const {uri, version} = this.document(name)
    const find = (): PublishDiagnosticsParams | undefined =>
      this.published.findLast((each) => each.uri === uri && each.version === version)
    await this.until(() => find() !== undefined)
    return find()?.diagnostics ?? []
  }

  /** Waits for something that a message of the server brings about. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => this.waiting.push(resolve))
  }

  /** The actions where words stand, or in the whole document. */
  async actions(name: string, words: string | undefined, only?: string[]): Promise<CodeAction[]> {
    const document = this.document(name)
    const start = words === undefined ? 0 : document.getText().indexOf(words)
    const end = words === undefined ? document.getText().length : start + words.length
    const answer = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: {uri: document.uri},
      range: {start: document.positionAt(start), end: document.positionAt(end)},
      context: {
        diagnostics: this.published.findLast(({uri}) => uri === document.uri)?.diagnostics ?? [],
        ...(only === undefined ? {} : {only}),
      },
    })
    return (answer ?? []).filter((action): action is CodeAction => 'kind' in action)
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest(CodeActionResolveRequest.type, action)
  }

  /** Applies the edit of an action to its document and tells the server; the new text. */
  async apply(name: string, action: CodeAction | undefined): Promise<string> {
    if (action === undefined) throw new Error('there is no such action')
    const whole = action.edit === undefined ? await this.resolve(action) : action
    const document = this.document(name)
    const text = TextDocument.applyEdits(document, editsFor(document, whole.edit))
    await this.type(name, text)
    return text
  }

  async execute(action: CodeAction | undefined): Promise<void> {
    if (action?.command === undefined) throw new Error('there is no command')
    const {command, arguments: given = []} = action.command
    await this.connection.sendRequest(ExecuteCommandRequest.type, {command, arguments: given})
  }

  hover(name: string, words: string): Promise<Hover | null> {
    const document = this.document(name)
    const position = document.positionAt(document.getText().indexOf(words))
    return this.connection.sendRequest(HoverRequest.type, {textDocument: {uri: document.uri}, position})
  }

  /** Says that a file has changed on the disk. */
  async changed(name: string): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{uri: this.uri(name), type: 2}],
    })
  }

  private document(name: string): TextDocument {
    const document = this.documents.get(this.uri(name))
    if (document === undefined) throw new Error(`${name} is not open`)
    return document
  }

  private wake(): void {
    const waiting = this.waiting
    this.waiting = []
    for (const resolve of waiting) resolve()
  }
}

function folderOf(folder: string): {uri: string; name: string} {
  return {uri: pathToFileURL(folder).href, name: path.basename(folder)}
}

function editsFor({uri, version}: TextDocument, edit: WorkspaceEdit | undefined): TextEdit[] {
  const changes = edit?.documentChanges ?? []
  const versioned = changes.flatMap((change) => {
    if (!('textDocument' in change) || change.textDocument.uri !== uri) return []
    if (change.textDocument.version !== version) throw new Error('the edit is for another version')
    return change.edits.filter((each): each is TextEdit => 'newText' in each)
  })
  return [...versioned, ...(edit?.changes?.[uri] ?? [])]
}
