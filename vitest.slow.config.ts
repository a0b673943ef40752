/** `npm run test:slow`: what takes minutes. Tests that `npm test` makes with little it makes with much. */
import {defineConfig} from 'vitest/config'
import fast from './vitest.config.js'

const {projects: _, ...shared} = fast.test ?? {}

export default defineConfig({
  test: {
    ...shared,
    testTimeout: 3_600_000,
    include: [
      'test/slow/**/*.test.ts',
      'test/**/*.property.test.ts',
      'test/residue/hostile.test.ts',
      'test/contract/fixes.test.ts',
    ],
    isolate: false,
    provide: {runs: 6000, times: 20_000, everyRule: 1},
  },
})
