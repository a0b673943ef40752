import {isAlphanumeric, isLetter, type Scanner} from './scanner.js'

/** A tag of a template language. */
export interface TemplateTag {
  readonly end: number
  /** Whether it prints something that its sentence needs, as `{{ name }}` does and `{% endif %}` does not. */
  readonly prints: boolean
}

/** Tags of Liquid whose content is code or a comment, up to the tag that ends it. */
const RAW = new Set(['codeblock', 'comment', 'highlight', 'javascript', 'schema', 'stylesheet'])

/** A tag of Mako. */
const MAKO =
  /<\/?%(?:block|call|def|doc|include|inherit|namespace|page|text|\w+:[\w.]+)(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/y

/** A line of Mako that steers what is printed. */
const MAKO_LINE =
  /[ \t]*%[ \t]*(?:(?:for|if|elif|else|while|with|try|except)\b[^\n]*:|end(?:for|if|while|with|try))[ \t\r]*(?=\n|$)/y

/**
 * The tag of a template language that begins at `at`: `{{ … }}`, `{% … %}` and `{# … #}` of Liquid, Jinja, Twig, Nunjucks and
 * Handlebars, `<% … %>` of ERB and EJS, `<%def …>` and `${…}` of Mako, `<?php … ?>`.
 */
export function templateTagAt(scanner: Scanner, at: number): TemplateTag | undefined {
  const {source} = scanner
  switch (source.slice(at, at + 2)) {
    case '{{':
      return expressionAt(scanner, at)
    case '{%':
      return statement(endOfStatement(scanner, at))
    case '{#':
      return statement(isLetter(source[at + 2]) ? undefined : scanner.behind('#}', at + 2))
    case '</':
      return statement(endOfMako(source, at))
    case '${':
      return withEnd(endOfSubstitution(scanner, at), true)
    case '<%':
      if (source.startsWith('<%doc>', at)) return statement(scanner.behind('</%doc>', at))
      if (endOfMako(source, at) !== undefined) return statement(endOfMako(source, at))
      return withEnd(scanner.behind('%>', at + 2), source[at + 2] === '=' || source[at + 2] === '-')
    case '<?':
      return withEnd(
        isLetter(source[at + 2]) || source[at + 2] === '=' ? scanner.behind('?>', at + 2) : undefined,
        source[at + 2] === '=',
      )
    default:
      return undefined
  }
}

/** The end of the line that `at` begins, if it is one of Mako that prints nothing. */
export function endOfControlLine(source: string, at: number): number | undefined {
  MAKO_LINE.lastIndex = at
  return MAKO_LINE.test(source) ? MAKO_LINE.lastIndex : undefined
}

function endOfMako(source: string, at: number): number | undefined {
  MAKO.lastIndex = at
  return MAKO.test(source) ? MAKO.lastIndex : undefined
}

/** Behind `${…}`, if it stands in one line. */
function endOfSubstitution(scanner: Scanner, at: number): number | undefined {
  const {source} = scanner
  if (!isAlphanumeric(source[at + 2]) || scanner.find('}', at) > scanner.lineEnd(at) || scanner.isExhausted)
    return undefined
  const end = scanner.behindBraces(at + 1)
  return end === undefined || end > scanner.lineEnd(at) ? undefined : end
}

function expressionAt(scanner: Scanner, at: number): TemplateTag | undefined {
  const {source} = scanner
  if (source.startsWith('{{!--', at)) return statement(scanner.behind('--}}', at + 5))
  let end = scanner.behindInBlock('}}', at + 2)
  if (end === undefined) return undefined
  // Three braces print without escapes; braces within braces belong to the whole.
  if (scanner.find('{{', at + 2) < end - 2) {
    const outer = scanner.behindInBlock('}}', end)
    if (outer !== undefined && scanner.find('{{', end) > outer) end = outer
  }
  if (source[end] === '}' && source[at + 2] === '{') end++
  const first = source[at + 2] === '~' ? source[at + 3] : source[at + 2]
  const isStatement = '#/^!><%'.includes(first ?? ' ') || source.startsWith('else', at + 2)
  return {end, prints: !isStatement}
}

function endOfStatement(scanner: Scanner, at: number): number | undefined {
  const end = scanner.behind('%}', at + 2)
  if (end === undefined) return undefined
  const name = wordAt(scanner.source, at + 2)
  if (!RAW.has(name)) return end
  let close = scanner.find(`end${name}`, end)
  if (close === scanner.source.length) return end
  close = scanner.find('%}', close)
  return close === scanner.source.length ? end : close + 2
}

function wordAt(source: string, from: number): string {
  let start = from
  while (source[start] === '-' || source[start] === ' ') start++
  let end = start
  while (isAlphanumeric(source[end])) end++
  return source.slice(start, end)
}

function statement(end: number | undefined): TemplateTag | undefined {
  return withEnd(end, false)
}

function withEnd(end: number | undefined, prints: boolean): TemplateTag | undefined {
  return end === undefined ? undefined : {end, prints}
}
