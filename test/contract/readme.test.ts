// @vitest-environment node
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

it('shows a test of a page that is one of our own, word for word', async () => {
  const [page, example] = await Promise.all([
    read('docs/sandbox.md'),
    read('test/features/testing-your-page.test.tsx'),
  ])
  expect(page).toContain(`\`\`\`tsx\n${example}\`\`\`\n`)
})

it('is a README of 200 lines at most', async () => {
  expect((await read('README.md')).trimEnd().split('\n').length).toBeLessThanOrEqual(200)
})

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]
const textOf = (page: string) => readFileSync(page, 'utf8')
/** As GitHub names the headings of a page. */
const anchorsOf = (page: string) =>
  [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

describe.each(pages)('the links of %s', (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)

  it('lead to files that are there, and to headings that are in them', () => {
    for (const link of links.filter((one) => !/^[a-z]+:/.test(one))) {
      const [file = '', anchor] = link.split('#')
      const target = file === '' ? page : normalize(join(dirname(page), file))
      expect(statSync(target, { throwIfNoEntry: false })?.isFile(), `${link} in ${page}`).toBe(true)
      if (anchor !== undefined) expect(anchorsOf(target), `${link} in ${page}`).toContain(anchor)
    }
  })
})

it('a reader of the package finds everything that README and docs link to', () => {
  const { files } = JSON.parse(textOf('package.json')) as { files: string[] }
  const patterns = ['README.md', 'LICENSE', 'package.json', ...files].map(
    (one) => new RegExp(`^${one.replaceAll('.', '\\.').replace('*', '[^/]+')}$`),
  )
  const isShipped = (path: string) => patterns.some((pattern) => pattern.test(path))
  const linked = pages
    .filter(isShipped)
    .flatMap((page) =>
      [...textOf(page).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, file = '']) =>
        normalize(join(dirname(page), file)),
      ),
    )
  expect(linked.length).toBeGreaterThan(10)
  expect(linked.filter((path) => !isShipped(path))).toEqual([])
})
