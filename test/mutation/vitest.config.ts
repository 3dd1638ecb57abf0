import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Most mutants are found without a page: they never reach the slow tests, which need one. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranks = [/\.test\.tsx$/, /sequences\.test\.ts$/, /./]
    const rank = ({ moduleId }: TestSpecification) => ranks.findIndex((name) => name.test(moduleId))
    return (await super.sort(files)).sort((a, b) => rank(b) - rank(a))
  }
}

/** The tests that mutants run against: those that judge behaviour and are quick. */
export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    include: [
      process.env.MUTATION_TESTS ??
        'test/{api,flow,account,change,features,sandbox,inputs,scenarios}/**/*.test.{ts,tsx}',
    ],
    // It reads the names of all tests, and says nothing of what they judge.
    exclude: ['test/scenarios/rows.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    sequence: { sequencer: QuickestFirst },
    // Every mutant starts the tests anew: loading them once, not once a file, halves the time.
    isolate: false,
    css: { include: [/\?raw/] },
  },
})
