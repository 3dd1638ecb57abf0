import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type {} from '@vitest/browser-playwright'
import { build, type Rolldown } from 'vite'
import type { BrowserCommand } from 'vitest/node'
import { withoutLayers } from '../../build/without-layers.ts'

export interface Snippet {
  /** The page it stands on, and which one it is there. */
  name: string
  /** What a host's production build makes of it, with our sheet in it. */
  sheet: string
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const directory = here('../.results/snippets')

/** Every block of CSS in the documentation that imports our sheet and sets colours, as a host would build it. */
export async function snippets(): Promise<Snippet[]> {
  const built: Snippet[] = []
  for (const page of ['README.md', 'docs/theming.md']) {
    const text = await readFile(here(`../../${page}`), 'utf8')
    const blocks = [...text.matchAll(/```css\n([\s\S]*?)```/g)].map(([, css]) => css ?? '')
    for (const [index, css] of blocks.filter((block) => block.includes('--acct-accent')).entries()) {
      built.push({ name: `${page}, ${index + 1}`, sheet: await builtByHost(css) })
    }
  }
  return built
}

async function builtByHost(css: string): Promise<string> {
  await mkdir(directory, { recursive: true })
  const input = `${directory}/app.css`
  await writeFile(input, css)
  const output = await build({
    configFile: false,
    logLevel: 'error',
    css: { postcss: { plugins: [withoutLayers] } },
    resolve: {
      alias: { 'genauth-account-ui/styles.css': here('../../src/theme/styles.css') },
    },
    build: { write: false, rolldownOptions: { input } },
  })
  const files = [output].flat().flatMap((part) => ('output' in part ? part.output : []))
  const sheet = files.find((file): file is Rolldown.OutputAsset => file.fileName.endsWith('.css'))
  if (sheet === undefined) throw new Error('The build made no sheet.')
  return String(sheet.source)
}

/** Makes the system light or dark, as the page sees it. */
export const systemScheme: BrowserCommand<[scheme: 'light' | 'dark' | null]> = ({ page }, scheme) =>
  page.emulateMedia({ colorScheme: scheme })
