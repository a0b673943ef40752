/**
 * Inflects the nouns and verbs of `rules/english/` into `src/generated/lexemes.js`. Run by `npm run build`, behind the compiling of
 * English, whose tables it reads, and before that of rules, which need the forms.
 */
import {writeTables} from './generated.js'
import {lexemeTables} from './lexeme-tables.js'

writeTables('lexemes', 'rules/english', lexemeTables(), 'LexemeTables', '../english/lexemes.js')
