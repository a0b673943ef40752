// Prints documents to try the scripts with, a line of JSON each: node make-corpus.mjs 1000 > corpus.jsonl
// The same number gives the same documents. Some sentences read as translated, others do not.

const SENTENCES = [
  'The river was high in the spring, and the ferry did not run.',
  'Not the fact that the bridge will be ready before winter.',
  'The council met on Tuesday and talked about the roof of the school.',
  'He has gone to the market, but the market was shut.',
  'Nobody in the village could say who had painted the old mill.',
  'The new station is represented by itself a building of glass and steel.',
  'Prices of bread rose by 0,5 % in one month.',
  'She put the letters into a box and never opened it again.',
  'In connection with this, the question stays open.',
  'The café “Zur Mühle” 🙂 opens at eight, not the fact that on Sundays too.',
  'The bus was late, so we walked along the shore and counted the boats.',
]
const LANGUAGES = ['ru', 'de', 'fr', 'pl']

const count = Number(process.argv[2] ?? 200)
if (!Number.isInteger(count) || count < 1) {
  console.error('make-corpus.mjs: say how many documents there are to be, as in: node make-corpus.mjs 1000')
  process.exit(2)
}

// Numbers that look random and are the same each time.
let state = 1
const below = (limit) => {
  state = (state * 48271) % 2147483647
  return state % limit
}

for (let id = 1; id <= count; id++) {
  const sentences = Array.from({length: 5 + below(20)}, () => SENTENCES[below(SENTENCES.length)])
  const document = {id, lang: LANGUAGES[below(LANGUAGES.length)], text: `Page ${id}. ${sentences.join(' ')}`}
  process.stdout.write(`${JSON.stringify(document)}\n`)
}
