import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Metafile, Plugin} from 'esbuild'

/** What a package says of itself. */
interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** Data that the build took in from elsewhere. */
const DATA = 'Populated places are of GeoNames (https://www.geonames.org/), under CC BY 4.0.'

/** Packages whose data the build packs, of which a bundle has no module. */
const PACKED = [path.join('node_modules', 'wink-eng-lite-web-model')]

/** Writes the licences of what a bundle has taken in into a file beside it. */
export const licencesPlugin = (file: string): Plugin => ({
  name: 'licences',
  setup({initialOptions, onEnd}) {
    initialOptions.metafile = true
    onEnd(({metafile}) => {
      if (metafile === undefined) return
      // The bundle itself is written later: in a fresh checkout its folder is not there yet.
      mkdirSync(path.dirname(file), {recursive: true})
      writeFileSync(file, licencesOf(metafile))
    })
  },
})

/** The licences of all packages that a bundle has something of, as plain text. */
export function licencesOf({inputs}: Metafile): string {
  const folders = Object.keys(inputs).flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [])
  const texts = [...new Set([...folders, ...PACKED])].sort().map(licenceIn)
  return [DATA, ...texts].join(`\n\n${'-'.repeat(80)}\n\n`)
}

function licenceIn(folder: string): string {
  const {
    name,
    version,
    license = 'see there',
  }: Manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:[.-].*)?$/i.test(each))
  const text = file !== undefined ? readFileSync(path.join(folder, file), 'utf8') : ''
  return `${name} ${version} (${license})\n\n${text}`.trim()
}
