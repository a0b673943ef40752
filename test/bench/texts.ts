/** The texts that are linted: assembled from the sentences of the rules, or the files of a folder. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {base, Faker} from '@faker-js/faker'
import {listRuleFiles} from '../../src/build/rule-files.js'
import {readRules} from '../../src/rules/read.js'

/** Characters of a short document: what a person writes at one sitting. */
const SHORTEST = 1000
const LONGEST = 3000
const SENTENCES_IN_PARAGRAPH = 5
/** Documents of one batch, so that every measurement reads texts of many kinds. */
const IN_BATCH = 12

/** An endless supply of short documents. */
export interface Texts {
  /** Documents nobody has read yet; from the first again once the supply of a folder is spent. */
  batch(): readonly string[]
}

/**
 * Documents of good English sentences, one in each with a trace of translation, about as many as an edited translation has. All
 * sentences stand in the rule files: `pass` there is good English, `flag` is not. The same documents each time.
 */
export function generatedTexts(): Texts {
  const source = sentenceSource()
  return {batch: () => Array.from({length: IN_BATCH}, () => documentOf(source))}
}

/**
 * The text files of a folder, cut to the length of a short document.
 * @throws Error that tells the cure if there are none
 */
export function textsOf(folder: string): Texts {
  const texts = filesOf(folder).map((file) => readFileSync(path.join(folder, file), 'utf8').slice(0, LONGEST))
  if (texts.length === 0) throw new Error(`${folder} has no files .txt: name a folder with some`)
  let next = 0
  return {batch: () => Array.from({length: IN_BATCH}, () => texts[next++ % texts.length] ?? '')}
}

/** One document of about so many million characters; `isOneParagraph` leaves out the empty lines. */
export function largeText(megabytes: number, {isOneParagraph = false} = {}): string {
  const source = sentenceSource()
  const documents: string[] = []
  for (let length = 0; length < megabytes * 1e6; length += documents.at(-1)?.length ?? 0)
    documents.push(documentOf(source))
  const text = documents.join('\n\n')
  return isOneParagraph ? text.replaceAll('\n\n', ' ') : text
}

interface SentenceSource {
  readonly faker: Faker
  good(): string
  bad(): string
}

function sentenceSource(): SentenceSource {
  const faker = new Faker({locale: base, seed: 1})
  const rules = listRuleFiles('rules').flatMap((file) => readRules(readFileSync(file, 'utf8'), file).rules)
  const good = rules.flatMap(({pass}) => pass.map(({text}) => text)).filter(isSentence)
  const bad = rules.flatMap(({flag}) => flag.map(({text}) => text.split(' => ')[0] ?? '')).filter(isSentence)
  return {faker, good: dealer(faker, good), bad: dealer(faker, bad)}
}

const isSentence = (text: string): boolean => /^\p{Lu}.*\p{Ll}[.!?]$/u.test(text)

/** Hands out sentences in random order, each once before any comes again. */
function dealer(faker: Faker, sentences: readonly string[]): () => string {
  let left: string[] = []
  return () => {
    if (left.length === 0) left = faker.helpers.shuffle(sentences)
    return left.pop() ?? ''
  }
}

function documentOf({faker, good, bad}: SentenceSource): string {
  const wanted = faker.number.int({min: SHORTEST, max: LONGEST})
  const paragraphs = [[bad()]]
  for (let length = 0; length < wanted; ) {
    const sentence = good()
    length += sentence.length + 1
    if ((paragraphs.at(-1)?.length ?? 0) >= SENTENCES_IN_PARAGRAPH) paragraphs.push([])
    paragraphs.at(-1)?.push(sentence)
  }
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .sort()
  } catch {
    throw new Error(`${folder} cannot be read: name a folder with files .txt`)
  }
}
