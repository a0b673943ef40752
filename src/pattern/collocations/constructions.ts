/** The constructions in which the words of an entry meet, as patterns. */
import {degreesOf} from '../../english/comparison.js'
import {nominalisationOf, paradigmOf} from '../../english/inflect.js'
import type {Collocation, CollocationKind, Right} from './entry.js'
import {
  alternatives,
  endsInPreposition,
  joined,
  nounHead,
  nounIn,
  nouns,
  nounTail,
  OBJECT,
  slotsOf,
  verbPhrase,
  verbs,
} from './phrases.js'
import {isToldByVerb} from './telling-words.js'
import {captured, type Key, type Piece, type VariantText, variantOf} from './variant.js'

const PARTITIVE =
  '(number|numbers|series|set|range|package|lot|variety|couple|kind|type|form|handful|wave|most|some|many|all|part) of'
/** What stands between a verb and its object. */
const BETWEEN = captured('between', `<modifiers> [${PARTITIVE} <modifiers>]`)
/** What stands between an adjective and its noun. */
const ADJECTIVES = '[<adjective>] [<adjective>] [<nominal>]'
const COMPLEMENT = '[(on|against|for|to|in|of|at|from|over|with|between) <modifiers> (<nominal>|<adjective>|<year>)]'
const MODAL = "[will|would|can|could|may|might|must|should|shall|'ll|to|going to]"
const ADVERB = '[not] [<adverb>]'
const BE = '(be|is|are|was|were|been|being)'
const COPULA =
  '[is|are|was|were|be|been] (be|is|are|was|were|been|being|become|becomes|became|becoming|remain|remains|remained|seem|seems|seemed|get|gets|got|getting)'
const HAVE = '[have|has|had|having]'
const DEGREE = '[very|so|too|more|most|quite|rather|less|<adverb>]'
const BEFORE_BE = `${COMPLEMENT} ${COMPLEMENT} [that|which] ${MODAL} ${ADVERB} ${HAVE} ${ADVERB}`
const BEFORE_VERB = `${MODAL} ${ADVERB} [have|has|had|'ve|do|does|did] ${ADVERB} [be|is|are|was|were|been|'re] [<adverb>]`

/** A noun that another follows is no head: what the verb has for its object is a "sanctions committee". */
const NOT_HEAD = '<nominal>'
/** What stands before a noun that is the complement of another: not the sanctions were introduced, but the author of them. */
const COMPLEMENT_OF = '(of|on|about|against|with|from|under|over|into|by) [<det>|<possessive>] [<nominal>|<adjective>]'
/** What stands behind a participle that tells about the noun before it. */
const BEHIND_PARTICIPLE = [
  '(in|on|by|at|since|against|for|from|after|during|before|under|over|within|across|throughout|between|to|as|with|because|following)',
  '(earlier|last|yesterday|today|recently|there|here|abroad|so|<weekday>|<month>)',
  '(\\.|,|;|!|\\)|:)',
]
/** What stands behind a verb that has an object of its own. */
const OWN_OBJECT =
  '(a|an|the|this|these|those|some|any|<possessive>|<number>|<nominal>|<adjective>|him|her|us|them|me|it)'

/** In which order the words of an entry stand. */
const WRITTEN_FIRST: readonly Key[] = ['written', 'company']
const COMPANY_FIRST: readonly Key[] = ['company', 'written']

/** The words of a text that is no pattern, each by itself. */
const wordKeys = (text: string): Key[] => text.split(' ').flatMap((word) => (/^[a-z]+$/.test(word) ? [{word}] : []))

type Make = (collocation: Collocation, right: Right) => Readonly<Record<string, readonly VariantText[]>>

const MAKERS: Readonly<Record<CollocationKind, Make>> = {
  'verb-object': verbAndObject,
  'subject-verb': subjectAndVerb,
  'verb-preposition': verbAndPreposition,
  'noun-preposition': nounAndPreposition,
  'adjective-preposition': adjectiveAndPreposition,
  'adjective-noun': adjectiveAndNoun,
  'noun-noun': nounAndNoun,
  'modifier-noun': modifierAndNoun,
  'noun-of-noun': nounOfNoun,
  'adverb-verb': adverbAndVerb,
  'adverb-adjective': adverbAndAdjective,
}

/** The patterns of an entry for one of its right words, with their suggestions. */
export function variantsOf(collocation: Collocation, right: Right): VariantText[] {
  const made = MAKERS[collocation.kind](collocation, right)
  return Object.entries(made)
    .filter(([construction]) => !collocation.skip.includes(construction))
    .flatMap(([, variants]) => variants.filter(({suggest}) => suggest.length > 0))
}

function verbAndObject(collocation: Collocation, {phrases, company}: Right): ReturnType<Make> {
  const {written} = collocation
  const noun = captured('noun', nouns(company))
  const object = captured('object', `[${PARTITIVE} <modifiers>] ${nouns(company)}`)
  const slot = slotsOf(nouns(company)) + 1
  const right = phrases.map(verbPhrase)
  const verbFirst = (form: string): string[] =>
    right.map(({head, before, behind}) => joined(`{${head}:${form}}`, before, '$between', '$noun', behind))
  const verbLast = (lead: string, form: string | number): string[] =>
    right.map(({head, before, behind}) => joined(lead, `{${head}:${form}}`, before, behind))
  const relative = (subject: string): VariantText =>
    variantOf(
      COMPANY_FIRST,
      [object, captured('subject', subject), verbs(written)],
      verbLast('$object $subject', slot),
      {
        unless: {after: [OWN_OBJECT]},
      },
    )
  const simple = written.filter((phrase) => verbPhrase(phrase).before === '')
  const attributes = right.filter(({before, behind}) => before === '' && behind === '')
  return {
    object: [
      variantOf(WRITTEN_FIRST, [verbs(written), BETWEEN, noun], verbFirst('1'), {
        unless: {before: ['(a|an|the|<possessive>) [<adverb>]'], after: [NOT_HEAD]},
      }),
    ],
    attribute:
      simple.length === 0
        ? []
        : [
            variantOf(
              WRITTEN_FIRST,
              [captured('lead', '(a|an|the|<possessive>) [<adverb>]'), verbs(simple, 'participle'), BETWEEN, noun],
              attributes.map(({head}) => `$lead {${head}:participle} $between $noun`),
              {unless: {after: [NOT_HEAD]}},
            ),
          ],
    passive: [
      variantOf(
        COMPANY_FIRST,
        [object, captured('be', `${BEFORE_BE} ${BE} ${ADVERB} [being] [<adverb>]`), verbs(written, 'participle')],
        verbLast('$object $be', 'participle'),
        {unless: {before: [COMPLEMENT_OF]}},
      ),
    ],
    participle: [
      variantOf(
        COMPANY_FIRST,
        [noun, captured('adverb', '[<adverb>]'), verbs(written, 'participle')],
        verbLast('$noun $adverb', 'participle'),
        {when: {after: BEHIND_PARTICIPLE}},
      ),
    ],
    relative: [
      relative(`[,] (that|which) (<pronoun>|<modifiers> <nominal> ${COMPLEMENT}) ${BEFORE_VERB}`),
      relative(`(I|we|they|he|she|it|you) ${BEFORE_VERB}`),
    ],
    noun: nominalised(collocation, phrases, noun),
  }
}

/** "the introduction of restrictions", "introducing of restrictions". */
function nominalised({written, nouns: own}: Collocation, phrases: readonly string[], noun: Piece): VariantText[] {
  const nounOf = (phrase: string): string | undefined => own[phrase] ?? nominalisationOf(phrase)
  const wanted = phrases.map(nounOf).filter((each) => each !== undefined)
  const nounsWritten = written.map(nounOf).filter((each) => each !== undefined && !wanted.includes(each))
  const inIng = written.map(verbPhrase).map(({head, before}) => joined(paradigmOf(head).ing, before))
  const wrongIng = inIng.filter((each) => !wanted.includes(each) && !nounsWritten.includes(each))
  const contexts = {unless: {after: [NOT_HEAD]}}
  return [
    ...(nounsWritten.length === 0
      ? []
      : [
          variantOf(
            ['written', {word: 'of'}, 'company'],
            [`{${nounsWritten.join('|')}:noun}`, 'of', BETWEEN, noun],
            wanted.map((each) => `{${each}:1} of $between $noun`),
            contexts,
          ),
        ]),
    ...(wrongIng.length === 0
      ? []
      : [
          variantOf(
            ['written', {word: 'of'}, 'company'],
            [alternatives(wrongIng), 'of', BETWEEN, noun],
            wanted.map((each) => `${each} of $between $noun`),
            contexts,
          ),
        ]),
  ]
}

function subjectAndVerb({written}: Collocation, {phrases, company}: Right): ReturnType<Make> {
  const subject = captured('subject', `[${PARTITIVE} <modifiers>] ${nouns(company)}`)
  const between = captured('between', `${COMPLEMENT} ${COMPLEMENT} [that|which] ${BEFORE_VERB}`)
  const slot = slotsOf(nouns(company)) + 1
  return {
    verb: [
      variantOf(
        COMPANY_FIRST,
        [subject, between, verbs(written)],
        phrases.map(verbPhrase).map(({head, before}) => joined('$subject $between', `{${head}:${slot}}`, before)),
        {unless: {before: [COMPLEMENT_OF], after: ['(a|an|the|<possessive>|<nominal>)']}},
      ),
    ],
  }
}

/** What follows a preposition, if it matters, and how a suggestion takes it over. */
interface Complement {
  readonly keys: readonly Key[]
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly unless?: VariantText['unless']
}

function complement(company: readonly string[]): Complement {
  if (company.length === 0) return {keys: [], pieces: [], text: ''}
  return {
    keys: ['company'],
    pieces: [captured('within', '<modifiers>'), captured('noun', nouns(company))],
    text: '$within $noun',
    unless: {after: [NOT_HEAD]},
  }
}

function verbAndPreposition({written}: Collocation, {phrases, company}: Right): ReturnType<Make> {
  const {keys, pieces, text, unless = {}} = complement(company)
  const right = phrases.map((phrase) => ({...verbPhrase(phrase), hasObject: phrase.includes(OBJECT)}))
  const adverb = captured('adverb', '[<adverb>]')
  return {
    verb: written.flatMap((phrase) => {
      const {head, before, behind} = verbPhrase(phrase)
      const told: Key[] = isToldByVerb(phrase) ? ['written'] : []
      const own = [...told, ...wordKeys(before), ...wordKeys(behind), ...keys]
      if (!phrase.includes(OBJECT))
        return variantOf(
          own,
          [`{${head}}`, adverb, before, ...pieces],
          right.map((each) => joined(`{${each.head}:1}`, '$adverb', each.before, text)),
          {unless},
        )
      const object = captured('object', '(<pronoun>|<reflexive>|<modifiers> <nominal>)')
      const be = captured('be', `${BE} ${ADVERB}`)
      return [
        variantOf(
          own,
          [`{${head}}`, before, object, behind, ...pieces],
          right.map((each) => joined(`{${each.head}:1}`, each.before, '$object', each.behind, text)),
          {unless},
        ),
        variantOf(
          own,
          [be, `{${head}:participle}`, before, behind, ...pieces],
          right.map((each) => joined('$be', `{${each.head}:participle}`, each.before, each.behind, text)),
          {unless},
        ),
      ]
    }),
  }
}

function nounAndPreposition({written}: Collocation, {phrases, company}: Right): ReturnType<Make> {
  const {keys, pieces, text, unless = {}} = complement(company)
  return {
    noun: written.map((phrase) =>
      variantOf(
        ['written', ...wordKeys(nounTail(phrase)), ...keys],
        [nounHead(phrase, 'noun'), ...pieces],
        phrases.map((right) => joined(nounHead(right, '1'), text)),
        {unless},
      ),
    ),
  }
}

function adjectiveAndPreposition({written}: Collocation, {phrases, company}: Right): ReturnType<Make> {
  const {keys, pieces, text, unless = {}} = complement(company)
  return {
    adjective: [
      variantOf(
        ['written', ...wordKeys(lastWordOf(written)), ...keys],
        [alternatives(written), ...pieces],
        phrases.map((right) => joined(right, text)),
        {unless},
      ),
    ],
  }
}

/** The word that all phrases end in; empty if they differ. */
function lastWordOf(phrases: readonly string[]): string {
  const last = phrases.map((phrase) => phrase.split(' ').at(-1) ?? '')
  return last.every((word) => word === last[0]) ? (last[0] ?? '') : ''
}

function adjectiveAndNoun({written}: Collocation, {phrases, company}: Right): ReturnType<Make> {
  const noun = captured('noun', nouns(company))
  const degrees = degreesIn(written, phrases)
  return {
    attribute: degrees.map(({wrong, right}) =>
      variantOf(
        WRITTEN_FIRST,
        [alternatives(wrong), captured('between', ADJECTIVES), noun],
        right.map((each) => `${each} $between $noun`),
        {unless: {after: [NOT_HEAD]}},
      ),
    ),
    predicate: degrees.map(({wrong, right}) =>
      variantOf(
        COMPANY_FIRST,
        [noun, captured('be', `${BEFORE_BE} ${COPULA} [not] ${DEGREE}`), alternatives(wrong)],
        right.map((each) => `$noun $be ${each}`),
        {unless: {before: [COMPLEMENT_OF], after: [NOT_HEAD, '<adjective>', '(to|for|that|than)']}},
      ),
    ),
  }
}

/** Adjectives in all degrees, each with what to write: "stronger" → "heavier", "more intense". */
function degreesIn(written: readonly string[], phrases: readonly string[]): {wrong: string[]; right: string[]}[] {
  const degrees = (['comparative', 'superlative'] as const).map((degree) => {
    const formOf = (adjective: string): string =>
      degreesOf(adjective)?.[degree] ?? `${degree === 'comparative' ? 'more' : 'most'} ${adjective}`
    const wrong = written.map(formOf)
    const right = phrases.map(formOf)
    // Where both take "more" the adjective alone is replaced.
    const isNeeded = [...wrong, ...right].some((form) => !form.includes(' '))
    return isNeeded ? [{wrong, right}] : []
  })
  return [{wrong: [...written], right: [...phrases]}, ...degrees.flat()]
}

function nounAndNoun({written}: Collocation, {phrases, company}: Right): ReturnType<Make> {
  return {
    noun: [
      variantOf(
        WRITTEN_FIRST,
        [alternatives(written), captured('noun', nouns(company))],
        phrases.map((right) => `${right} $noun`),
      ),
    ],
  }
}

function modifierAndNoun({written}: Collocation, {phrases, company}: Right): ReturnType<Make> {
  const modifier = captured('modifier', alternatives(company))
  return {
    noun: (['base', 's'] as const).map((number) =>
      variantOf(
        COMPANY_FIRST,
        [modifier, alternatives(written.map((phrase) => nounIn(number, phrase)))],
        phrases.map((right) => `$modifier ${nounIn(number, right)}`),
      ),
    ),
  }
}

function nounOfNoun({written}: Collocation, {phrases, company}: Right): ReturnType<Make> {
  const noun = captured('noun', nouns(company))
  // A determiner has no place before a compound that stood behind "of".
  const between = captured(
    'between',
    phrases.some((right) => right.startsWith(OBJECT)) ? '[<adjective>]' : '<modifiers>',
  )
  const suggestions = phrases.map(nounBefore)
  return {
    noun: written.map((phrase) =>
      variantOf(['written', {word: 'of'}, 'company'], [nounHead(phrase, 'noun'), 'of', between, noun], suggestions, {
        unless: {after: [NOT_HEAD]},
      }),
    ),
  }
}

/** "conditions of war" → "war conditions", "participant of the race" → "participant in the race". */
function nounBefore(right: string): string {
  if (right.startsWith(OBJECT)) return `$between $noun ${nounHead(right.slice(OBJECT.length).trim(), '1')}`
  return joined(nounHead(right, '1'), endsInPreposition(right) ? '' : 'of', '$between $noun')
}

function adverbAndVerb({written}: Collocation, {phrases, company}: Right): ReturnType<Make> {
  const verb = captured('verb', verbs(company))
  return {
    before: [
      variantOf(
        WRITTEN_FIRST,
        [alternatives(written), verb],
        phrases.map((right) => `${right} $verb`),
      ),
    ],
    behind: [
      variantOf(
        COMPANY_FIRST,
        [verb, captured('object', '[<pronoun>|<reflexive>]'), alternatives(written)],
        phrases.map((right) => `$verb $object ${right}`),
        {unless: {after: ['<adjective>', '<nominal>']}},
      ),
    ],
  }
}

function adverbAndAdjective({written}: Collocation, {phrases, company}: Right): ReturnType<Make> {
  return {
    before: [
      variantOf(
        WRITTEN_FIRST,
        [alternatives(written), captured('adjective', alternatives(company))],
        phrases.map((right) => `${right} $adjective`),
      ),
    ],
  }
}
