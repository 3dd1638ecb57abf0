import { en } from '../../src/i18n/locales/en.ts'
import { ja } from '../../src/i18n/locales/ja.ts'
import type { Locale } from '../../src/i18n/words.ts'

/** A project that uses the package as the README says, and nothing else of this repository. */
export interface Consumer {
  name: string
  /** Folders and files of `files/` that it is made of. */
  files: string[]
  /** What it installs besides the package. */
  packages: string[]
  /** Commands that have to succeed, each a script of an installed package or of its own, with its arguments. */
  commands: string[][]
  /** The page that came of it, if there is one, and where components are on it. @default one, anywhere */
  page?: { locale: Locale; places?: string[] } & (
    | { directory: string }
    | { server: (port: number) => string[] }
  )
}

const latest = ['react@19.3.1', 'react-dom@19.3.1', '@tanstack/react-query@5.108.0']
export const lowestPeers = ['react@18.2.0', 'react-dom@18.2.0', '@tanstack/react-query@5.0.0']
const types = ['@types/react@19.3.0', '@types/react-dom@19.3.0']
const tsc = ['typescript/bin/tsc', '-p', '.']
const vite = ['vite/bin/vite.js', 'build', '--logLevel', 'warn']
const page = ['page.tsx', 'tsconfig.json']

const compilers = ['5.4.5', '5.9.3', '6.0.3', '7.0.2']

export const consumers: Consumer[] = [
  {
    name: 'Vite, React 19',
    files: [...page, 'main.tsx', 'vite'],
    packages: [...latest, ...types, 'vite@8.3.8', 'typescript@6.0.3'],
    commands: [tsc, vite],
    page: { locale: en, directory: 'dist' },
  },
  {
    name: 'Vite, React 18.2 and React Query 5.0',
    files: [...page, 'main.tsx', 'vite'],
    packages: [
      ...lowestPeers,
      '@types/react@18.2.79',
      '@types/react-dom@18.2.25',
      'vite@8.3.8',
      'typescript@6.0.3',
    ],
    commands: [tsc, vite],
    page: { locale: en, directory: 'dist' },
  },
  {
    name: 'Next.js, App Router',
    files: [...page, 'next'],
    packages: [...latest, ...types, 'next@16.4.5', 'typescript@6.0.3', '@types/node@20.19.43'],
    commands: [['next/dist/bin/next', 'build']],
    page: {
      locale: ja,
      server: (port) => ['next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', `${port}`],
    },
  },
  {
    name: 'webpack',
    files: [...page, 'main.tsx', 'index.html', 'webpack'],
    packages: [
      ...latest,
      'webpack@5.112.2',
      'webpack-cli@6.0.1',
      'esbuild-loader@4.4.2',
      'css-loader@7.1.2',
      'mini-css-extract-plugin@2.9.4',
    ],
    commands: [['webpack/bin/webpack.js', '--stats', 'errors-only']],
    page: { locale: en, directory: '.' },
  },
  {
    name: 'esbuild, two copies on one page',
    files: [...page, 'main.tsx', 'esbuild'],
    packages: [...latest, 'esbuild@0.28.2'],
    commands: [['./build.mjs']],
    page: { locale: en, directory: '.', places: ['#root', '#second'] },
  },
  {
    name: 'Node, rendering on a server',
    files: ['node'],
    packages: latest,
    commands: [['./server.mjs']],
  },
  {
    name: 'TypeScript',
    files: ['tsconfig.json', 'typescript'],
    packages: [...latest, ...types, ...compilers.map((version) => `ts-${version}@npm:typescript@${version}`)],
    commands: compilers.flatMap((version) =>
      ['bundler', 'nodenext'].map((resolution) => [
        `ts-${version}/bin/tsc`,
        '-p',
        `tsconfig.${resolution}.json`,
      ]),
    ),
  },
]
