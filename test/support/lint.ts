/** A text in, messages out, as whoever uses the plugins sees them. */
import {retext} from 'retext'
import type {Plugin} from 'unified'
import type {VFileMessage} from 'vfile-message'
import type {Finding} from '../../src/detect/finding.js'
import {type Check, finderOf} from '../../src/engine/finder.js'
import {resolveOptions} from '../../src/engine/options.js'
import retextTranslationese, {type Options} from '../../src/index.js'
import {builtinDoubts} from '../../src/rules/builtin.js'
import type {TokenView} from '../../src/text/token.js'
import {viewOf} from '../../src/text/view.js'

type OurPlugin = (options?: Readonly<Options> | null) => ReturnType<typeof retextTranslationese>

const processors = new WeakMap<OurPlugin, Map<string, ReturnType<typeof processorOf>>>()

/** The messages of a plugin, by default of the preset. */
export async function lint(
  text: string,
  options: Readonly<Options> = {},
  plugin: OurPlugin = retextTranslationese,
): Promise<VFileMessage[]> {
  const known = processors.get(plugin) ?? new Map<string, ReturnType<typeof processorOf>>()
  processors.set(plugin, known)
  const key = JSON.stringify(options)
  const processor = known.get(key) ?? processorOf(plugin, options)
  known.set(key, processor)
  return (await processor.process(text)).messages
}

function processorOf(plugin: OurPlugin, options: Readonly<Options>) {
  return retext()
    .use(plugin as Plugin<[Readonly<Options>]>, options)
    .freeze()
}

/** The first fix of every message that has one, in the order of the text. */
export function fixesOf(messages: readonly VFileMessage[]): {start: number; end: number; fix: string}[] {
  return messages
    .flatMap(({place, expected}) =>
      place !== undefined && 'start' in place && expected?.[0] !== undefined
        ? [{start: place.start.offset ?? 0, end: place.end.offset ?? 0, fix: expected[0]}]
        : [],
    )
    .sort((a, b) => a.start - b.start)
}

/** The tokens of a text as the plugins see them. */
const viewFor = (text: string): TokenView => viewOf(retext().parse(text))

/** Everything a check finds in a text, also what is weak or what a longer finding hides. */
export async function findingsIn(
  text: string,
  check: Check,
  options: Readonly<Options> = {},
): Promise<readonly Finding[]> {
  return finderOf([check], resolveOptions(options))(viewFor(text), 'all')
}

/** What a check finds in a text besides, where its rules see good English unless the document is a translation. */
export function doubtfulIn(text: string, {folders}: Check): readonly Finding[] {
  return builtinDoubts(viewFor(text), folders, 'all').flatMap(({match}) => match() ?? [])
}

/** How often each rule of a check finds something in a text, as `findingsIn` counts. */
export async function countsIn(text: string, check: Check): Promise<ReadonlyMap<string, number>> {
  return countsOf((await findingsIn(text, check)).map(({rule}) => rule.id))
}

/** How often each id stands in a list. */
export function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
