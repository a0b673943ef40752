/** The parts of compromise that `inflect.ts` calls; its own declarations leave `methods` and `model` untyped. */
declare module 'compromise/two' {
  interface Conjugation {
    readonly Infinitive: string
    readonly PresentTense: string
    readonly PastTense: string
    readonly Gerund: string
    readonly Participle?: string
  }
  interface Model {
    readonly two: object
  }
  interface Methods {
    readonly two: {
      readonly transform: {
        readonly verb: {conjugate(lemma: string, model: Model): Conjugation}
        readonly noun: {toPlural(lemma: string, model: Model): string | undefined}
      }
    }
  }
  const nlp: {methods(): Methods; model(): Model}
  export default nlp
}
