import {copyFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {defineConfig} from 'tsup'

const generated = path.join('src', 'generated')

export default defineConfig({
  entry: {
    ...{index: 'src/index.ts', cli: 'src/cli.ts', 'language-server': 'src/server/bin.ts'},
    'lint-worker': 'src/cli/threads/lint-worker.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  dts: {entry: {index: 'src/index.ts'}},
  // The site that `npm run site` builds stays.
  clean: ['!site/**'],
  splitting: true,
  // What is installed is read by engines; names stay, for whoever reads a stack.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true
  },
  // Modules name the data that stand beside them.
  onSuccess: async () => {
    const data = readdirSync(generated).filter((name) => name.endsWith('.bin'))
    for (const name of data) copyFileSync(path.join(generated, name), path.join('dist', name))
  },
})
