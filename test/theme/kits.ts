import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { compile } from 'tailwindcss'
import { amount } from '../support/amount.ts'
import { chromiumLaunch } from '../support/chromium.ts'

/** The sheet that a kit brings to a page. */
export interface Kit {
  name: string
  sheet: string
  /** Classes of the kit's on an element around the component. */
  around?: string
}

const here = fileURLToPath(new URL('./kits/', import.meta.url))
const { resolve } = createRequire(import.meta.url)
const fileOf = (path: string) => readFile(resolve(path), 'utf8')

/** The everyday kits; in the soak, all of them. */
export async function kits(): Promise<Kit[]> {
  return [...(await everydayKits()), ...(amount(0, 1) === 1 ? await soakKits() : [])]
}

/** One sheet each, or compiled in a moment. */
async function everydayKits(): Promise<Kit[]> {
  return [
    { name: 'Tailwind 4', sheet: await tailwind4() },
    { name: 'Bootstrap 5', sheet: await fileOf('bootstrap/dist/css/bootstrap.css') },
    { name: 'Bulma, in .content', sheet: await fileOf('bulma/css/bulma.css'), around: 'content' },
    { name: 'Pico', sheet: await fileOf('@picocss/pico/css/pico.css') },
  ]
}

/** Kits that take a minute to install, and those that make their sheet in the page. */
async function soakKits(): Promise<Kit[]> {
  if (!existsSync(`${here}node_modules`)) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' })
    if (status !== 0) throw new Error('The kits could not be installed.')
  }
  const tailwind3 = await tailwind3With('')
  const prose = await tailwind3With('prose')
  const inKits = (path: string) => readFile(`${here}node_modules/${path}`, 'utf8')
  return [
    { name: 'Bulma', sheet: await fileOf('bulma/css/bulma.css') },
    { name: 'Pico without classes', sheet: await fileOf('@picocss/pico/css/pico.classless.css') },
    { name: 'modern-normalize', sheet: await inKits('modern-normalize/modern-normalize.css') },
    { name: 'Tailwind 3', sheet: tailwind3 },
    { name: 'Tailwind 3, in .prose', sheet: prose, around: 'prose' },
    { name: 'Mantine 8', sheet: await inKits('@mantine/core/styles.css') },
    { name: 'Mantine 8, in layers', sheet: await inKits('@mantine/core/styles.layer.css') },
    ...(await madeInThePage()),
  ]
}

async function tailwind4(): Promise<string> {
  const compiler = await compile('@import "tailwindcss";', {
    loadStylesheet: async (id) => {
      const path = resolve(id === 'tailwindcss' ? 'tailwindcss/index.css' : id)
      return { path, base: here, content: await readFile(path, 'utf8') }
    },
  })
  return compiler.build(['mt-4', 'p-2', 'flex', 'rounded-lg', 'border', 'text-red-500', 'container'])
}

async function tailwind3With(classes: string): Promise<string> {
  const script = `
    const postcss = require('postcss')
    const config = {
      content: [{ raw: '<p class="mt-4 p-2 flex ${classes}">' }],
      plugins: [require('@tailwindcss/typography')],
    }
    postcss([require('tailwindcss')(config)])
      .process('@tailwind base; @tailwind components; @tailwind utilities;', { from: undefined })
      .then(({ css }) => process.stdout.write(css))`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=commonjs', '-e', script], {
    cwd: here,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

const apps = {
  'MUI 7, CssBaseline': `
    import { CssBaseline } from '@mui/material'
    export default createElement(CssBaseline)`,
  'MUI 7, in layers': `
    import { CssBaseline, StyledEngineProvider } from '@mui/material'
    export default createElement(StyledEngineProvider, { enableCssLayer: true }, createElement(CssBaseline))`,
  'Ant Design 5': `
    import 'antd/dist/reset.css'
    import { App, Button, Card, Input } from 'antd'
    export default createElement(App, null, createElement(Card, { title: 'Email' }, createElement(Input), createElement(Button)))`,
  'Chakra 3': `
    import { Button, ChakraProvider, defaultSystem, Input } from '@chakra-ui/react'
    export default createElement(ChakraProvider, { value: defaultSystem }, createElement(Input), createElement(Button))`,
}

/** Draws a kit's own parts in a page, and reads all rules that are in it then. */
async function madeInThePage(): Promise<Kit[]> {
  const browser = await chromium.launch(chromiumLaunch)
  try {
    const kits: Kit[] = []
    for (const [name, app] of Object.entries(apps)) {
      const page = await browser.newPage()
      const { script, sheet } = await bundle(app)
      await page.setContent(`<style>${sheet}</style><div id="root"></div>`)
      await page.addScriptTag({ content: script })
      await page.waitForFunction(() => document.querySelectorAll('style').length > 1)
      const rules = await page.evaluate(() =>
        [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
      )
      kits.push({ name, sheet: rules.join('\n') })
      await page.close()
    }
    return kits
  } finally {
    await browser.close()
  }
}

async function bundle(app: string): Promise<{ script: string; sheet: string }> {
  const entry = `
    import { createElement } from 'react'
    import { createRoot } from 'react-dom/client'
    import app from 'app'
    createRoot(document.getElementById('root')).render(app)`
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: here },
    plugins: [
      {
        name: 'app',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^app$/ }, () => ({ path: 'app', namespace: 'app' }))
          onLoad({ filter: /.*/, namespace: 'app' }, () => ({
            contents: `import { createElement } from 'react'\n${app}`,
            resolveDir: here,
          }))
        },
      },
    ],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { script: text('.js'), sheet: text('.css') }
}
