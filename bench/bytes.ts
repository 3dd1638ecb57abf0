import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Bytes of one thing, minified. */
export interface Bytes {
  min: number
  gzip: number
  brotli: number
}

export interface Weight {
  /** Our own modules. */
  own: Bytes
  /** And the form, schema and query libraries. */
  withLibraries: Bytes
  /** And React. */
  withReact: Bytes
}

const react = ['react', 'react-dom', 'react/*', 'react-dom/*']
const libraries = [
  '@tanstack/react-query',
  'react-hook-form',
  '@hookform/resolvers',
  '@hookform/resolvers/*',
  'zod',
  'zod/*',
]

/** What is weighed. "The email set" is what a settings page with all three components needs. */
export const weighed = {
  'BindEmailForm alone': "export { BindEmailForm } from 'genauth-account-ui'",
  'ChangeEmailWizard alone': "export { ChangeEmailWizard } from 'genauth-account-ui'",
  'the email set':
    "export { AccountSettingsProvider, BindEmailForm, ChangeEmailWizard, createGenAuthClient, en, UnbindEmailForm } from 'genauth-account-ui'",
  everything: "export * from 'genauth-account-ui'",
} as const

export type Weighed = keyof typeof weighed

/** Weighs a module of a folder in which everything is installed. */
export async function weigh(source: string, folder: string): Promise<Weight> {
  const bundled = async (external: string[]) => {
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir: folder, loader: 'tsx' },
      absWorkingDir: folder,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      external,
      write: false,
    })
    return bytesOf(outputFiles[0]?.contents ?? new Uint8Array())
  }
  return {
    own: await bundled([...react, ...libraries]),
    withLibraries: await bundled(react),
    withReact: await bundled([]),
  }
}

export function sheetBytes(path: string): Bytes {
  return bytesOf(readFileSync(path))
}

function bytesOf(contents: Uint8Array): Bytes {
  return {
    min: contents.byteLength,
    gzip: gzipSync(contents, { level: 9 }).byteLength,
    brotli: brotliCompressSync(contents).byteLength,
  }
}
