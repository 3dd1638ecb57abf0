import { readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { withoutLayers } from './build/without-layers.ts'

const namesIn = (directory: string, extension: string) =>
  readdirSync(new URL(directory, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
const locales = namesIn('./src/i18n/locales', '.ts')
const presets = namesIn('./src/theme/presets', '.css')

/** The library: one module out for each module in, so that every file keeps its own "use client". */
export default defineConfig({
  plugins: [react()],
  css: { postcss: { plugins: [withoutLayers] } },
  build: {
    target: 'es2022',
    minify: false,
    cssMinify: true,
    // For older ones, `color-scheme` would bring variables along that nothing here reads.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    cssCodeSplit: true,
    copyPublicDir: false,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        client: 'src/client.ts',
        'sandbox/index': 'src/sandbox/index.ts',
        styles: 'src/theme/styles.css',
        'styles.layer.css': 'src/theme/styles.layer.css',
        ...Object.fromEntries(presets.map((name) => [`presets/${name}`, `src/theme/presets/${name}.css`])),
        ...Object.fromEntries(locales.map((name) => [`i18n/locales/${name}`, `src/i18n/locales/${name}.ts`])),
      },
    },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
})
