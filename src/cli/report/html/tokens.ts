/** The dimensions of MQM that findings are of, with the hue of their colour, in degrees. */
const HUES: Readonly<Record<string, number>> = {
  accuracy: 5,
  terminology: 285,
  'linguistic-conventions': 45,
  style: 215,
  'locale-conventions': 165,
  'audience-appropriateness': 325,
  other: 100,
}

/** The class of what is of an MQM error type, given as `dimension/type`. */
export function classOf(category: string | undefined): string {
  const [dimension = ''] = category?.split('/') ?? []
  return dimension in HUES ? dimension : 'other'
}

const hues = Object.entries(HUES).map(([name, hue]) => `.${name} { --hue: ${hue} }`)

/** Colours in both themes, and the hue of each dimension as `--hue` of its class: shared by the report and the site. */
export const TOKENS = `
:root { color-scheme: light dark; --page: #fff; --ink: #1b1b1f; --soft: #5a5a66; --line: #d5d5dd; --card: #f6f6f9; --link: #0b57d0;
  --tint: 90% 90%; --edge: 75% 36% }
@media (prefers-color-scheme: dark) { :root { --page: #16161a; --ink: #e6e6ea; --soft: #a4a4b0; --line: #3a3a44; --card: #212127;
  --link: #9cc0ff; --tint: 42% 24%; --edge: 80% 68% } }
${hues.join('\n')}
`
