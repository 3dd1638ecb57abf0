import { createServer } from 'node:http'
import { build } from 'esbuild'
import { type CDPSession, chromium, type Page } from 'playwright'
import { listen } from '../demo/server/listen.ts'
import { chromiumLaunch } from '../test/support/chromium.ts'
import { median } from './median.ts'
import type { Bench } from './subjects/browser.tsx'

declare global {
  interface Window {
    bench: Bench
  }
}

const ROUNDS = 5
const names = ['floor', 'bind', 'wizard'] as const
type Name = (typeof names)[number]

interface Work {
  commits: number
  renders: number
}

export interface Runtime {
  /** Times the floor, both without what surrounds them. */
  mountRatio: Record<Name, number>
  mount: Record<Name, Work & { nodes: number }>
  keyRatio: Record<Name, number>
  untouchedKey: Record<Name, Work>
  keyAfterRefusal: Record<Name, Work>
  codeKey: Work
  /** A second of the countdown. */
  countdown: Work
  /** Bytes of the JavaScript heap for each instance of 200. */
  heap: Record<Name, number>
  /** What 1,000 times mounting and unmounting leaves behind, in bytes. */
  leftover: Record<Name, number>
  shifts: Record<Name, { afterPaint: number; atError: number }>
}

/** Measures in a real Chromium, with React's production build. */
export async function measureRuntime(folder: string): Promise<Runtime> {
  const served = await servePage(folder)
  const browser = await chromium.launch(chromiumLaunch)
  try {
    const page = await browser.newPage()
    await page.goto(served.url)
    await page.waitForFunction(() => 'bench' in window)
    return await measure(page, await page.context().newCDPSession(page))
  } finally {
    await browser.close()
    served.close()
  }
}

async function measure(page: Page, cdp: CDPSession): Promise<Runtime> {
  const each = async <T>(work: (name: Name) => Promise<T>): Promise<Record<Name, T>> => {
    const found: Partial<Record<Name, T>> = {}
    for (const name of names) found[name] = await work(name)
    // SAFETY: every name was measured.
    return found as Record<Name, T>
  }
  const mountTime = (name: Name | 'nothing') =>
    page.evaluate((subject) => window.bench.mountTime(subject, 150), name)
  const keyTime = (name: Name) => page.evaluate((subject) => window.bench.keyTime(subject, 2000), name)
  // Once before anything counts, so that all is compiled.
  for (const name of names) await mountTime(name)

  const mountTimes: Record<Name | 'nothing', number[]> = { nothing: [], floor: [], bind: [], wizard: [] }
  const keyTimes: Record<Name, number[]> = { floor: [], bind: [], wizard: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['nothing', ...names] as const) mountTimes[name].push(await mountTime(name))
    for (const name of names) keyTimes[name].push(await keyTime(name))
  }
  const nothing = median(mountTimes.nothing)
  const ratio = (times: number[], floor: number[], without = 0) =>
    (median(times) - without) / (median(floor) - without)

  const empty = await page.evaluate(() => window.bench.mountWork('nothing'))
  return {
    mountRatio: await each(async (name) => ratio(mountTimes[name], mountTimes.floor, nothing)),
    mount: await each(async (name) => {
      const { commits, renders, nodes } = await page.evaluate(
        (subject) => window.bench.mountWork(subject),
        name,
      )
      return { commits, renders: renders - empty.renders, nodes }
    }),
    keyRatio: await each(async (name) => ratio(keyTimes[name], keyTimes.floor)),
    untouchedKey: await each((name) => page.evaluate((subject) => window.bench.untouchedKey(subject), name)),
    keyAfterRefusal: await each((name) =>
      page.evaluate((subject) => window.bench.keyAfterRefusal(subject), name),
    ),
    codeKey: await page.evaluate(() => window.bench.codeKey()),
    countdown: await page.evaluate(() => window.bench.countdown()),
    heap: await each(async (name) => {
      const before = await heapOf(cdp)
      await page.evaluate((subject) => window.bench.keep(subject, 200), name)
      const after = await heapOf(cdp)
      await page.evaluate(() => window.bench.forget())
      return (after - before) / 200
    }),
    leftover: await each(async (name) => {
      await page.evaluate((subject) => window.bench.cycle(subject, 200), name)
      const before = await heapOf(cdp)
      await page.evaluate((subject) => window.bench.cycle(subject, 1000), name)
      return (await heapOf(cdp)) - before
    }),
    shifts: await each((name) => page.evaluate((subject) => window.bench.shifts(subject), name)),
  }
}

async function heapOf(cdp: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize
}

async function servePage(folder: string): Promise<{ url: string; close: () => void }> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/subjects/browser.tsx`],
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: [],
    loader: { '.css': 'css' },
    outdir: 'dist',
    write: false,
  })
  const contents = new Map(
    outputFiles.map(({ path, text }) => [path.endsWith('.css') ? '/page.css' : '/page.js', text]),
  )
  const html =
    '<!doctype html><link rel="stylesheet" href="/page.css"><body><script type="module" src="/page.js"></script>'
  const server = createServer(({ url = '/' }, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : url.endsWith('.css') ? 'text/css' : 'text/html'
    response.writeHead(200, { 'content-type': type }).end(contents.get(url) ?? html)
  })
  const port = await listen(server, 0)
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
