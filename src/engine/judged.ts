import {Judgement} from '../judgement/judgement.js'
import {readingOf} from '../judgement/reading.js'
import {NATIVE, type Source} from '../judgement/source.js'
import {builtinMatches, type Reach} from '../rules/builtin.js'
import {RULE_FOLDERS} from '../rules/folders.js'
import type {TokenView} from '../text/token.js'
import type {Settings} from './options.js'

/** What a document shows of where it comes from, and which rules have to look at it. */
export interface Judged {
  readonly judgement: Judgement
  readonly reach: Reach
}

/**
 * A document that is at least so likely native English by how it reads and by the surer rules hardly is a translation whatever rules of low
 * confidence find, and nothing that they find is reported there, even if its source is stated.
 */
const NATIVE_ENGLISH = 0.8

/**
 * Judges a document by the surer rules, and by those of low confidence unless it needs none of them: they match ordinary wording, and are a
 * good part of the work.
 */
export function judged(view: TokenView, settings: Settings): Judged {
  const reading = readingOf(view)
  const stated = statedSource(settings.source, view)
  const by = (reach: Reach): Judgement => new Judgement(reading, builtinMatches(view, RULE_FOLDERS, reach), stated)
  const judgement = by('surer')
  return needsAll(judgement, view, settings) ? {judgement: by('all'), reach: 'all'} : {judgement, reach: 'surer'}
}

function needsAll({stated, nativeLikelihood}: Judgement, {origin}: TokenView, settings: Settings): boolean {
  // Where the source stands beside it, any rule may be confirmed.
  if (origin !== undefined || settings.confidence === 'low' || settings.rules.asksForLow) return true
  return stated !== NATIVE && nativeLikelihood < NATIVE_ENGLISH
}

/** What the user states goes before what the document tells. */
function statedSource(source: Source, {origin}: TokenView): Source {
  // Who rewrites English in English translates nothing, and who wrote the English of the source is not known.
  return source !== 'auto' || origin?.language === undefined || origin.language === 'en' ? source : [origin.language]
}
