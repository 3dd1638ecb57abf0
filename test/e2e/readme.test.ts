import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { listen } from '../../demo/server/listen.ts'
import { demoPage, emailOf } from './demo.ts'
import { productionBuild } from './production-build.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { demo, visit } = demoPage()

it('runs the README’s quick start as it stands, on the built library', async () => {
  await using running = await demo()
  const readme = await readFile(here('../../README.md'), 'utf8')
  const code = /```tsx\n(import[\s\S]*?createRoot[\s\S]*?)```/.exec(readme)?.[1]
  expect(code?.split('\n').length).toBeLessThan(20)

  const root = here('../.results/quick-start')
  await rm(root, { recursive: true, force: true })
  await mkdir(root, { recursive: true })
  await writeFile(`${root}/main.tsx`, code?.replace('https://your-app.genauth.ai', running.serviceUrl) ?? '')
  await writeFile(
    `${root}/index.html`,
    '<div id="root"></div><script type="module" src="./main.tsx"></script>',
  )
  await productionBuild({
    root,
    configFile: false,
    resolve: {
      alias: [
        { find: 'genauth-account-ui/styles.css', replacement: here('../../dist/styles.css') },
        { find: 'genauth-account-ui', replacement: here('../../dist/index.js') },
      ],
    },
  })

  const server = createServer(async (request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url
    const file = await readFile(`${root}/dist${path}`).catch(() => null)
    const type = path?.endsWith('.js') ? 'text/javascript' : path?.endsWith('.css') ? 'text/css' : 'text/html'
    response.writeHead(file === null ? 404 : 200, { 'content-type': type }).end(file ?? '')
  })
  const port = await listen(server, 0)
  const signedIn = await fetch(`${running.pageUrl}/api/sign-in`, {
    method: 'POST',
    body: JSON.stringify({ userId: 'ada' }),
    headers: { 'content-type': 'application/json' },
  })
  const { accessToken } = (await signedIn.json()) as { accessToken: string }

  await using there = await visit('about:blank')
  const { page } = there
  await page.addInitScript((token) => sessionStorage.setItem('access_token', token), accessToken)
  await page.goto(`http://localhost:${port}/`)
  await page.getByRole('heading', { name: 'Change your email' }).waitFor()
  await page.getByText(String(await emailOf({ url: running.pageUrl }, 'ada'))).waitFor()
  const accent = await page
    .getByRole('button', { name: 'Send codes' })
    .evaluate((button) => getComputedStyle(button).backgroundColor)
  expect(accent, 'a colour that survived the host’s build').toMatch(/^oklab\(0\.4/)
  server.closeAllConnections()
  server.close()
})
