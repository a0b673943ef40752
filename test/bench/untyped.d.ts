/** Packages that come without types. */

declare module 'write-good' {
  export default function writeGood(text: string): {readonly index: number; readonly reason: string}[]
}

declare module 'textlint-rule-terminology' {
  const rule: import('@textlint/kernel').TextlintRuleModule
  export default rule
}

declare module 'textlint-rule-write-good' {
  const rule: import('@textlint/kernel').TextlintRuleModule
  export default rule
}
