import type {Detector} from '../detect/detector.js'
import type {Report} from '../detect/report.js'
import {
  FINITE_AUXILIARIES,
  OBJECT_PRONOUNS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
  union,
} from '../english/closed-classes.js'
import {type TaggedView, tagAt} from '../text/tags.js'
import {tokenAt} from '../text/token.js'
import {nounPhraseAt} from './syntax/noun-phrase.js'
import {normAt, type Sentence, sentencesOf} from './syntax/sentence.js'
import {afterOpeners} from './syntax/statement.js'
import {words} from './syntax/words.js'

const LINKS = union(QUESTION_WORDS, ['if', 'whether'])
/** Verbs that hold a question of the writer's own: "I do not know where". */
const HOLDING = words('question-mark-holding')
/** Verbs of asking, which hold anybody's. */
const ASKING = words('question-mark-asking')
const REQUESTING = words('question-mark-requesting')
const WRITER = new Set(['i', 'we'])
/** So many words may stand between the subject and the verb: "I would also like to ask". */
const MOST_BETWEEN = 5
/** "You know why?" asks for consent only. */
const SHORTEST = 2

/** "I wonder where he is?", "Please tell me if it is late?": the sentence states or requests, and only its clause asks. The fix is a full stop. */
export const detector: Detector = {
  ids: ['grammar-question-mark'],
  find({tags: view}, report) {
    for (const sentence of sentencesOf(view))
      if (sentence.mark === '?' && !sentence.isQuoted) stating(view, sentence, report)
  },
}

function stating(view: TaggedView, {start, end}: Sentence, report: Report): void {
  const mark = view.tokens[end]
  if (mark?.text !== '?' || view.tokens[end + 1]?.sentence === mark.sentence) return
  const opened = afterOpeners(view, start)
  const subject = normAt(view, opened - 1) === 'please' ? opened - 1 : opened
  const verbs = verbsBehind(view, subject)
  if (verbs === undefined) return
  const link = linkBehind(view, subject, verbs, end)
  if (link === undefined || end - link <= SHORTEST || asksAnew(view, link, end)) return
  report('grammar-question-mark', end, end + 1, ['.'])
}

/** The verbs that a question may hang on behind the subject, or the "please", at `index`. "You know where he is?" asks by its tone. */
function verbsBehind(view: TaggedView, index: number): ReadonlySet<string> | undefined {
  const norm = normAt(view, index)
  if (norm === 'please') return REQUESTING
  if (WRITER.has(norm)) return HOLDING
  if (SUBJECT_PRONOUNS.has(norm)) return norm === 'you' ? undefined : ASKING
  const isSomebody = tagAt(view, index) === 'PROPN' || nounPhraseAt(view, index)?.determiner !== undefined
  return isSomebody ? ASKING : undefined
}

/** The word that opens the clause which asks, right behind its verb and who is asked. */
function linkBehind(view: TaggedView, subject: number, verbs: ReadonlySet<string>, end: number): number | undefined {
  const first = normAt(view, subject) === 'please' ? subject + 1 : (nounPhraseAt(view, subject)?.end ?? subject + 1)
  for (let at = first; at < Math.min(first + MOST_BETWEEN, end); at++) {
    if (!/^(?:VERB|AUX|ADV|PART|PRON)$/.test(tagAt(view, at)) || LINKS.has(normAt(view, at))) return undefined
    if (isSubject(view, at)) return undefined
    if (!verbs.has(normAt(view, at))) continue
    const link = OBJECT_PRONOUNS.has(normAt(view, at + 1)) ? at + 2 : at + 1
    if (LINKS.has(normAt(view, link))) return link
  }
  return undefined
}

/** "I take it you know where he is?": the question is another's; but "I want you to ask where he is?" */
const isSubject = (view: TaggedView, index: number): boolean =>
  SUBJECT_PRONOUNS.has(normAt(view, index)) && /^(?:VERB|AUX|ADV)$/.test(tagAt(view, index + 1))

/** "I do not know what it is, can you help?": another clause asks, or may. */
function asksAnew(view: TaggedView, link: number, end: number): boolean {
  for (let at = link; at < end; at++) {
    const {text, norm} = tokenAt(view, at)
    if (/^[,;:—–-]$/.test(text)) return true
    if (/^(?:and|or|but)$/.test(norm) && FINITE_AUXILIARIES.has(normAt(view, at + 1))) return true
  }
  return false
}
