import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What is wrong with a tarball, and with a second one made of the same sources. */
export function problemsOf(tarball: string, again: string): Record<string, string[]> {
  const list = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
  const files = list.split('\n').filter((file) => file !== '')
  const read = (file: string) => execFileSync('tar', ['-xzOf', tarball, file], { encoding: 'utf8' })
  const manifest = JSON.parse(read('package/package.json'))
  const hash = (path: string) => createHash('sha512').update(readFileSync(path)).digest('hex')
  const meant =
    /^package\/(dist\/.*\.(js|d\.ts|css)|docs\/[\w-]+\.md|docs\/images\/[\w-]+\.png|package\.json|README\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|SECURITY\.md)$/

  return {
    'is the same when made again, byte for byte': hash(tarball) === hash(again) ? [] : [tarball, again],
    'has what is meant to be there, and nothing else': files.filter((file) => !meant.test(file)),
    'runs nothing when it is installed': Object.keys(manifest.scripts ?? {}).filter((name) =>
      /^(pre|post)?install$|^prepare$/.test(name),
    ),
    'keeps "use client" in each module that had it': clientModules().filter(
      (file) => !/^['"]use client['"]/.test(read(`package/dist/${file}.js`)),
    ),
    'declares its styles alone as having effects':
      JSON.stringify(manifest.sideEffects) === '["**/*.css"]' ? [] : [`${manifest.sideEffects}`],
  }
}

function clientModules(): string[] {
  const found = execFileSync('git', ['grep', '-l', "^'use client'", '--', 'src'], { encoding: 'utf8' })
  return found
    .trim()
    .split('\n')
    .map((path) => path.replace(/^src\/|\.tsx?$/g, ''))
}
