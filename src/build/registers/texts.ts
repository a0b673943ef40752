import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'yaml'
import {REGISTERS, type Register} from '../../pattern/registers.js'
import {languageOfFile} from '../../rules/rule-language.js'
import {type MarkedText, unmarked} from './marked-text.js'

/** Texts that writers of rules have read, and texts that none of them has. */
export const HALVES = ['read', 'held'] as const
export type Half = (typeof HALVES)[number]

/** English as a translation leaves it, marked by whoever wrote it. */
export interface RegisterText extends MarkedText {
  readonly id: string
  readonly language: string
  readonly register: Register
  readonly half: Half
}

interface Written {
  readonly id: string
  readonly register: Register
  readonly text: string
}

/**
 * The texts of a folder, which has a folder for each half and in it a file for each language.
 * @throws Error that names the file and the text, if one is not in form
 */
export function readTexts(folder: string): RegisterText[] {
  return HALVES.flatMap((half) =>
    readdirSync(path.join(folder, half))
      .filter((name) => name.endsWith('.yml'))
      .sort()
      .flatMap((name) => readFile(path.join(folder, half, name), half)),
  )
}

function readFile(file: string, half: Half): RegisterText[] {
  const written = parse(readFileSync(file, 'utf8')) as readonly Written[]
  return written.map(({id, register, text}) => {
    if (!REGISTERS.includes(register))
      throw new Error(`${file}: ${id}: no register "${register}": write one of ${REGISTERS.join(', ')}`)
    try {
      return {id, language: languageOfFile(file), register, half, ...unmarked(text)}
    } catch (error) {
      throw new Error(`${file}: ${id}: ${(error as Error).message}`)
    }
  })
}
