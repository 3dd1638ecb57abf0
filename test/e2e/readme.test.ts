import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { listen } from '../../demo/server/listen.ts'
import { demoPage, emailOf } from './demo.ts'
import { productionBuild } from './production-build.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { demo, visit } = demoPage()

const snippets = async () => {
  const readme = await readFile(here('../../README.md'), 'utf8')
  return [...readme.matchAll(/```tsx\n(import[\s\S]*?createRoot[\s\S]*?)```/g)].map(([, code = '']) => code)
}

/** Builds a snippet as it stands, on the built library, and serves the page. */
async function served(name: string, code: string) {
  const root = here(`../.results/${name}`)
  await rm(root, { recursive: true, force: true })
  await mkdir(root, { recursive: true })
  await writeFile(`${root}/main.tsx`, code)
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
        { find: 'genauth-account-ui/sandbox', replacement: here('../../dist/sandbox/index.js') },
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
  return {
    url: `http://localhost:${port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
    },
  }
}

it('runs the README’s first lines as they stand, without a tenant', async () => {
  const [code = ''] = await snippets()
  expect(code.split('\n').length).toBeLessThan(20)
  await using page = await served('without-a-tenant', code)
  await using there = await visit('about:blank')
  const mails: string[] = []
  there.page.on('dialog', (dialog) => {
    mails.push(dialog.message())
    void dialog.accept()
  })
  await there.page.goto(page.url)
  await there.page.getByRole('button', { name: 'Remove Email' }).click()
  await there.page.getByRole('dialog').getByRole('button', { name: 'Send code' }).click()
  await there.page.getByLabel('Verification code').waitFor()
  await there.page.getByLabel('Verification code').fill(/\d{6}/.exec(mails[0] ?? '')?.[0] ?? '')
  await there.page.getByRole('button', { name: 'Remove my email' }).click()
  await there.page.getByRole('heading', { name: 'Email removed' }).waitFor()
})

it('runs the README’s lines for a tenant as they stand, on the demo’s service', async () => {
  await using running = await demo()
  const [, code = ''] = await snippets()
  expect(code.split('\n').length).toBeLessThan(20)
  const own = code.replace('https://your-app.genauth.ai', running.serviceUrl)
  await using page = await served('with-a-tenant', own)
  const signedIn = await fetch(`${running.pageUrl}/api/sign-in`, {
    method: 'POST',
    body: JSON.stringify({ userId: 'ada' }),
    headers: { 'content-type': 'application/json' },
  })
  const { accessToken } = (await signedIn.json()) as { accessToken: string }
  await using there = await visit('about:blank')
  await there.page.addInitScript((token) => sessionStorage.setItem('access_token', token), accessToken)
  await there.page.goto(page.url)
  await there.page.getByText(String(await emailOf({ url: running.pageUrl }, 'ada'))).waitFor()
  await there.page.getByRole('button', { name: 'Change Email' }).click()
  await there.page.getByRole('heading', { name: 'Change your email' }).waitFor()
  const accent = await there.page
    .getByRole('button', { name: 'Send codes' })
    .evaluate((button) => getComputedStyle(button).backgroundColor)
  expect(accent, 'a colour that survived the host’s build').toMatch(/^oklab\(0\.4/)
})
