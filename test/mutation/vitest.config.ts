import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** The tests that mutants run against: those that judge behaviour and are quick. */
export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    include: [
      process.env.MUTATION_TESTS ?? 'test/{api,flow,features,sandbox,inputs,scenarios}/**/*.test.{ts,tsx}',
    ],
    // It reads the names of all tests, and says nothing of what they judge.
    exclude: ['test/scenarios/rows.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    css: { include: [/\?raw/] },
  },
})
