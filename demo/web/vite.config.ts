import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { withoutLayers } from '../../build/without-layers.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  css: { postcss: { plugins: [withoutLayers] } },
  resolve: {
    alias: [
      { find: 'genauth-account-ui/styles.css', replacement: here('../../src/theme/styles.css') },
      { find: 'genauth-account-ui/locales', replacement: here('../../src/i18n/locales') },
      { find: 'genauth-account-ui', replacement: here('../../src/index.ts') },
    ],
  },
  build: {
    outDir: here('../dist'),
    emptyOutDir: true,
    // Inlined assets would be data: URLs, which the page's content security policy refuses.
    assetsInlineLimit: 0,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
})
