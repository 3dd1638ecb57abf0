import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { chromiumLaunch } from './test/support/chromium.ts'
import { count } from './test/support/counts.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = [
  { find: /^genauth-account-ui\/locales/, replacement: here('./src/i18n/locales') },
  { find: /^genauth-account-ui\/sandbox$/, replacement: here('./src/sandbox/index.ts') },
  { find: /^genauth-account-ui$/, replacement: here('./src/index.ts') },
]

/** A new object each time: Vitest writes its own names into it. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunch }),
  instances: [{ browser: 'chromium' as const }],
})

/** Every story is a test, with axe, in one theme. */
const stories = (theme: string): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [storybookTest({ configDir: here('./.storybook') })],
  define: { __STORY_THEME__: JSON.stringify(theme) },
  // Found late, they would make Vite reload the page in the middle of the first run.
  optimizeDeps: { include: ['react-dom/client', 'react-hook-form', '@hookform/resolvers/zod', 'zod/mini'] },
  test: {
    name: `stories-${theme}`,
    browser: inChromium(),
  },
})

export default defineConfig({
  plugins: [react()],
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: [
            'test/{api,flow,i18n,features,sandbox,contract,faults,inputs,scenarios,model}/**/*.test.{ts,tsx}',
          ],
          exclude: ['test/model/chromium/**'],
          setupFiles: ['test/support/setup.ts'],
          // Without it, sheets read as text are empty.
          css: { include: [/\?raw/] },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/{e2e,browser}/**/*.test.ts'],
          globalSetup: ['test/e2e/build-page.ts'],
          testTimeout: 60_000,
          // Each file starts servers and a browser; there are two cores.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'react-dom/client',
            'react-hook-form',
            '@hookform/resolvers/zod',
            'zod/mini',
            'fast-check',
            '@testing-library/react',
          ],
        },
        // What the soak asks for has to reach the page.
        define: {
          'process.env.SOAK': JSON.stringify(process.env.SOAK ?? ''),
          'process.env.SEED': JSON.stringify(process.env.SEED),
        },
        test: {
          name: 'chromium',
          include: ['test/model/chromium/**/*.test.tsx'],
          browser: { ...inChromium(), commands: { count: (_, line: string) => count(line) } },
        },
      },
      stories('light'),
      stories('dark'),
    ],
  },
})
