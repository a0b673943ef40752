import type {Root as MdastRoot} from 'mdast'
import type {Root} from 'nlcst'
import {applyEdits, type Edit} from '../../text/edits.js'
import {type MappedText, TextMap} from '../../text/text-map.js'
import {folded, treeOf} from '../tree.js'
import type {Catalogue, Reader} from './catalogue.js'
import {commentTreeOf} from './comments.js'
import {gather} from './gather.js'

/** A file as it was read. */
interface Reading {
  readonly catalogue: Catalogue
  readonly mapped: MappedText
}

export interface ParsedCatalogue {
  /** The English of the file. */
  readonly tree: Root
  /** The comments that silence rules, if there are any, with the strings they stand before. */
  readonly comments: MdastRoot | undefined
}

/**
 * The English of a file for translators as an nlcst tree, a paragraph for each string.
 * @param name of the file
 * @throws what the reader of the format throws
 */
export function parseCatalogue(document: string, name: string, reader: Reader): ParsedCatalogue {
  const read = (source: string): Reading => {
    const mark = source.startsWith('\uFEFF') ? 1 : 0
    const text = source.slice(mark)
    const catalogue = reader(text, name)
    return {catalogue, mapped: gather(catalogue, text, mark)}
  }
  const original = read(document)
  const shift = document.startsWith('\uFEFF') ? 1 : 0
  const escapes = escapesOf(original.catalogue, shift)
  /** Whether the file with edits, written as their strings have it, is read as promised. */
  const isSound = (edits: readonly Edit[]): boolean => {
    const written = edits.map(({start, end, text}) => ({start, end, text: escapes(text, start)}))
    if (!written.every(isWritten)) return false
    try {
      const edited = read(applyEdits(document, written))
      return (
        edited.catalogue.segments.length === original.catalogue.segments.length &&
        folded(edited.mapped.text) === folded(map.promisedText(edits))
      )
    } catch {
      return false
    }
  }
  const {mapped} = original
  const map = new TextMap(document, mapped, isSound, (text, at) => escapes(text, at) ?? text)
  return {tree: treeOf(mapped, map), comments: commentTreeOf(original.catalogue.segments, map, shift)}
}

/** Writes text as it must stand at an offset of the file. */
function escapesOf({segments}: Catalogue, shift: number): (text: string, at: number) => string | undefined {
  const starts = segments.map(({letters}) => letters.starts[0] ?? 0)
  return (written, at) => {
    let low = 0
    let high = segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) + shift <= at) low = middle + 1
      else high = middle
    }
    return segments[low - 1]?.escape(written)
  }
}

const isWritten = (edit: Omit<Edit, 'text'> & {readonly text: string | undefined}): edit is Edit =>
  edit.text !== undefined
