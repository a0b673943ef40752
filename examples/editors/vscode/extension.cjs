/** Starts the language server for text, Markdown, MDX and HTML. */
const path = require('node:path')
const {LanguageClient, TransportKind} = require('vscode-languageclient/node')

let client

exports.activate = () => {
  const packageFile = require.resolve('retext-translationese/package.json')
  const module = path.join(path.dirname(packageFile), 'dist/language-server.js')
  const languages = ['markdown', 'mdx', 'html', 'plaintext']
  client = new LanguageClient(
    'translationese',
    {module, transport: TransportKind.stdio},
    {documentSelector: languages.map((language) => ({language}))},
  )
  return client.start()
}

exports.deactivate = () => client?.stop()
