import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Property tests run hundreds of cases, end-to-end tests start processes; a small CI machine has two cores.
const testTimeout = 60_000
// Some start a database server before they begin.
const hookTimeout = 60_000

// Half of the tests wait for processes and for silence: one file more than there are cores keeps these at work.
const maxWorkers = availableParallelism() + 1

export default defineConfig({
  test: {
    maxWorkers,
    globalSetup: ['test/support/temporary-folder.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/support/property-seed.ts'],
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          testTimeout,
          hookTimeout,
        },
      },
      // Only these need the built program, so only they wait for it to be built.
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/build-once.ts'],
          setupFiles: ['test/support/no-servers-left.ts'],
          testTimeout,
          hookTimeout,
        },
      },
    ],
  },
})
