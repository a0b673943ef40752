/** The table "How it is measured" of the README, made of what was measured. */
import {type Quality, shareText} from '../../src/build/measured-file.js'
import {markdownTable, type Row} from './markdown-table.js'

/** The table in Markdown. */
export function qualityTable({rates, postEdited, documents}: Quality): string {
  const {language, share, overChance} = postEdited
  return markdownTable(
    ['what was measured', ''],
    [
      ...rates.map(
        ({texts, rate, note}, index): Row => [
          `${index === 0 ? 'flags per 1,000 words ' : ''}in ${texts}`,
          note === undefined ? String(rate) : `${rate}, ${note}`,
        ],
      ),
      [
        `share of flags in post-edited text (${language}) that touch a word the post-editor changed`,
        `${share}, ${overChance} times the share of words changed`,
      ],
      ...documents.flatMap(({texts, found, right}): Row[] => [
        [`${texts}: clear artifacts found`, shareText(found)],
        ['flags there that hit an artifact', shareText(right)],
      ]),
    ],
  )
}
