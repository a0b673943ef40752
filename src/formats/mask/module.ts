import type {Scanner} from './scanner.js'

const IMPORT = /^import\s(?:.{1,400}?\sfrom\s*)?["'][^"'\n]+["'][ \t;]*(?=\r?\n|$)/s
const EXPORT =
  /^export\s+(?:(?:const|let|var)\s+[\w$]+\s*=|(?:async\s+)?function\b|class\s|\{|\*\s*from|default\s+[({[]|default\s+[\w$.]+;?\s*$)/m

/** Longest import that is looked at. */
const LONGEST = 1000

/** Where the line or lines of an `import` or `export` of MDX end that begin at `line`. */
export function endOfModuleLine(scanner: Scanner, line: number): number | undefined {
  const {source} = scanner
  if (!source.startsWith('import ', line) && !source.startsWith('export ', line)) return undefined
  const ahead = source.slice(line, Math.min(line + LONGEST, scanner.blockEnd(line)))
  const imported = IMPORT.exec(ahead)
  if (imported !== null) return scanner.lineEnd(line + imported[0].length)
  const exported = EXPORT.exec(ahead)
  return exported === null ? undefined : endOfDeclaration(scanner, line)
}

/** The end of the line on which every brace is closed. */
function endOfDeclaration(scanner: Scanner, line: number): number {
  const {source} = scanner
  let end = scanner.lineEnd(line)
  for (let at = line; at < end; at++) {
    if (!'{[('.includes(source[at] ?? ' ')) continue
    const close = scanner.isExhausted ? undefined : scanner.behindBraces(at)
    if (close === undefined) return end
    at = close - 1
    end = scanner.lineEnd(at)
  }
  return end
}
