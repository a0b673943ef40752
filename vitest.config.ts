import {availableParallelism} from 'node:os'
import {defineConfig} from 'vitest/config'

/** They count what is done, which takes a process in which nothing was done yet. */
export const COUNTED = ['test/engine/work.test.ts', 'test/engine/counts.test.ts']

export default defineConfig({
  test: {
    // A slow machine is no reason to fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: Math.max(2, Math.min(4, availableParallelism())),
    isolate: false,
    setupFiles: ['test/support/setup.ts'],
    // Megabytes of rules and names, which need no transformation.
    server: {deps: {external: [/\/src\/generated\/[\w-]+\.js$/]}},
    provide: {runs: 300, times: 200, everyRule: 30, everyText: 3, everyPlace: 4},
    projects: [
      {
        extends: true,
        // Files share a process, and with it the rules and names once they are read.
        test: {name: 'fast', include: ['test/**/*.test.ts'], exclude: ['test/slow/**', ...COUNTED]},
      },
      {extends: true, test: {name: 'counted', include: COUNTED, isolate: true}},
    ],
  },
})
