import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, pack } from '../test/consumers/pack.ts'

const peers = ['react@19.3.1', 'react-dom@19.3.1', '@tanstack/react-query@5.108.0']

/** A folder outside of the repository with the packed library installed, and the subjects beside it. */
export function installPacked(): string {
  build()
  const folder = mkdtempSync(join(tmpdir(), 'genauth-account-ui-bench-'))
  const tarball = pack(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  npmInstall(folder, [tarball, ...peers])
  cpSync('bench/subjects', join(folder, 'subjects'), { recursive: true })
  return folder
}

export function npmInstall(folder: string, packages: string[]): void {
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error' },
  })
  if (status !== 0) throw new Error(stderr)
}
