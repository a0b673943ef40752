/** What is read of a directive of reStructuredText. */
export interface Directive {
  /** What the words behind its name are: a title, the beginning of its content, or no text. */
  readonly argument: 'title' | 'content' | 'code'
  /** Whether its content is read. */
  readonly isProse: boolean
}

const list = (words: string): Set<string> => new Set(words.split(' '))

/** The content may begin behind the name. */
const NOTES = list(
  'attention caution danger error hint important note seealso tip todo warning epigraph highlights pull-quote compound versionadded ' +
    'versionchanged versionremoved versionadded-removed deprecated',
)

/** A title may stand behind the name. */
const TITLED = list(
  'admonition topic sidebar rubric centered table list-table dropdown details collapse tab tab-item group-tab card example exercise ' +
    'solution grid-item-card',
)

/** A file, a class or a signature stands behind the name. */
const UNTITLED = list(
  'figure container glossary only ifconfig hlist grid grid-item tab-set tabs panels class-doc function method classmethod staticmethod ' +
    'decorator decoratormethod class attribute data exception module currentmodule property describe object program option cmdoption ' +
    'confval envvar setting rst-class type macro var enum enumerator struct member templatefilter templatetag fieldlookup django-admin',
)

/** Directives that describe a part of a program, by their language: `py:function`. */
const DOMAIN = /^(?:py|c|cpp|js|rst|std|http|ini|rb|php|go|java|mat|opcode):/

const CODE = list(
  'code code-block sourcecode literalinclude parsed-literal prompt console ipython doctest testcode testoutput code-tab',
)

/** What is read of a directive; nothing of one that is not known. */
export function directiveOf(name: string): Directive {
  if (NOTES.has(name)) return {argument: 'content', isProse: true}
  if (TITLED.has(name)) return {argument: 'title', isProse: true}
  return {argument: 'code', isProse: UNTITLED.has(name) || DOMAIN.test(name)}
}

/** Whether the words behind the name begin with a version. */
export const isVersioned = (name: string): boolean => /^version|^deprecated$/.test(name)

/** Whether a directive shows code. */
export const showsCode = (name: string): boolean => CODE.has(name)
