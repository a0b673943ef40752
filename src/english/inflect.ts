import type {FormName, FormTable, Paradigm} from './forms.js'
import {wordSet} from './word-set.js'

/**
 * Inflects English lemmas by the rules of spelling, with tables for what the rules do not give. It is loaded only where rules
 * are compiled: at build time, and at run time for a user's own rule files. American spelling is written, both are recognised.
 */

/** Strong and unchanged verbs: lemma, past and, where it differs, participle. Source: any dictionary's list of irregular verbs. */
const IRREGULAR_VERBS = `
  arise arose arisen, awake awoke awoken, babysit babysat, bear bore borne, beat beat beaten, become became become, begin began begun, behold
  beheld, bend bent, bet bet, bid bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breastfeed
  breastfed, breed bred, bring brought, broadcast broadcast, build built, burst burst, buy bought, cast cast, catch caught,
  choose chose chosen, cling clung, come came come, cost cost, creep crept, cut cut, deal dealt, dig dug, do did done, draw drew
  drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found,
  flee fled, fling flung, fly flew flown, forbid forbade forbidden, forecast forecast, foresee foresaw foreseen, foretell
  foretold, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, forego forewent foregone, forsake forsook forsaken, freeze froze frozen, get got, give gave
  given, go went gone, grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt
  hurt, input input, keep kept, kneel knelt, know knew known, lay laid, lead led, leave left, lend lent, let let, lie lay lain,
  light lit, lose lost, make made, mean meant, meet met, mislead misled, mistake mistook mistaken, misunderstand misunderstood,
  mow mowed mown, offset offset, outdo outdid outdone, outgrow outgrew outgrown, overcome overcame overcome, overhear overheard,
  override overrode overridden, overrun overran overrun, oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, partake partook
  partaken, pay paid, put put, quit quit, read read, rebuild rebuilt, redo redid redone, repay repaid, retake retook retaken,
  retell retold, rewrite rewrote rewritten, rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawed
  sawn, say said, see saw seen, seek sought, sell sold, send sent, set set, sew sewed sewn, shake shook shaken, shed shed, shine
  shone, shoot shot, show showed shown, shrink shrank shrunk, shut shut, sing sang sung, sink sank sunk, sit sat, slay slew
  slain, sleep slept, slide slid, sling slung, slink slunk, slit slit, sow sowed sown, speak spoke spoken, spend spent, spin
  spun, spit spat, split split, spread spread, spring sprang sprung, stand stood, steal stole stolen, strew strewed strewn, stick stuck, sting stung,
  stink stank stunk, stride strode stridden, strike struck, string strung, strive strove striven, swear swore sworn, sweep swept,
  swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought,
  throw threw thrown, thrust thrust, tread trod trodden, undercut undercut, undergo underwent undergone, understand understood,
  undertake undertook undertaken, undo undid undone, unwind unwound, uphold upheld, upset upset, wake woke woken, wear wore worn,
  weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring
  wrung, write wrote written`

/** Verbs of more than one syllable that are stressed on the last and so double their final consonant. */
const DOUBLING = wordSet(`
  abet abhor acquit admit allot annul babysit befit begin compel commit concur confer control debar debug defer demur deter dispel
  distil embed emit enrol enthral equip excel expel extol forbid forget fulfil handicap impel incur infer instil inter kidnap occur offset omit outrun
  overlap overrun patrol permit prefer propel rebel recap recur refer regret remit repel retrofit submit transfer transmit typeset
  undercut unplug unwrap unzip upset worship format program input output`)
/** Verbs beside those in -l that texts write both ways. */
const TWO_SPELLINGS = wordSet('benefit bias budget bus combat focus format kidnap market program target worship')
/** Verbs that end like a doubling one but are not. */
const NOT_DOUBLING = wordSet('bus gas')

/** Plurals that no rule gives. */
const IRREGULAR_NOUNS = pairs(`
  man men, woman women, child children, grandchild grandchildren, foot feet, tooth teeth, goose geese, mouse mice, louse lice,
  person people, ox oxen, wife wives, housewife housewives, knife knives, life lives, leaf leaves, wolf wolves, half halves, shelf
  shelves, thief thieves, loaf loaves, calf calves, elf elves, self selves, fish fish, sheep sheep, deer deer, aircraft aircraft,
  spacecraft spacecraft, series series, species species, means means, offspring offspring, headquarters headquarters, crossroads
  crossroads, criterion criteria, phenomenon phenomena, bacterium bacteria, memorandum memoranda, curriculum curricula, medium
  media, datum data, stimulus stimuli, nucleus nuclei, alumnus alumni, fungus fungi, cactus cacti, radius radii, matrix matrices,
  appendix appendices, index indexes, vertex vertices, quiz quizzes, gas gases, bus buses, potato potatoes, tomato tomatoes, hero
  heroes, echo echoes, veto vetoes, embargo embargoes, torpedo torpedoes, mosquito mosquitoes, volcano volcanoes, tornado
  tornadoes, cargo cargoes, barracks barracks, go goes, forgo forgoes, undergo undergoes, do does, redo redoes, undo undoes,
  have has`)
/** Nouns in -is with a plural in -es are many; these are verbs or take -ises. */
const IS_KEEPS = wordSet('iris tennis metropolis')
/** Words in -ch that end in a hard sound. */
const HARD_CH = wordSet('stomach monarch epoch patriarch matriarch eunuch tech')

/** Second spellings and forms that texts have beside those above. */
const EXTRA_FORMS: Readonly<Record<string, FormTable>> = {
  bid: {bade: ['past'], bidden: ['participle']},
  burn: {burnt: ['past', 'participle']},
  broadcast: {broadcasted: ['past', 'participle']},
  dive: {dove: ['past']},
  dream: {dreamt: ['past', 'participle']},
  dwell: {dwelt: ['past', 'participle']},
  fit: {fit: ['base', 'past', 'participle']},
  forecast: {forecasted: ['past', 'participle']},
  get: {gotten: ['participle']},
  hang: {hanged: ['past', 'participle']},
  index: {indices: ['s']},
  kneel: {kneeled: ['past', 'participle']},
  lean: {leant: ['past', 'participle']},
  leap: {leapt: ['past', 'participle']},
  learn: {learnt: ['past', 'participle']},
  lie: {lied: ['past', 'participle']},
  light: {lighted: ['past', 'participle']},
  man: {mans: ['s']},
  person: {persons: ['s']},
  plead: {pled: ['past', 'participle']},
  prove: {proven: ['participle']},
  referendum: {referenda: ['s']},
  shine: {shined: ['past', 'participle']},
  show: {showed: ['participle']},
  sneak: {snuck: ['past', 'participle']},
  speed: {sped: ['past', 'participle']},
  spell: {spelt: ['past', 'participle']},
  spill: {spilt: ['past', 'participle']},
  spoil: {spoilt: ['past', 'participle']},
  strike: {stricken: ['participle']},
}

const BE: FormTable = {
  be: ['base'],
  am: ['base'],
  are: ['base'],
  is: ['s'],
  was: ['past'],
  were: ['past'],
  been: ['participle'],
  being: ['ing'],
}

const VERBS = new Map(
  IRREGULAR_VERBS.split(',').map((entry) => {
    const [lemma = '', past = '', participle = past] = entry.trim().split(/\s+/)
    return [lemma, {past, participle}] as const
  }),
)

/** Lemmas of the verbs whose past no rule gives. */
export const IRREGULAR_LEMMAS: readonly string[] = [...VERBS.keys()]

/** The forms in which `lemma`, taken as a verb or noun, is written. */
export function paradigmOf(lemma: string): Paradigm {
  if (lemma === 'be') return {base: 'be', s: 'is', past: 'was', participle: 'been', ing: 'being'}
  const regular = `${stem(lemma, 'ed')}ed`
  const {past, participle} = VERBS.get(lemma) ?? {past: regular, participle: regular}
  return {base: lemma, s: pluralOf(lemma), past, participle, ing: `${stem(lemma, 'ing')}ing`}
}

/** Every spelling of `lemma` in its inflected forms, American and British, as verb and as noun. */
export function formsOf(lemma: string): FormTable {
  if (lemma === 'be') return BE
  const forms = new Map<string, Set<FormName>>()
  const add = (word: string, ...names: FormName[]): void => {
    for (const spelling of spellings(lemma, word)) {
      const known = forms.get(spelling) ?? new Set()
      for (const name of names) known.add(name)
      forms.set(spelling, known)
    }
  }
  const {s, past, participle, ing} = paradigmOf(lemma)
  add(lemma, 'base')
  add(s, 's')
  add(past, 'past')
  add(participle, 'participle')
  add(ing, 'ing')
  for (const [word, names] of Object.entries(EXTRA_FORMS[lemma] ?? {})) add(word, ...names)
  return Object.fromEntries([...forms].map(([word, names]) => [word, [...names]]))
}

/** Plural and third person, which are spelled alike but for irregular plurals. */
function pluralOf(lemma: string): string {
  const irregular = IRREGULAR_NOUNS.get(lemma)
  if (irregular !== undefined) return irregular
  if (/.{2}(?:wo)?man$/.test(lemma) && !/^(?:hu|ger|sha|tali|otto|ro|de|cay)man$/.test(lemma))
    return lemma.replace(/man$/, 'men')
  if (/[a-z]{2}sis$|^axis$/.test(lemma) && !IS_KEEPS.has(lemma)) return lemma.replace(/is$/, 'es')
  if (/[^aeiou]y$/.test(lemma) || /quy$/.test(lemma)) return lemma.replace(/y$/, 'ies')
  if (/(?:s|x|z|sh|ch)$/.test(lemma) && !HARD_CH.has(lemma)) return `${lemma}es`
  return `${lemma}s`
}

/** What stands before -ed and -ing. */
function stem(lemma: string, ending: 'ed' | 'ing'): string {
  if (/[^aeiou]y$/.test(lemma) && ending === 'ed') return lemma.replace(/y$/, 'i')
  if (/ie$/.test(lemma)) return ending === 'ing' ? lemma.replace(/ie$/, 'y') : lemma.slice(0, -1)
  if (/(?:ee|oe|ye)$/.test(lemma) || /^(?:singe|tinge|binge)$/.test(lemma))
    return ending === 'ed' ? lemma.slice(0, -1) : lemma
  if (/e$/.test(lemma)) return lemma.slice(0, -1)
  if (/[aiou]c$/.test(lemma)) return `${lemma}k`
  return doubles(lemma) ? lemma + lemma.slice(-1) : lemma
}

function doubles(lemma: string): boolean {
  if (NOT_DOUBLING.has(lemma)) return false
  if (DOUBLING.has(lemma)) return true
  // One syllable with one short vowel before one consonant.
  return (
    /^[^aeiou]*(?:[aeiou]|qu[aeiou])[bdfgklmnprstvz]$/.test(lemma) &&
    !/[aeiou]{2}[a-z]$/.test(lemma.replace(/^(.*)qu/, '$1q'))
  )
}

/** "traveled" is also "travelled", "organized" also "organised", "worshipped" also "worshiped". */
function spellings(lemma: string, word: string): string[] {
  const all = [word]
  const ending = /^(.*?)(ed|ing)$/.exec(word)?.[2]
  const isSoft = /[aeiou]l$/.test(lemma) && !DOUBLING.has(lemma) && !/^[^aeiou]*[aeiou]+l$/.test(lemma)
  if (ending !== undefined && word.startsWith(lemma) && (isSoft || TWO_SPELLINGS.has(lemma)))
    all.push(lemma + ending, lemma + lemma.slice(-1) + ending)
  if (/.{3}ize$/.test(lemma)) all.push(...all.map((form) => form.replace(/iz(e|es|ed|ing)$/, 'is$1')))
  if (/[aeiou]lyze$/.test(lemma)) all.push(...all.map((form) => form.replace(/yz(e|es|ed|ing)$/, 'ys$1')))
  if (/^(?:col|lab|hon|fav|behavi|harb|neighb|endeav|hum)or$/.test(lemma))
    all.push(...all.map((form) => form.replace('or', 'our')))
  return [...new Set(all)]
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(',').map((entry) => {
      const [lemma = '', plural = ''] = entry.trim().split(/\s+/)
      return [lemma, plural]
    }),
  )
}
