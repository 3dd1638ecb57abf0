// @vitest-environment node
import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** What stands in the files of a page that takes these components from the built package. */
async function pageWith(names: string) {
  const { metafile } = await build({
    stdin: { contents: `export { ${names} } from 'genauth-account-ui'`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    external: ['react', 'react-dom', 'react/*', '@tanstack/react-query', 'react-hook-form', 'zod'],
    write: false,
    metafile: true,
    logLevel: 'silent',
    tsconfigRaw: {},
  })
  const { outputs } = metafile
  const importedBy = (path: string, how: string) =>
    outputs[path]?.imports.flatMap(({ kind, path: to }) => (kind === how ? [to] : [])) ?? []
  /** What the browser fetches for these, with all that they need. */
  function fetched(paths: string[]): string[] {
    const found = new Set(paths)
    for (const path of found) for (const next of importedBy(path, 'import-statement')) found.add(next)
    return [...found]
  }
  const carried = (paths: string[]) =>
    paths.flatMap((path) =>
      Object.entries(outputs[path]?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [file] : [],
      ),
    )
  const page = fetched(Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === '<stdin>'))
  const later = fetched(page.flatMap((path) => importedBy(path, 'dynamic-import')))
  return { atOnce: carried(page), later: carried(later) }
}

const phoneCode = /phone|countries|country|load-metadata|text-note/

describe.runIf(existsSync('dist/index.js'))('a page of the built package', () => {
  it('without phone carries none of its code', async () => {
    const { atOnce, later } = await pageWith(
      'BindEmailForm, ChangeEmailWizard, UnbindEmailForm, createGenAuthClient',
    )
    expect(atOnce.some((file) => file.includes('contact/email.js'))).toBe(true)
    expect(atOnce.filter((file) => phoneCode.test(file))).toEqual([])
    expect(later).toEqual([])
  })

  it.each(['BindPhoneForm', 'ChangePhoneWizard'])('with %s has the metadata apart', async (name) => {
    const { atOnce, later } = await pageWith(name)
    expect(atOnce.some((file) => file.includes('contact/phone.js'))).toBe(true)
    expect(atOnce.filter((file) => file.includes('libphonenumber'))).toEqual([])
    expect(atOnce.filter((file) => /i18n\/(?!shared|phone)\w+\/en/.test(file))).toEqual([])
    expect(later.some((file) => file.includes('libphonenumber-js/metadata.mobile'))).toBe(true)
  })

  it('that only removes a number carries no field for one', async () => {
    const { atOnce } = await pageWith('UnbindPhoneForm')
    expect(atOnce.filter((file) => /phone-step|country-field/.test(file))).toEqual([])
  })
})
