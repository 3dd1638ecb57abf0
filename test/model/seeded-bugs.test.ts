// @vitest-environment node
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { afterAll, expect, it } from 'vitest'
import { flowNames, flows } from '../flows.ts'
import { seed, soaking } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { shuffled } from '../support/shuffled.ts'
import * as core from './core-screen.ts'
import * as runner from './run-sequences.ts'
import { type Edit, type SeededBug, seededBugs } from './seeded-bugs.ts'

type Built = typeof runner & typeof core

const root = fileURLToPath(new URL('../..', import.meta.url))
const SCREEN = 'test/model/core-screen.ts'
const RUNNER = 'test/model/run-sequences.ts'
const ENOUGH = 60_000
const found: { name: SeededBug; after: number }[] = []
const everywhere = flowNames.flatMap((flow) => flows[flow].seeded.map((name) => [name, flow] as const))
/** The soak looks for each bug in every flow that can have it, an everyday run in one of them. */
const cases = soaking
  ? everywhere
  : Object.keys(seededBugs).flatMap((bug) => {
      const [first] = shuffled(
        everywhere.filter(([name]) => name === bug),
        seed,
      )
      return first === undefined ? [] : [first]
    })

afterAll(() => {
  const most = Math.max(...found.map(({ after }) => after))
  const bugs = new Set(found.map(({ name }) => name)).size
  const known = Object.keys(seededBugs).length
  count(
    `seeded bugs: ${bugs} of ${known} found, ${found.length} of ${cases.length} times, after ${most} sequences at most`,
  )
})

it.each(cases)(
  'the sequences find %s: %s',
  async (name, flow) => {
    const bug = seededBugs[name]
    const { runSequences, coreScreen, settle } =
      typeof bug === 'function' ? { ...runner, ...core } : await bundleWith(name, bug)
    const { violation, sequences } = await runSequences({
      open: coreScreen(typeof bug === 'function' ? bug : undefined),
      flow,
      count: ENOUGH,
      seed,
      settle,
      shortest: false,
    })
    expect(violation).not.toBeNull()
    found.push({ name, after: sequences })
  },
  600_000,
)

it('tries each bug in a flow, and a bug or more in each flow', () => {
  expect(new Set(everywhere.map(([name]) => name))).toEqual(new Set(Object.keys(seededBugs)))
  expect(new Set(everywhere.map(([, flow]) => flow))).toEqual(new Set(flowNames))
})

/** The pure core with a bug in its source, as a module of its own. */
async function bundleWith(name: string, edits: Edit[]): Promise<Built> {
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
