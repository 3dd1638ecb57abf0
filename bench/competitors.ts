import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bytes, weighLibrary } from './bytes.ts'
import { npmInstall } from './installed.ts'

/** What people would use instead, with the part of it that lets a signed-in user change their account. */
interface Competitor {
  name: string
  packages: string[]
  source: string
  /** Its style sheet, as a module. */
  styles?: string
}

export interface Measured {
  name: string
  version: string
  /** Minified, with React outside. */
  js: Bytes
  css: Bytes | null
  /** Packages that installing it brings, React's own apart. */
  packages: number
}

const react = ['react@19.3.1', 'react-dom@19.3.1']
const competitors: Competitor[] = [
  {
    name: 'AWS Amplify UI AccountSettings',
    packages: ['@aws-amplify/ui-react@6.15.6', 'aws-amplify@6.22.1'],
    source: "export { AccountSettings } from '@aws-amplify/ui-react'",
    styles: '@aws-amplify/ui-react/styles.css',
  },
  {
    name: 'better-auth-ui ChangeEmailCard',
    packages: ['@daveyplate/better-auth-ui@3.4.0', 'better-auth@1.7.25'],
    source: "export { AuthUIProvider, ChangeEmailCard } from '@daveyplate/better-auth-ui'",
  },
  {
    name: 'Ory Elements Settings',
    packages: ['@ory/elements-react@1.2.1'],
    source: "export { Settings } from '@ory/elements-react/theme'",
    styles: '@ory/elements-react/theme/styles.css',
  },
  {
    name: 'Authing Guard',
    packages: ['@authing/guard@5.3.9'],
    source: "export { Guard } from '@authing/guard'",
    styles: '@authing/guard/dist/esm/guard.min.css',
  },
  {
    name: 'Hanko profile',
    packages: ['@teamhanko/hanko-elements@2.7.0'],
    source: "export { register } from '@teamhanko/hanko-elements'",
  },
  {
    name: 'Supabase Auth UI UpdatePassword',
    packages: ['@supabase/auth-ui-react@0.4.7', '@supabase/auth-ui-shared@0.1.8'],
    source: "export { UpdatePassword } from '@supabase/auth-ui-react'",
  },
]

/** Installs each outside of the project, and weighs it. One that cannot be had says so, and the others go on. */
export async function measureCompetitors(): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const { name, packages, source, styles } of competitors) {
    const folder = mkdtempSync(join(tmpdir(), 'genauth-account-ui-bench-'))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
    try {
      npmInstall(folder, [...packages, ...react, '--force'])
      measured.push({
        name,
        version: packages[0]?.split('@').at(-1) ?? '',
        js: await weighLibrary(source, folder),
        css: styles === undefined ? null : await weighLibrary(`@import "${styles}";`, folder, 'css'),
        packages: installed(folder) - react.length - 1,
      })
    } catch (error) {
      console.log(`${name} could not be measured: ${String(error).slice(0, 300)}`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  return measured
}

function installed(folder: string): number {
  const modules = join(folder, 'node_modules')
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .reduce((total, name) => total + (name.startsWith('@') ? readdirSync(join(modules, name)).length : 1), 0)
}
