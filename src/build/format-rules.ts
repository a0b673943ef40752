import path from 'node:path'
import {isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, visit, type YAMLMap} from 'yaml'
import {isCheckFile, isCollocationFile} from '../rules/read.js'

/** Path of the schema of a rule file below `root`, as the file must name it. */
export function schemaPath(file: string, root: string): string {
  const schema = isCheckFile(file)
    ? 'checks.schema.json'
    : isCollocationFile(file)
      ? 'collocations.schema.json'
      : 'schema.json'
  return path.relative(path.dirname(file), path.join(root, schema)).split(path.sep).join('/')
}

/** The order of a rule's keys: what it is, what it finds, what it says, what proves it. */
const KEYS = [
  'id',
  'kind',
  'source',
  'written',
  'right',
  'noun',
  'nouns',
  'skip',
  'match',
  'at',
  'unless',
  'when',
  'about',
  'since',
  'suggest',
  'finds',
  'why',
  'options',
  'confidence',
  'languages',
  'register',
  'flag',
  'pass',
]
/** Lists that are written on one line. */
const INLINE = new Set(['languages', 'register', 'skip', 'written'])

/** Tells editors which schema completes and checks the file. */
const MODELINE = 'yaml-language-server: $schema='

/**
 * The text of a rule file in its one form: a line that tells editors the schema, rules sorted by id, keys in order, quotation
 * marks only where YAML needs them. Comments stay. Text that is not YAML is returned as it is, for the checks to report.
 * @param schema path of the schema, relative to the file
 */
export function formatRules(text: string, schema: string): string {
  const document = parseDocument(text)
  const list = document.contents
  if (document.errors.length > 0 || !isSeq(list)) return text
  const rules = list.items.filter((item) => isMap(item))
  if (rules.length !== list.items.length) return text
  // The comment that heads the file is read as one of the first rule, a blank line before that rule's own.
  const [first] = rules
  const comments = [document.commentBefore, list.commentBefore, first?.commentBefore].filter((comment) => comment)
  const [head = '', ...rest] = comments.join('\n\n').split('\n\n')
  list.commentBefore = null
  if (first !== undefined) first.commentBefore = rest.length === 0 ? null : rest.join('\n\n')
  const headLines = head.split('\n').filter((line) => line !== '' && !isModeline(line))
  document.commentBefore = [` ${MODELINE}${schema}`, ...headLines].join('\n')
  rules.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  for (const [index, rule] of rules.entries()) {
    rule.spaceBefore = index > 0
    rule.items.sort((a, b) => rank(a) - rank(b))
    for (const pair of rule.items) {
      if (isSeq(pair.value)) pair.value.flow = INLINE.has(keyOf(pair))
      if (isMap(pair.value)) pair.value.flow = false
    }
  }
  list.items = rules
  visit(document, {Scalar: (_, node) => void plain(node)})
  return document.toString({lineWidth: 0, minContentWidth: 0, singleQuote: true, flowCollectionPadding: false})
}

function isModeline(comment: string): boolean {
  return comment.trim().startsWith(MODELINE)
}

function plain(node: Scalar): void {
  if (typeof node.value === 'string') node.type = 'PLAIN'
}

function idOf(rule: YAMLMap): string {
  return String(rule.get('id'))
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

function rank(pair: Pair): number {
  const index = KEYS.indexOf(keyOf(pair))
  return index < 0 ? KEYS.length : index
}
