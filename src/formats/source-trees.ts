/** How files were read: what messages, fixes and ignore comments ask for afterwards. */
import type {VFile} from 'vfile'
import type {SourceTree} from './reading.js'

const sourceTrees = new WeakMap<VFile, SourceTree>()

/** The Markdown or HTML tree of a file that was parsed, or the comments of one in another format; none for plain text. */
export function sourceTreeOf(file: VFile): SourceTree | undefined {
  return sourceTrees.get(file)
}

/** Remembers the tree in its own format that a file was read by. */
export function rememberTree(file: VFile, tree: SourceTree): void {
  sourceTrees.set(file, tree)
}

const problems = new WeakMap<VFile, string>()

/** Why a file that was read all the same is none of its format: the line, what is wrong, and what to do. */
export function problemOf(file: VFile): string | undefined {
  return problems.get(file)
}

/** Remembers why a file is none of its format. */
export function rememberProblem(file: VFile, problem: string): void {
  problems.set(file, problem)
}
