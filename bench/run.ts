import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { findChromium } from '../test/support/find-chromium.ts'
import { type Bytes, exporting, pages, sheetBytes, weigh, weighed, weighLibrary, weighPage } from './bytes.ts'
import { type Measured, measureCompetitors } from './competitors.ts'
import { installPacked } from './installed.ts'
import { measureServerRender } from './server-render.ts'

// Measured in the Chromium that people have, and not in the one without windows.
process.env.CHROMIUM_SHELL_PATH = findChromium()
const { measureRuntime } = await import('./runtime.ts')

const RESULTS = 'bench/.results.json'
const COMPETITORS = 'bench/competitors.json'

const kilo = (bytes: number) => `${(bytes / 1024).toFixed(1)}`
const sizes = ({ min, gzip, brotli }: Bytes) => [kilo(min), kilo(gzip), kilo(brotli)]

function table(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  console.log(`\n${title}\n${line(head)}\n${rows.map(line).join('\n')}`)
}

interface Committed {
  /** ISO day. */
  date: string
  measured: Measured[]
}

async function competitorsNow(): Promise<Committed> {
  if (!process.argv.includes('--competitors')) return JSON.parse(readFileSync(COMPETITORS, 'utf8'))
  const now = { date: new Date().toISOString().slice(0, 10), measured: await measureCompetitors() }
  writeFileSync(COMPETITORS, `${JSON.stringify(now, null, 2)}\n`)
  return now
}

const competitors = await competitorsNow()
const folder = installPacked()
try {
  const bytes: Record<string, Awaited<ReturnType<typeof weigh>>> = {}
  for (const [name, names] of Object.entries({ ...weighed, everything: '*' }))
    bytes[name] = await weigh(exporting(names), folder)
  const built: [name: string, Bytes][] = []
  for (const [name, names] of Object.entries(pages)) built.push([name, await weighPage(names, folder)])
  const floor = await weighLibrary("export { Floor } from './subjects/floor'", folder)
  const sheet = sheetBytes(`${folder}/node_modules/genauth-account-ui/dist/styles.css`)
  const head = (first: string) => [first, 'min', 'gzip', 'brotli']

  table('Our own code, kB (1024 bytes), as Vite builds a page, before a flow is opened', head(''), [
    ...built.map(([name, own]) => [name, ...sizes(own)]),
    ['styles.css', ...sizes(sheet)],
  ])
  table('The same as one file of esbuild, kB', head(''), [
    ...Object.entries(bytes).map(([name, { own }]) => [name, ...sizes(own)]),
  ])
  table('With all that it brings, React apart, kB', head(''), [
    ['floor: two fields, the same libraries', ...sizes(floor)],
    ...Object.entries(bytes).map(([name, { withLibraries }]) => [name, ...sizes(withLibraries)]),
    ...competitors.measured.map(({ name, version, js }) => [`${name} ${version}`, ...sizes(js)]),
  ])
  console.log(`The others were measured on ${competitors.date}; npm run bench -- --competitors does it anew.`)
  table('With React, kB', head(''), [
    ...Object.entries(bytes).map(([name, { withReact }]) => [name, ...sizes(withReact)]),
  ])
  table('Style sheets, kB', head(''), [
    ['ours', ...sizes(sheet)],
    ...competitors.measured.flatMap(({ name, css }) => (css === null ? [] : [[name, ...sizes(css)]])),
  ])

  const server = await measureServerRender(folder)
  const runtime = await measureRuntime(folder)
  const work = ({ commits, renders }: { commits: number; renders: number }) =>
    `${Number(commits.toFixed(2))} / ${Number(renders.toFixed(2))}`
  const names = ['floor', 'bind', 'wizard'] as const
  table(
    'In Chromium and on a server',
    ['', ...names],
    [
      ['until it can be used, × floor', ...names.map((name) => runtime.mountRatio[name].toFixed(2))],
      ['mounting, commits / renders', ...names.map((name) => work(runtime.mount[name]))],
      ['elements', ...names.map((name) => `${runtime.mount[name].nodes}`)],
      ['a key, × floor', ...names.map((name) => runtime.keyRatio[name].toFixed(2))],
      ['a key, untouched form, commits / renders', ...names.map((name) => work(runtime.untouchedKey[name]))],
      ['a key, refused form, commits / renders', ...names.map((name) => work(runtime.keyAfterRefusal[name]))],
      ['a key in a code field, commits / renders', '', '', work(runtime.codeKey)],
      ['a second of the countdown, commits / renders', '', '', work(runtime.countdown)],
      ['heap of each of 200, kB', ...names.map((name) => kilo(runtime.heap[name]))],
      ['left by 1,000 mounts, kB', ...names.map((name) => kilo(runtime.leftover[name]))],
      [
        'layout shift after the first paint',
        ...names.map((name) => runtime.shifts[name].afterPaint.toFixed(3)),
      ],
      ['layout shift at an error', ...names.map((name) => runtime.shifts[name].atError.toFixed(3))],
      ['rendering on a server, × floor', ...names.map((name) => server.ratio[name].toFixed(2))],
      ['markup, bytes', ...names.map((name) => `${server.bytes[name]}`)],
    ],
  )
  writeFileSync(
    RESULTS,
    `${JSON.stringify({ bytes, floor, sheet, server, runtime, competitors }, null, 2)}\n`,
  )
  console.log(`\nAll figures: ${RESULTS}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
