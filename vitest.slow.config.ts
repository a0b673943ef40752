/** `npm run test:slow`: what takes minutes. Tests that `npm test` makes with little it makes with much. */
import {defineConfig} from 'vitest/config'
import fast, {COUNTED} from './vitest.config.js'

const {projects: _, ...shared} = fast.test ?? {}

export default defineConfig({
  test: {
    ...shared,
    testTimeout: 3_600_000,
    provide: {runs: 6000, times: 20_000, everyRule: 1, everyText: 1, everyPlace: 1},
    projects: [
      {
        extends: true,
        test: {
          name: 'slow',
          include: [
            'test/slow/**/*.test.ts',
            'test/**/*.property.test.ts',
            'test/residue/hostile.test.ts',
            'test/contract/fixes.test.ts',
            'test/names/declined-places.test.ts',
          ],
        },
      },
      {extends: true, test: {name: 'counted', include: COUNTED, isolate: true}},
    ],
  },
})
