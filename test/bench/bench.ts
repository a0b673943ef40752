/**
 * `npm run bench`: measures how long the package takes, what memory it needs and how much it does, next to parsing and to other
 * linters, prints it and writes it to `test/bench/measured.json`, of which `npm run bench:table` makes the table of the README. Figures
 * are ratios within one run, so that they can be compared between computers. Needs `npm run build`; nothing is asserted.
 */
import {Argument, Command, InvalidArgumentError, Option} from 'commander'
import {MEASURES} from './measure.js'
import {type Results, readResults, writeResults} from './results.js'
import {tableOf} from './table.js'
import {generatedTexts, textsOf} from './texts.js'

const PARTS = Object.keys(MEASURES) as (keyof Results)[]

function positive(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.')
  return Number(text)
}

const command = new Command('npm run bench --')
  .addArgument(new Argument('[folder]', 'texts of your own, files .txt: measured and printed, but not written'))
  .addOption(new Option('--part <name...>', 'only these parts; the others stay as they were').choices(PARTS))
  .option('--rounds <number>', 'how often to measure', positive, 30)
  .addOption(new Option('--megabytes <number>', 'the largest document').choices(['1', '10', '20']).default('10'))
  .action(async (folder: string | undefined, options: {part?: string[]; rounds: number; megabytes: string}) => {
    const texts = folder === undefined ? generatedTexts() : textsOf(folder)
    const amount = {rounds: options.rounds, megabytes: Number(options.megabytes)}
    let results: Results = {}
    for (const part of PARTS.filter((name) => options.part?.includes(name) ?? true)) {
      console.error(`measuring ${part}`)
      results = {...results, [part]: await MEASURES[part](texts, amount)}
      if (folder === undefined) writeResults({...readResults(), ...results})
    }
    console.log(tableOf(results))
  })

try {
  await command.parseAsync()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
