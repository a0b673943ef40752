import {copyFileSync, existsSync, readdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {defineConfig, type Options} from 'tsup'
import {languageDataPlugin} from './src/build/language-data-plugin.js'
import {licencesPlugin} from './src/build/licences.js'

const generated = path.join('src', 'generated')

// Names of parts change with what they hold.
for (const name of existsSync('dist') ? readdirSync('dist') : [])
  if (name.startsWith('browser')) rmSync(path.join('dist', name))

const shared: Options = {
  format: 'esm',
  splitting: true,
  esbuildPlugins: [languageDataPlugin],
  // What is installed is read by engines; names stay, for whoever reads a stack.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true
  },
}

export default defineConfig([
  {
    ...shared,
    entry: {
      ...{index: 'src/index.ts', cli: 'src/cli.ts', 'language-server': 'src/server/bin.ts'},
      'lint-worker': 'src/cli/threads/lint-worker.ts',
    },
    target: 'node20',
    platform: 'node',
    dts: {entry: {index: 'src/index.ts'}},
    // What the command needs at its start is in few files, which load in half the time of hundreds.
    noExternal: ['unified', 'vfile', 'vfile-message'],
    esbuildPlugins: [languageDataPlugin, licencesPlugin(path.join('dist', 'LICENSES.txt'))],
    // The site that `npm run site` builds stays, and so does what is built beside this.
    clean: ['!site/**', '!browser*'],
    // Modules name the data that stand beside them.
    onSuccess: async () => {
      const data = readdirSync(generated).filter((name) => name.endsWith('.bin'))
      for (const name of data) copyFileSync(path.join(generated, name), path.join('dist', name))
    },
  },
  {
    ...shared,
    // The same library for browsers, with the same data.
    entry: {browser: 'src/index.ts'},
    target: 'es2022',
    platform: 'browser',
    // What unpacks the data is of no use where Node.js does it.
    noExternal: ['brotli'],
    banner: {js: '/*! With brotli.js, copyright 2013 Google Inc. (Apache-2.0), 2015 Devon Govett (MIT). */'},
    esbuildOptions: (options, context) => {
      shared.esbuildOptions?.(options, context)
      options.chunkNames = 'browser-[name]-[hash]'
    },
  },
])
