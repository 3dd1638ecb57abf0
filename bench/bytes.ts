import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { pageChunks } from './page-chunks.ts'

/** Bytes of one thing, minified. */
export interface Bytes {
  min: number
  gzip: number
  brotli: number
}

export interface Weight {
  /** Our own modules. */
  own: Bytes
  /** The files that were weighed as our own, as paths from the folder. */
  files: string[]
  /** With the form, schema and query libraries. */
  withLibraries: Bytes
  /** With React too. */
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
  'libphonenumber-js',
  'libphonenumber-js/*',
  'react-image-crop',
]

const emailSet = 'BindEmailForm, ChangeEmailWizard, UnbindEmailForm'
const phoneSet = 'BindPhoneForm, ChangePhoneWizard, UnbindPhoneForm'
const base = 'AccountSettingsProvider, createGenAuthClient'

/** What is weighed of ours, by its exports. A set is what a settings page with all three of its components needs. */
export const weighed = {
  'BindEmailForm alone': 'BindEmailForm',
  'ChangeEmailWizard alone': 'ChangeEmailWizard',
  'the email set': `${base}, ${emailSet}`,
  'BindPhoneForm alone': 'BindPhoneForm',
  'the phone set': `${base}, ${phoneSet}`,
  'both sets': `${base}, ${emailSet}, ${phoneSet}`,
}

/** What a page has of ours before any flow is opened. */
export const pages = { ...weighed, 'the page of rows': `${base}, AccountSettings` }

/** A module with some of our exports, or all of them. */
export const exporting = (names: string) =>
  `export ${names === '*' ? '*' : `{ ${names} }`} from 'genauth-account-ui'`

const isLibrary = (id: string) =>
  [...react, ...libraries].some((name) => id === name || id.startsWith(`${name.replace('/*', '')}/`))

/** What comes at once with a page that Vite builds of some of our exports, from a folder as for `weigh`. */
export async function weighPage(names: string, folder: string): Promise<Bytes> {
  const { atOnce } = await pageChunks(names, { folder, minify: true, external: isLibrary })
  return bytesOf(Buffer.from(atOnce.map(({ code }) => code).join('\n')))
}

/** Weighs a module in a folder where everything is installed, or in the repository: there it is what is in `dist`. */
export async function weigh(source: string, folder: string): Promise<Weight> {
  const own = await bundled(source, folder, [...react, ...libraries])
  return {
    own: own.bytes,
    files: own.files,
    withLibraries: await weighLibrary(source, folder),
    withReact: (await bundled(source, folder, [])).bytes,
  }
}

/** Weighs a module with all that it brings, React apart. */
export async function weighLibrary(
  source: string,
  folder: string,
  loader: 'tsx' | 'css' = 'tsx',
): Promise<Bytes> {
  return (await bundled(source, folder, react, loader)).bytes
}

export function sheetBytes(path: string): Bytes {
  return bytesOf(readFileSync(path))
}

async function bundled(
  source: string,
  folder: string,
  external: string[],
  loader: 'tsx' | 'css' = 'tsx',
): Promise<{ bytes: Bytes; files: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: folder, loader },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'empty', '.png': 'empty', '.woff': 'empty', '.woff2': 'empty' },
    logLevel: 'silent',
    outdir: 'out',
    external,
    write: false,
    metafile: true,
    // The paths of the repository's tsconfig.json lead to `src`. A consumer has package.json's exports alone.
    tsconfigRaw: {},
  })
  const main = outputFiles.find(({ path }) => path.endsWith(loader === 'css' ? '.css' : '.js'))
  return {
    bytes: bytesOf(main?.contents ?? new Uint8Array()),
    files: Object.keys(metafile.inputs).filter((file) => file !== '<stdin>'),
  }
}

function bytesOf(contents: Uint8Array): Bytes {
  return {
    min: contents.byteLength,
    gzip: gzipSync(contents, { level: 9 }).byteLength,
    brotli: brotliCompressSync(contents).byteLength,
  }
}
