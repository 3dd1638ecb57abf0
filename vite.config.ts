import { readdirSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const locales = readdirSync(new URL('./src/i18n/locales', import.meta.url)).map((file) =>
  file.replace(/\.ts$/, ''),
)

/** The library: one module out for each module in, so that every file keeps its own "use client". */
export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    minify: false,
    cssMinify: true,
    cssCodeSplit: true,
    copyPublicDir: false,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        'sandbox/index': 'src/sandbox/index.ts',
        styles: 'src/theme/styles.css',
        ...Object.fromEntries(locales.map((tag) => [`i18n/locales/${tag}`, `src/i18n/locales/${tag}.ts`])),
      },
    },
    rolldownOptions: {
      external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
})
