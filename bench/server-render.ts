import { build } from 'esbuild'
import { median } from './median.ts'

const ROUNDS = 7
const names = ['floor', 'bind', 'wizard'] as const
type Name = (typeof names)[number]

export interface ServerRender {
  /** Times the floor. */
  ratio: Record<Name, number>
  /** Bytes of the markup. */
  bytes: Record<Name, number>
}

/** Renders on this machine as a server would, with React's production build. */
export async function measureServerRender(folder: string): Promise<ServerRender> {
  const outfile = `${folder}/server.mjs`
  await build({
    entryPoints: [`${folder}/subjects/server.tsx`],
    absWorkingDir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    // React's server build asks Node for its streams.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    outfile,
  })
  const { render, renderTime }: typeof import('./subjects/server.tsx') = await import(outfile)
  const times: Record<Name, number[]> = { floor: [], bind: [], wizard: [] }
  for (const name of names) renderTime(name, 500)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) times[name].push(renderTime(name, 1500))

  const each = <T>(work: (name: Name) => T) =>
    // SAFETY: every name has its entry.
    Object.fromEntries(names.map((name) => [name, work(name)])) as Record<Name, T>
  return {
    ratio: each((name) => median(times[name]) / median(times.floor)),
    bytes: each((name) => Buffer.byteLength(render(name))),
  }
}
