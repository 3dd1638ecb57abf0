import { describe, expect, it } from 'vitest'
import { circlesIn } from './circles.ts'

/** Who may import whom, and from npm what. What is not listed is refused. */
const rules: Record<string, { layers: string[]; packages: string[] }> = {
  api: { layers: [], packages: ['zod/mini'] },
  flow: { layers: [], packages: [] },
  sandbox: { layers: [], packages: [] },
  theme: { layers: [], packages: ['react'] },
  ui: { layers: [], packages: ['react'] },
  i18n: { layers: ['api'], packages: [] },
  account: { layers: ['api', 'flow', 'i18n'], packages: ['react', '@tanstack/react-query'] },
  change: { layers: ['account', 'api', 'flow'], packages: ['react'] },
  steps: {
    layers: ['account', 'api', 'change', 'flow', 'i18n', 'ui'],
    packages: ['react', 'react-hook-form', '@hookform/resolvers/zod', 'zod/mini'],
  },
  settings: {
    layers: ['account', 'api', 'change', 'i18n', 'steps', 'ui'],
    packages: ['react'],
  },
  features: {
    layers: ['account', 'api', 'change', 'flow', 'i18n', 'settings', 'steps', 'ui'],
    packages: ['react', 'react-hook-form', '@hookform/resolvers/zod', 'zod/mini'],
  },
  '.': {
    layers: ['account', 'api', 'change', 'features', 'flow', 'i18n', 'settings', 'steps', 'theme'],
    packages: ['react'],
  },
}

/** What is large, and imported by one module, which is a chunk of its own. */
const lone: Record<string, string> = {
  'libphonenumber-js/mobile': 'steps/phone-metadata.ts',
  'react-image-crop': 'features/profile/photo-crop.tsx',
}

/** Lines of a module. What needs more has more than one thing in it. */
const LONGEST = 250

const sources = import.meta.glob<string>('../../src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const files = Object.entries(sources).map(([path, text]) => ({ path: path.replace('../../src/', ''), text }))

const layerOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '.')
const importsOf = (text: string) =>
  [...text.matchAll(/(?:from\s+|import\s+|import\()'([^']+)'/g)].map(([, name]) => name ?? '')

function resolve(from: string, relative: string): string {
  return new URL(relative, `http://src/${from}`).pathname.slice(1)
}

describe('the layers', () => {
  it('has sources to look at', () => expect(files.length).toBeGreaterThan(50))

  it.each(files.map(({ path, text }) => [path, text] as const))('%s imports only downwards', (path, text) => {
    const layer = layerOf(path)
    const rule = rules[layer]
    expect(rule, `a rule for the layer ${layer}`).toBeDefined()
    for (const name of importsOf(text)) {
      if (name in lone) expect(path, name).toBe(lone[name])
      else if (!name.startsWith('.')) expect(rule?.packages, name).toContain(name)
      else if (layerOf(resolve(path, name)) !== layer)
        expect(rule?.layers, name).toContain(layerOf(resolve(path, name)))
    }
  })

  it('asks for what is large only when it is needed', () => {
    const chunks = Object.values(lone)
    const asked = files.flatMap(({ path, text }) =>
      [...text.matchAll(/^import (?!type).*'(\..*)'/gm)].flatMap(([, name = '']) =>
        chunks.includes(resolve(path, name)) ? [path] : [],
      ),
    )
    expect(asked).toEqual([])
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(chunks))
  })

  it('keeps features apart', () => {
    const feature = (path: string) => path.split('/')[1]
    for (const { path, text } of files.filter((file) => layerOf(file.path) === 'features')) {
      for (const name of importsOf(text).filter((imported) => imported.startsWith('.'))) {
        const target = resolve(path, name)
        if (layerOf(target) === 'features')
          expect(feature(target), `${path} imports ${name}`).toBe(feature(path))
      }
    }
  })

  it('lets only types of the wire into the messages', () => {
    for (const { path, text } of files.filter((file) => layerOf(file.path) === 'i18n')) {
      for (const [line] of text.matchAll(/^import .*\.\.\/api\/.*$/gm))
        expect(line, path).toMatch(/^import type/)
    }
  })

  it('marks every module with hooks as client code', () => {
    for (const { path, text } of files) {
      const usesReact = /\buse[A-Z]\w*\(|createContext\(/.test(text.replace(/^\s*\*.*$/gm, ''))
      if (usesReact && layerOf(path) !== 'ui') expect(text.startsWith("'use client'"), path).toBe(true)
    }
  })
})

describe('the modules', () => {
  it('import one another in no circle', () => {
    const imports = files.map(({ path, text }): [string, string[]] => [
      path,
      importsOf(text).flatMap((name) => (name.startsWith('.') ? [resolve(path, name)] : [])),
    ])
    expect(circlesIn(new Map(imports))).toEqual([])
  })

  it('have 250 lines at most, words apart', () => {
    const long = files.filter(
      ({ path, text }) => !path.startsWith('i18n/') && text.trimEnd().split('\n').length > LONGEST,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('know no contact and no password where every flow is the same', () => {
    const mould = files.filter(({ path }) => ['account', 'change'].includes(layerOf(path)))
    expect(mould.length).toBeGreaterThan(25)
    const named = mould.flatMap(({ path, text }) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      return /email|phone|password/i.test(code) ? [path] : []
    })
    expect(named).toEqual([])
  })
})

describe('the sources', () => {
  it.each([
    ['a style prop, which a content security policy refuses when server-rendered', /\bstyle=\{/],
    ['markup from strings', /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML/],
    ['evaluated code', /\beval\(|new Function\(/],
    ['web storage', /localStorage|sessionStorage|indexedDB/],
    ['a field that changes or cuts what is typed', /maxLength=|type="(?:number|email)"/],
    ['the classic zod, which breaks a strict content security policy', /from 'zod'/],
  ])('have no %s', (_, pattern) => {
    expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([])
  })

  it('write to the console in one file alone', () => {
    const writers = files.filter(({ text }) => /\bconsole\.\w+\(/.test(text)).map(({ path }) => path)
    expect(writers).toEqual(['api/setup-warning.ts'])
  })

  it('leave all that a user reads to the messages', () => {
    const views = files.filter(({ path }) => path.endsWith('.tsx'))
    const literals = views.flatMap(({ path, text }) =>
      [...text.matchAll(/>\s*([A-Z][a-z]+ [a-z ]+)</g)].map(([, words]) => `${path}: ${words}`),
    )
    expect(literals).toEqual([])
  })
})
