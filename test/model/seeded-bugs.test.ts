// @vitest-environment node
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { seed } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import type * as Core from './core-screen.ts'
import type * as Runner from './run-sequences.ts'
import { type Edit, seededBugs } from './seeded-bugs.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SCREEN = 'test/model/core-screen.ts'
const RUNNER = 'test/model/run-sequences.ts'
const ENOUGH = 10_000
const found: number[] = []

afterAll(() => {
  const most = Math.max(...found)
  count(`seeded bugs: ${found.length} of 12 found, after ${most} sequences at most`)
})

it.each(Object.keys(seededBugs))(
  'the sequences find %s',
  async (name) => {
    const { runSequences, openCore, settle } = await bundleWith(name, seededBugs[name] ?? [])
    const report = await runSequences({
      open: openCore,
      flow: 'change',
      count: ENOUGH,
      seed,
      settle,
      shortest: false,
    })
    expect(report.violation).not.toBeNull()
    found.push(report.sequences)
  },
  120_000,
)

it('there are twelve', () => {
  expect(Object.keys(seededBugs)).toHaveLength(12)
})

/** The pure core with a bug in it, as a module of its own. */
async function bundleWith(name: string, edits: Edit[]): Promise<typeof Runner & typeof Core> {
  const outDir = join(root, 'test/.results/seeded', name.replace(/\W+/g, '-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [withEdits(edits)],
    build: { ssr: true, outDir, rolldownOptions: { input: [SCREEN, RUNNER] }, minify: false },
  })
  const load = (entry: string) => import(pathToFileURL(join(outDir, `${basename(entry, '.ts')}.js`)).href)
  return { ...(await load(SCREEN)), ...(await load(RUNNER)) }
}

function withEdits(edits: Edit[]): Plugin {
  return {
    name: 'seeded-bug',
    enforce: 'pre',
    load(id) {
      const here = edits.filter(({ file }) => id.endsWith(`src/${file}`))
      if (here.length === 0) return null
      return here.reduce(
        (source, { find, replace }) => {
          if (source.split(find).length !== 2)
            throw new Error(`Seed the bug anew: ${id} has no single ${find}`)
          return source.replace(find, () => replace)
        },
        readFileSync(id, 'utf8'),
      )
    },
  }
}
