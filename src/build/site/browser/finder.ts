import uFuzzy from '@leeoniya/ufuzzy'
import type {Choice, SearchData} from '../search-format.js'

/** Words of all writings, with their combining marks and apostrophes. */
const WORDS: uFuzzy.Options = {
  unicode: true,
  interSplit: "[^\\p{L}\\p{M}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\p{M}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
}

/** Up to so many words are found in any order. */
const MOST_ORDERED = 4
/** More results than these are in the order of the files. */
const MOST_RANKED = 3000

/** Rules by their numbers, the best first. */
export interface Found {
  readonly rules: readonly number[]
  /** No rule has the words, but these have some with one letter other. */
  readonly isClose: boolean
}

/** Finds rules by words or beginnings of words, in any order. All that there is is looked through each time, which takes milliseconds. */
export class Finder {
  private readonly texts: string[]
  private readonly exact = new uFuzzy({...WORDS, intraMode: 0, intraIns: 0})
  private readonly close = new uFuzzy({...WORDS, intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1})

  constructor(private readonly data: SearchData) {
    const {ids, sources, sentences, whys, more} = data
    const whole = ids.map((id, rule) => [id, sources[rule], sentences[rule], whys[rule], more[rule]].join(' '))
    this.texts = uFuzzy.latinize(whole)
  }

  /** @param words as they are typed; without any all chosen rules are found */
  find(words: string, choice: Choice): Found {
    const isChosen = this.chooser(choice)
    const needle = uFuzzy.latinize(words.trim())
    if (needle === '') return {rules: [...this.texts.keys()].filter(isChosen), isClose: false}
    const rules = this.search(this.exact, needle).filter(isChosen)
    if (rules.length > 0) return {rules, isClose: false}
    return {rules: this.search(this.close, needle).filter(isChosen), isClose: true}
  }

  private search(engine: uFuzzy, needle: string): readonly number[] {
    const [indexes, info, order] = engine.search(this.texts, needle, MOST_ORDERED, MOST_RANKED)
    if (indexes === null) return []
    if (info === null || order === null) return indexes
    return order.flatMap((place) => info.idx[place] ?? [])
  }

  private chooser(choice: Choice): (rule: number) => boolean {
    const wanted = (Object.keys(choice) as (keyof Choice)[]).filter((column) => choice[column] !== '')
    return (rule) => wanted.every((column) => this.data[column][rule]?.split(' ').includes(choice[column]))
  }
}
