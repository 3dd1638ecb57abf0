import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { runNode } from '../support/run-node.ts'

const scripts = [
  ['vite/bin/vite.js', 'build', '--logLevel', 'error'],
  ['typescript-native/bin/tsc', '-p', 'tsconfig.build.json'],
]

/** Builds as a release does. */
export function build(): void {
  for (const script of scripts) {
    const { status, stdout, stderr } = runNode(script, 'pipe')
    if (status !== 0) throw new Error(`${stdout}${stderr}`)
  }
}

/** Packs what is built, and says where the tarball is. */
export function pack(into: string): string {
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', into], {
    encoding: 'utf8',
  })
  const [{ filename }]: [{ filename: string }] = JSON.parse(packed)
  return join(into, filename)
}
