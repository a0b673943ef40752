import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {index: 'src/index.ts', cli: 'src/cli.ts', 'language-server': 'src/server/bin.ts'},
  format: 'esm',
  target: 'node20',
  platform: 'node',
  dts: {entry: {index: 'src/index.ts'}},
  // The site that `npm run site` builds stays.
  clean: ['!site/**'],
  splitting: true,
})
