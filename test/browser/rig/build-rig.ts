import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'
import { withoutLayers } from '../../../build/without-layers.ts'
import { productionBuild } from '../../e2e/production-build.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const outDir = here('../../.results/rig')

const shared: InlineConfig = {
  configFile: false,
  root: here('./page'),
  plugins: [react()],
  css: { postcss: { plugins: [withoutLayers] } },
  resolve: {
    alias: [
      { find: 'genauth-account-ui/styles.css', replacement: here('../../../src/theme/styles.css') },
      { find: 'genauth-account-ui', replacement: here('../../../src/index.ts') },
    ],
  },
}

export interface BuiltRig {
  /** A file of the page, by its path in the URL. */
  file(path: string): Promise<Buffer | null>
  /** The page's markup, rendered on a server. */
  render(url: URL): string
}

/** Builds the page as an embedder would, for a browser and for a server. Once for all files. */
export async function buildRig(): Promise<void> {
  await productionBuild({
    ...shared,
    build: {
      outDir: `${outDir}/browser`,
      emptyOutDir: true,
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: here('./page/main.tsx'),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  })
  await productionBuild({
    ...shared,
    // With React inside: the process that runs tests has its development build loaded.
    ssr: { noExternal: true },
    build: { outDir: `${outDir}/server`, emptyOutDir: true, ssr: here('./page/render.tsx') },
  })
}

/** What was built. */
export async function builtRig(): Promise<BuiltRig> {
  const { render } = (await import(/* @vite-ignore */ `${outDir}/server/render.js`)) as BuiltRig
  return {
    render,
    file: (path) => readFile(`${outDir}/browser${path}`).catch(() => null),
  }
}
