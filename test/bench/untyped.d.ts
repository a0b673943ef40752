/** Packages that come without types. */

declare module 'write-good' {
  export default function writeGood(text: string): {readonly index: number; readonly reason: string}[]
}

declare module 'textlint-rule-terminology' {
  const rule: import('@textlint/kernel').TextlintRuleModule
  export default rule
}

/** CommonJS: what Node.js imports is the whole module. */
declare module 'textlint-rule-write-good' {
  const module: {readonly default: import('@textlint/kernel').TextlintRuleModule}
  export default module
}
