/** Words that good English says twice in a row, and words that it never does. Closed classes and habits of English. */

import {wordSet} from '../text/word-set.js'

/** Function words that never stand twice in a row. */
const NEVER_TWICE = wordSet(`
  the a an of and or with from than into our your their its been an could should must because between against if during
  these those some any such each both they she we were are but`)

/** Function words that hardly ever stand twice in a row: only where one clause ends and another begins, or in halting speech. */
const SELDOM_TWICE = wordSet(`
  to for by as is was has have be this his he i not through about under also which while although after before where when
  until since at on in`)

/** Prepositions and particles: "he went in in the morning", "the page he was looking at at the time". */
const PARTICLES = wordSet('in on at by for to as about through under')

/** Verbs that end a clause and begin the next: "what it is is", "the rights they have have been cut". */
const CLAUSE_VERBS = wordSet('is was has have be are were')

/** Words that begin a clause which can end in a verb right before the verb of the sentence. */
const CLAUSE_OPENERS = wordSet(`
  who whoever what whatever which whichever that how where wherever why when whenever all everything anything those thing things
  problem point truth question trouble fact reason if as`)

/** Words that are said twice for weight, for sound or in play, besides those that are too short to judge. */
const EMPHATIC = wordSet(`
  really quite truly super extra mega ultra little great small large quick quickly quiet quietly slowly softly gently never
  always maybe sorry hello there right please sometimes still again today night early later first under after
  whole happy funny clever pretty dirty silly poor heavy light white black green close tight sweet fresh young
  strong brave yummy sleepy round faster higher closer louder better harder bigger deeper further farther nearer
  think listen hurry laugh smile dance knock click clack splash crash thump whoosh squeak quack cluck woof whirr rattle
  snip cheep tweet chirp crunch munch squish swish slosh sniff boing clang bling creak chatter rustle
  mommy mummy daddy mamma papa granny love hate mercy money water holy glory peace shame cheers thanks
  there's that's what's alas bravo encore hooray hurrah hurray hosanna alleluia hallelujah amen action music
  hubba wakey rinky pitter patter chop chuff choochoo cuckoo yadda yakety blahblah tutti murky lovely lonely`)

/** Sounds and calls that may go on without end. */
const CALLS = wordSet(`
  ha hah he heh hee hi ho hey la na da de do di ya yo oh ah eh uh um mm ooh aah ahh wah boo bla blah no yes yeah yep nope
  go ole hip hop bye tra ding dong ring beep bang boom tick tock knock drip drop tap rap clap chug choo honk woof meow moo baa
  buffalo row work run never more again very really long ever`)

/** Words that link a word to itself: "again and again", "step by step", "day after day". */
const LINKERS = wordSet(
  'and or by to after upon on for in but over then against from of versus vs plus nor as at with than',
)

/** Words by which anything is counted up, however often: "again and again and again". */
const COUNTERS = wordSet('and or by after upon')

/** Conjunctions: a phrase with one in front is counted up, not doubled. */
const CONJUNCTIONS = wordSet('and or but nor then so yet as both either neither')

/** Words for halting speech: a text with several is a transcript, which keeps what the speaker said twice. */
const FILLERS = wordSet('uh um uhm umm mhm erm hmm mm')

/** Kin and ranks, which chain: "the friend of a friend of a friend", "the best of the best of the best". */
const CHAINING = wordSet(`
  friend son daughter mother father brother sister cousin wife husband child grandson uncle best worst king song heart
  part half rest fraction average day enemy copy top list set list history`)

/** What kind of place or body a name belongs to. No name says it twice. */
const GENERICS = wordSet(`
  river region district province city county lake mountain mountains street avenue square bridge airport station university
  institute ministry committee commission party company group stadium museum cathedral village town island islands bay strait
  desert valley peninsula republic prefecture hospital theatre theater palace dam canal corporation agency association
  federation council court department office school college academy league cup championship festival prize award
  president minister chairman director governor general professor doctor`)

const FUNCTION_WORDS = wordSet(`
  a an the this that these those my your his her its our their some any no each every another either neither both all such
  what which whose several many few i you he she it we they me him us them who whom and or but nor so yet for if when while
  where because although though as since until unless before after in on at by to from with without of about over under between
  against during through into onto upon towards toward within not is are was were be been being am do does did has have had will
  would can could may might must shall should here there then now also than too very just only even more most 's 're 've 'll 'd 'm
  up out off down back again myself yourself himself herself itself ourselves themselves one`)

export const isNeverTwice = (word: string): boolean => NEVER_TWICE.has(word)
export const isSeldomTwice = (word: string): boolean => SELDOM_TWICE.has(word)
export const isParticle = (word: string): boolean => PARTICLES.has(word)
export const isClauseVerb = (word: string): boolean => CLAUSE_VERBS.has(word)
export const opensClause = (word: string): boolean => CLAUSE_OPENERS.has(word)
export const isEmphatic = (word: string): boolean => EMPHATIC.has(word)
export const isCall = (word: string): boolean => CALLS.has(word)
export const isLinker = (word: string): boolean => LINKERS.has(word)
export const isCounter = (word: string): boolean => COUNTERS.has(word)
export const isConjunction = (word: string): boolean => CONJUNCTIONS.has(word)
export const isFiller = (word: string): boolean => FILLERS.has(word)
export const isChaining = (word: string): boolean => CHAINING.has(word)
export const isGeneric = (word: string): boolean => GENERICS.has(word)
/** Whether a word belongs to the grammar of a sentence and not to its content. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word)
