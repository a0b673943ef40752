import {describeFailure} from '../failure.js'
import type {FixLevel, Found, LintResult} from '../lint-text.js'
import {many} from '../many.js'
import {slashed} from '../outcome.js'
import type {Source} from '../read-source.js'
import {patchOf} from './patch.js'
import {assertExact, writeFixed} from './write-fixed.js'

/** A text that may be fixed. */
export interface FixTarget {
  /** Relative to the working directory. */
  readonly name: string
  /** Its path; `undefined` for standard input. */
  readonly file: string | undefined
}

interface FixFlags {
  readonly fix: FixLevel | undefined
  /** Whether fixes are printed as a diff and not written. */
  readonly isDiff: boolean
  /** Takes fixed texts of standard input, and diffs. */
  readonly print: (text: string) => void
}

/** What a text comes to. */
interface Fixed {
  /** What is found in it as it is now. */
  readonly found: Found
  readonly fixed: number
  /** Why its fixes are not made. */
  readonly problem?: string
}

/** Writes fixed texts, or prints them, or what would change. */
export class Fixer {
  private wouldFix = 0

  constructor(private readonly flags: FixFlags) {}

  /** Whether texts are changed. */
  get fixes(): boolean {
    return this.flags.fix !== undefined && !this.flags.isDiff
  }

  /** Does with the fixes of a text what the flags say. */
  async take(target: FixTarget, source: Source, {found, mended}: LintResult): Promise<Fixed> {
    const {fix, print, isDiff} = this.flags
    const asItIs = {found, fixed: 0}
    if (fix === undefined) return asItIs
    try {
      if (mended === undefined) {
        if (target.file === undefined) this.passThrough(source)
        return asItIs
      }
      if (isDiff) {
        assertExact(source)
        print(await patchOf(slashed(target.name), source.text, mended.text))
        this.wouldFix += mended.fixed
        return asItIs
      }
      if (target.file === undefined) {
        assertExact(source)
        print(mended.text)
      } else await writeFixed(target.file, source, mended.text)
    } catch (error) {
      return {...asItIs, problem: describeFailure(error)}
    }
    return {found: mended.found, fixed: mended.fixed}
  }

  /**
   * Gives a text of standard input that is not changed back to who pipes it through.
   * @throws Error if it would not be as it was
   */
  passThrough(source: Source): void {
    if (!this.fixes) return
    assertExact(source)
    this.flags.print(source.text)
  }

  /** What is left to say at the end, if anything. */
  note(): string | undefined {
    if (this.flags.fix === undefined || !this.flags.isDiff) return undefined
    return `${many(this.wouldFix, 'finding')} would be fixed; nothing has been written`
  }
}
