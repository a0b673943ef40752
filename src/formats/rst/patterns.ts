/** How lines of reStructuredText begin. */

export const ADORNMENT = /^([!-/:-@[-`{-~])\1+$/
export const MARKUP = /^\.\.(?=[ \t]|$)/
export const DIRECTIVE = /^\.\.[ \t]+(?:\|[^|\n]{1,100}\|[ \t]+)?([\w:+.-]{1,100}?)[ \t]?::(?:[ \t]+|$)/
export const TARGET = /^(?:\.\.[ \t]+_|__(?:[ \t]|$))/
export const FOOTNOTE = /^\.\.[ \t]+\[(?:\d+|#[\w-]*|\*)\](?:[ \t]+|$)/
export const BULLET = /^[-*+•‣⁃](?:[ \t]+|$)/
export const ENUMERATOR = /^\(?(?:\d{1,9}|[a-z]|#|[ivxlcdm]{1,8})[.)](?:[ \t]+|$)/i
export const FIELD = /^:(?![: ])((?:\\.|[^:\\\n]){1,100}):(?:[ \t]+|$)/
export const OPTION =
  /^(?:-\w|--[\w-]{1,60}|\/[A-Z?])(?:[ =][A-Z<][^\s,]{0,60})?(?:, +--?[\w-]{1,60}(?:[ =][A-Z<][^\s,]{0,60})?){0,5}(?: {2,}|$)/

/** Fields of a document that are no text. */
export const DATA =
  /^(?:address|author|authors|contact|copyright|date|license|orphan|organization|revision|status|tocdepth|version|rtype|type .*)$/i
