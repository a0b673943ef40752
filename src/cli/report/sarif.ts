import type {Artifact, Fix, Location, Log, Region, ReportingDescriptor, Result} from 'sarif'
import type {Position} from 'unist'
import type {VFileMessage} from 'vfile-message'
import packageData from '../../../package.json' with {type: 'json'}
import {describeBuiltin} from '../../rules/explain.js'
import {fingerprinter} from './fingerprint.js'
import type {CheckedFile, Excess, Failure} from './report.js'
import {spanOf} from './span.js'
import {type Outcome, whole} from './whole.js'

/** What a rule says that no rule file describes. */
const LIMITS: Readonly<Record<Excess['limit'], string>> = {
  'max-density': 'The document has more findings per 1,000 words than it may have.',
  'max-score': 'The document reads like a translation more than it may.',
}

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const open = whole((outcome) => `${JSON.stringify(logOf(outcome), undefined, 2)}\n`)

function logOf({files, failures}: Outcome): Log {
  const rules = rulesOf(files)
  const indexes = new Map(rules.map(({id}, index) => [id, index]))
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: packageData.name,
            version: packageData.version,
            informationUri: packageData.homepage,
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({path}): Artifact => ({location: {uri: uriOf(path)}})),
        results: files.flatMap((file) => resultsOf(file, indexes)),
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({path, reason}: Failure) => ({
              level: 'error',
              message: {text: reason},
              ...(path === undefined ? {} : {locations: [locationOf(path)]}),
            })),
          },
        ],
      },
    ],
  }
}

/** The rules behind the findings, by their ids in alphabetical order. */
function rulesOf(files: readonly CheckedFile[]): ReportingDescriptor[] {
  const rules = new Map<string, ReportingDescriptor>()
  for (const {messages, excess} of files) {
    for (const message of messages) {
      const id = idOf(message)
      if (!rules.has(id)) rules.set(id, ruleOf(id, message))
    }
    if (excess !== undefined)
      rules.set(excess.limit, {id: excess.limit, shortDescription: {text: LIMITS[excess.limit]}})
  }
  return [...rules.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

function ruleOf(id: string, {note, reason, url, kind, category, language}: VFileMessage): ReportingDescriptor {
  // Of a user's own rule its message tells all there is.
  const {why, text} = describeBuiltin(id) ?? {why: note ?? reason, text: note ?? reason}
  return {
    id,
    shortDescription: {text: why},
    fullDescription: {text: why},
    help: {text, markdown: `\`\`\`text\n${text}\n\`\`\`${url === undefined ? '' : `\n\n[${id}](${url})`}`},
    ...(url === undefined ? {} : {helpUri: url}),
    defaultConfiguration: {level: 'warning'},
    properties: {tags: [kind, category].filter((tag) => tag !== undefined), languages: language ?? []},
  }
}

function resultsOf({path, messages, excess}: CheckedFile, rules: ReadonlyMap<string, number>): Result[] {
  const fingerprintOf = fingerprinter(path)
  const results = messages.map((message): Result => {
    const span = spanOf(message)
    const id = idOf(message)
    const {confidence, severity, actual = '', expected = [], note} = message
    return {
      ruleId: id,
      ruleIndex: rules.get(id) ?? -1,
      level: severity ?? (confidence === 'low' ? 'note' : 'warning'),
      message: {text: note === undefined ? message.reason : `${message.reason}\n${note}`},
      locations: [locationOf(path, span)],
      partialFingerprints: {'translationese/v1': fingerprintOf(message.ruleId, actual || message.reason)},
      ...(span === undefined || expected.length === 0
        ? {}
        : {fixes: expected.map((text) => fixOf(path, span, actual, text))}),
      properties: {confidence},
    }
  })
  return excess === undefined ? results : [...results, resultOfExcess(path, excess, rules)]
}

function resultOfExcess(path: string, {limit, reason}: Excess, rules: ReadonlyMap<string, number>): Result {
  return {
    ruleId: limit,
    ruleIndex: rules.get(limit) ?? -1,
    level: 'error',
    message: {text: reason},
    locations: [locationOf(path)],
    partialFingerprints: {'translationese/v1': fingerprinter(path)(limit, '')},
  }
}

function fixOf(path: string, span: Position, actual: string, text: string): Fix {
  return {
    description: {text: text === '' ? 'Delete it' : `Write "${text}"`},
    artifactChanges: [
      {
        artifactLocation: {uri: uriOf(path)},
        replacements: [{deletedRegion: regionOf(span, actual), insertedContent: {text}}],
      },
    ],
  }
}

function locationOf(path: string, span?: Position): Location {
  const region = span === undefined ? {} : {region: regionOf(span)}
  return {physicalLocation: {artifactLocation: {uri: uriOf(path)}, ...region}}
}

function regionOf({start, end}: Position, snippet?: string): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(start.offset === undefined || end.offset === undefined
      ? {}
      : {charOffset: start.offset, charLength: end.offset - start.offset}),
    ...(snippet === undefined ? {} : {snippet: {text: snippet}}),
  }
}

const idOf = ({ruleId}: VFileMessage): string => ruleId ?? 'message'

/** A path as a relative reference. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
