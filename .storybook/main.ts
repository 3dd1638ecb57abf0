import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Stories import the library by its name, as an embedder does. */
const alias = [
  { find: /^genauth-account-ui\/locales/, replacement: here('../src/i18n/locales') },
  { find: /^genauth-account-ui\/sandbox$/, replacement: here('../src/sandbox/index.ts') },
  { find: /^genauth-account-ui$/, replacement: here('../src/index.ts') },
]

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, alias },
  }),
}

export default config
