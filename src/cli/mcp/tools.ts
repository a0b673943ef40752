import type {McpServer} from '@modelcontextprotocol/sdk/server/mcp.js'
import type {CallToolResult} from '@modelcontextprotocol/sdk/types.js'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {z} from 'zod'
import {CONFIDENCES, type Confidence} from '../../detect/finding.js'
import {applyFixes} from '../../engine/fix.js'
import {problemOf} from '../../formats/source-trees.js'
import {explainRule} from '../../rules/explain.js'
import {describeFailure} from '../failure.js'
import type {SettingFlags} from '../settings.js'
import {documentOf} from './documents.js'
import {confidence, finding, findingOf, format, problem, source, verdict, verdictOf} from './schema.js'

/** Nothing here changes anything, and nothing reads the network. */
const annotations = {readOnlyHint: true, idempotentHint: true, openWorldHint: false}

/** Adds the tools that check texts, explain rules and fix what is sure. */
export function addTools(server: McpServer, flags: SettingFlags): void {
  server.registerTool(
    'check',
    {
      title: 'Check English for traces of machine translation',
      description:
        'Finds calques, wrong collocations, false friends, garbled names, foreign punctuation and leftovers that machine translation ' +
        'leaves in English, with what to write instead, and says how the whole document reads.',
      inputSchema: {
        text: z.string().optional().describe('the English text'),
        path: z.string().optional().describe('a file in its place, whose extension tells the format'),
        format,
        source,
        confidence: confidence.optional().describe('the least confidence to report; "medium" by default'),
      },
      outputSchema: {findings: z.array(finding), verdict: verdict.optional(), problem: problem.optional()},
      annotations,
    },
    async (request) => {
      const file = await documentOf(request, flags)
      return answer({findings: file.messages.map(findingOf), ...verdictIn(file), ...problemIn(file)})
    },
  )
  server.registerTool(
    'explain',
    {
      title: 'Explain a rule',
      description: 'What the reference says of a rule: what it renders, what it flags and leaves alone, and why.',
      inputSchema: {rule: z.string().describe('the id of a rule, as in "ru-not-a-fact"')},
      annotations,
    },
    ({rule}) => {
      try {
        return {content: [{type: 'text', text: explainRule(rule, ownRulesOf(flags))}]}
      } catch (error) {
        throw new Error(describeFailure(error))
      }
    },
  )
  server.registerTool(
    'fix',
    {
      title: 'Fix what is sure',
      description:
        'Writes the fixes of sure findings into an English text. What remains is for somebody who understands the text.',
      inputSchema: {
        text: z.string().describe('the English text'),
        format,
        source,
        confidence: confidence.optional().describe('the least confidence of what is fixed; "high" by default'),
      },
      outputSchema: {
        text: z.string().describe('the text with the fixes'),
        fixed: z.array(finding).describe('with places in the text as it was'),
        remaining: z.array(finding).describe('with places in the text as it is now'),
        verdict: verdict.optional().describe('of the text as it is now'),
        problem: problem.optional(),
      },
      annotations,
    },
    async ({confidence: least = 'high', ...request}) => {
      const before = await documentOf(request, flags)
      const fixed = before.messages.filter((message) => isFixed(message, least))
      const text = applyFixes(request.text, fixed)
      const after = await documentOf({...request, text}, flags)
      const remaining = after.messages.map(findingOf)
      return answer({text, fixed: fixed.map(findingOf), remaining, ...verdictIn(after), ...problemIn(after)})
    },
  )
}

function isFixed({confidence: own, expected = []}: VFileMessage, least: Confidence): boolean {
  return own !== undefined && expected.length > 0 && CONFIDENCES.indexOf(own) >= CONFIDENCES.indexOf(least)
}

/** Data for programs, and the same as text for those that know no data. */
function answer(data: Record<string, unknown>): CallToolResult {
  return {content: [{type: 'text', text: JSON.stringify(data)}], structuredContent: data}
}

function verdictIn({data, messages}: VFile): object {
  return data.translationese === undefined ? {} : {verdict: verdictOf(data.translationese, messages)}
}

function problemIn(file: VFile): object {
  const problem = problemOf(file)
  return problem === undefined ? {} : {problem}
}

function ownRulesOf({options}: SettingFlags): string[] {
  return (options.ruleFiles ?? []).filter((rule) => typeof rule === 'string')
}
