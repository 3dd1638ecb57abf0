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
  framework: {
    name: '@storybook/react-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  typescript: {
    // The other one does not follow the types that props extend.
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      tsconfigPath: here('../tsconfig.json'),
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      propFilter: ({ parent }) => parent === undefined || !parent.fileName.includes('node_modules'),
    },
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, alias },
    // For older browsers light-dark() is rewritten into something that does not follow a nested color-scheme.
    build: { ...vite.build, cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
  }),
}

export default config
