import { defineConfig } from 'vitest/config'
import { viteTemplates } from './scripts/template-plugin.mjs'

const SECOND = 1000

/** Tests that look at the built program or the package; the first two kinds make up `npm test`. */
const BUILT = ['test/bin/*.test.ts', 'test/**/*.built.test.ts']
const PACKAGE = ['test/bin/package/*.test.ts']
const SLOW = ['test/slow/**/*.test.ts']
const NODE_LINES = ['test/bin/node-lines/*.test.ts']

const buildFirst = ['test/support/build-first.mjs']

export default defineConfig({
  plugins: [viteTemplates()],
  test: {
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'html'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...BUILT, ...PACKAGE, ...NODE_LINES, ...SLOW],
          testTimeout: 10 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: BUILT,
          globalSetup: buildFirst,
          testTimeout: 30 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: SLOW,
          globalSetup: buildFirst,
          testTimeout: 600 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: PACKAGE,
          testTimeout: 180 * SECOND,
          hookTimeout: 180 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: 'node-lines',
          include: NODE_LINES,
          globalSetup: buildFirst,
          testTimeout: 180 * SECOND,
          hookTimeout: 180 * SECOND,
        },
      },
    ],
  },
})
