import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { withoutLayers } from './build/without-layers.ts'
import { chromiumLaunch } from './test/support/chromium.ts'
import { count } from './test/support/counts.ts'
import { kits } from './test/theme/kits.ts'
import { snippets, systemScheme } from './test/theme/snippets.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const alias = [
  { find: /^genauth-account-ui\/locales/, replacement: here('./src/i18n/locales') },
  { find: /^genauth-account-ui\/client$/, replacement: here('./src/client.ts') },
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

export default defineConfig({
  plugins: [react()],
  resolve: { alias },
  css: { postcss: { plugins: [withoutLayers] } },
  test: {
    // What a test that hangs is given: a machine that is only busy gets there sooner.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          // Half of the time went into loading jsdom and the sources anew for each file.
          isolate: false,
          include: [
            'test/{account,api,change,flow,settings,steps,i18n,features,sandbox,contract,faults,inputs,scenarios,model,support}/**/*.test.{ts,tsx}',
            'test/a11y/**/*.test.tsx',
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
          include: ['test/{e2e,engines,browser,a11y}/**/*.test.ts'],
          globalSetup: ['test/e2e/build-pages.ts'],
          // Each file starts servers and a browser, and then waits for most of its time.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
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
            '@testing-library/user-event',
          ],
        },
        // What the soak asks for has to reach the page.
        define: {
          'process.env.SOAK': JSON.stringify(process.env.SOAK ?? ''),
          'process.env.SEED': JSON.stringify(process.env.SEED ?? ''),
        },
        test: {
          name: 'chromium',
          isolate: false,
          include: ['test/{model/chromium,theme,host}/**/*.test.tsx'],
          setupFiles: ['test/support/patience.ts', 'test/support/blank-page.ts'],
          browser: {
            ...inChromium(),
            commands: { count: (_, line: string) => count(line), kits, snippets, systemScheme },
          },
        },
      },
    ],
  },
})
