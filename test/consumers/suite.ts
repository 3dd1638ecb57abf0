import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'

/** Tests of the components, as far as they ask of React what every version in the peer range has. */
export const componentSuite = [
  'vitest/vitest.mjs',
  'run',
  '--project',
  'unit',
  'features',
  'scenarios',
  'server',
]

/** The sources as they are now, without what is installed and built. */
export function copySources(directory: string): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  for (const path of listed.trim().split('\n')) cpSync(path, join(directory, path))
}
