/** The steps of a JSON Pointer (RFC 6901), each as it is written in the document; none for the document itself. */
export const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
