import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Edit} from '../text/edits.js'
import {FIX_ALL, fixAll, isWanted, type Offer, quickFixes, sureEdits, type Task} from './actions.js'
import type {Checks} from './checks.js'
import {ignoringEdit} from './ignore-comment.js'
import {rangeOf, spanOf} from './place.js'

/** Offers actions, and works out what they write when somebody chooses one. */
export class CodeActions {
  /** Whether the editor asks for edits when it needs them. */
  private isLazy = false
  /** Whether it takes edits for one version of a document. */
  private isVersioned = false

  constructor(
    private readonly checks: Checks,
    private readonly documents: TextDocuments<TextDocument>,
  ) {}

  /** Keeps to what an editor can do. */
  use({textDocument, workspace}: ClientCapabilities): void {
    const {resolveSupport, dataSupport} = textDocument?.codeAction ?? {}
    this.isLazy = dataSupport === true && resolveSupport?.properties.includes('edit') === true
    this.isVersioned = workspace?.workspaceEdit?.documentChanges === true
  }

  /** What can be done in a stretch of a document. */
  async offer({textDocument: {uri}, range, context}: CodeActionParams): Promise<CodeAction[]> {
    const document = this.documents.get(uri)
    const outcome = document && (await this.checks.of(document))
    if (document === undefined || outcome === undefined) return []
    const stretch = {start: document.offsetAt(range.start), end: document.offsetAt(range.end)}
    const {only, diagnostics} = context
    const offers = [
      ...(isWanted(CodeActionKind.QuickFix, only) ? quickFixes(outcome, stretch, document, diagnostics) : []),
      ...(isWanted(FIX_ALL, only) ? fixAll(outcome, uri) : []),
    ]
    const actions = await Promise.all(offers.map((offer) => this.actionOf(offer, document)))
    return actions.filter((action) => action !== undefined)
  }

  /**
   * An offered action with its edit.
   * @throws ResponseError if the document has changed meanwhile, or no comment can silence the finding
   */
  async resolve(action: CodeAction): Promise<CodeAction> {
    const task = action.data as Task | undefined
    if (task === undefined) return action
    const document = this.documents.get(task.uri)
    const edits = document && (await this.editsOf(task, document))
    if (document === undefined || edits === undefined)
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        'no comment can silence this: set the rule to "off" in "rules" of the configuration',
      )
    return {...action, edit: this.workspaceEdit(edits, document)}
  }

  private async actionOf({action, edits, task}: Offer, document: TextDocument): Promise<CodeAction | undefined> {
    if (task !== undefined && this.isLazy) return {...action, data: task}
    const made = task === undefined ? edits : await this.editsOf(task, document)
    if (made !== undefined) return {...action, edit: this.workspaceEdit(made, document)}
    return action.command === undefined ? undefined : action
  }

  private async editsOf(task: Task, document: TextDocument): Promise<readonly Edit[] | undefined> {
    const outcome = await this.checks.of(document)
    if (outcome === undefined) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed')
    if (task.task === 'fix-all') return sureEdits(outcome)
    const {ruleId, start} = task
    const message = outcome.messages.find((each) => each.ruleId === ruleId && spanOf(each)?.start === start)
    const span = message && spanOf(message)
    if (span === undefined) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed')
    const edit = await ignoringEdit(outcome, ruleId, span, (text) => this.checks.ofText(document, text))
    return edit && [edit]
  }

  private workspaceEdit(edits: readonly Edit[], document: TextDocument): WorkspaceEdit {
    const {uri, version} = document
    const changes = edits.map((edit) => ({range: rangeOf(edit, document), newText: edit.text}))
    if (!this.isVersioned) return {changes: {[uri]: changes}}
    return {documentChanges: [{textDocument: {uri, version}, edits: changes}]}
  }
}
