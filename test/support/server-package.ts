import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runNode } from './run-node.ts'

/** What a server has at hand that speaks to GenAuth and draws nothing. */
const packages = ['zod', 'hono', '@hono/node-server']

/** Builds the package into a folder outside of the repository, where neither React nor React Query can be found. */
export function serverPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'genauth-account-ui-server-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const home = join(folder, 'node_modules', 'genauth-account-ui')
  const script = [
    'vite/bin/vite.js',
    'build',
    '--logLevel',
    'error',
    '--outDir',
    join(home, 'dist'),
    '--emptyOutDir',
  ]
  const { status, stdout, stderr } = runNode(script, 'pipe')
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
  cpSync('package.json', join(home, 'package.json'))
  mkdirSync(join(folder, 'node_modules', '@hono'))
  for (const name of packages)
    symlinkSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name))
  return folder
}
