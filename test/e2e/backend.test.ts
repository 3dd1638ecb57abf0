import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { build } from 'esbuild'
import { Hono } from 'hono'
import { chromium } from 'playwright'
import { expect, it, onTestFinished } from 'vitest'
import { accountServiceServer } from '../../demo/server/account-service.ts'
import { listen } from '../../demo/server/listen.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { chromiumLaunch } from '../support/chromium.ts'

const OLD = 'ada@example.com'
const NEW = 'ada@new.example'
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folder = here('../.results/backend')

/** The page’s files, as they stand. */
async function writeExamples(): Promise<void> {
  const page = await readFile(here('../../docs/backend.md'), 'utf8')
  const files = [...page.matchAll(/```ts ([\w-]+\.ts)\n([\s\S]*?)```/g)]
  expect(files.map(([, name]) => name)).toEqual(['account-backend.ts', 'account-client.ts'])
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [, name, code = ''] of files) await writeFile(`${folder}/${name}`, code)
  await writeFile(
    `${folder}/main.tsx`,
    `import { AccountSettingsProvider, ChangeEmailWizard } from 'genauth-account-ui'
    import { createRoot } from 'react-dom/client'
    import { createAccountClient } from './account-client'
    const client = createAccountClient('ada')
    createRoot(document.body).render(
      <AccountSettingsProvider client={client} accountKey="ada"><ChangeEmailWizard /></AccountSettingsProvider>,
    )`,
  )
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/main.tsx`],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: { 'genauth-account-ui': here('../../src/index.ts') },
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** A product's server: its page, its session, and the backend of the example. */
async function serveProduct(accessToken: string, host: string): Promise<string> {
  const script = await bundle()
  const { createAccountBackend } = await import(/* @vite-ignore */ `${folder}/account-backend.ts`)
  const product = new Hono()
  const server = createAdaptorServer({ fetch: product.fetch }) as Server
  onTestFinished(() => void server.close())
  const origin = `http://127.0.0.1:${await listen(server, 0)}`
  const backend: (request: Request) => Promise<Response> = createAccountBackend({
    host,
    appId: 'app',
    origin,
    sessionOf: async ({ headers }: Request) =>
      headers.get('cookie') === 'session=ada' ? { userId: 'ada', accessToken } : null,
  })
  product.all('/account/*', ({ req }) => backend(req.raw))
  product.get('/main.js', (context) => context.body(script, 200, { 'content-type': 'text/javascript' }))
  product.get('/', (context) => {
    context.header('set-cookie', 'session=ada; HttpOnly; SameSite=Strict')
    return context.html('<!doctype html><body><script type="module" src="/main.js"></script>')
  })
  return origin
}

it('changes an email through the backend of docs/backend.md, and shows the browser no access token', async () => {
  const sandbox = createSandbox()
  await sandbox.putUser({ userId: 'ada', email: OLD, phone: '13800000000' })
  const { accessToken } = await sandbox.signIn('ada')
  const genauth = accountServiceServer(sandbox)
  onTestFinished(() => void genauth.close())
  const host = `http://127.0.0.1:${await listen(genauth, 0)}`
  await writeExamples()
  const origin = await serveProduct(accessToken, host)

  const browser = await chromium.launch(chromiumLaunch)
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  const seen: string[] = []
  page.on('response', async (response) => {
    seen.push(response.url(), JSON.stringify(response.headers()), await response.text().catch(() => ''))
  })
  page.on('request', (request) => seen.push(JSON.stringify(request.headers()), request.postData() ?? ''))
  await page.goto(origin)
  await page.getByRole('textbox', { name: 'New email' }).fill(NEW)
  await page.getByRole('button', { name: 'Send codes' }).click()
  const newCode = page.getByRole('textbox', { name: 'Code from your new email' })
  await newCode.waitFor()
  await newCode.fill(sandbox.mailbox.codeFor(NEW))
  await page.getByRole('textbox', { name: 'Code from your current email' }).fill(sandbox.mailbox.codeFor(OLD))
  await page.getByRole('button', { name: 'Verify' }).click()
  await page.getByRole('button', { name: 'Change my email' }).click()
  await page.getByRole('heading', { name: 'Email changed' }).waitFor()
  expect((await sandbox.user('ada'))?.email).toBe(NEW)
  expect(seen.filter((text) => text.includes(NEW)).length, 'what was looked through').toBeGreaterThan(1)
  expect(seen.filter((text) => text.includes(accessToken))).toEqual([])

  const elsewhere = await fetch(`${origin}/account/getProfile`, {
    method: 'POST',
    headers: { cookie: 'session=ada', origin: 'https://evil.example' },
    body: '{}',
  })
  expect(await elsewhere.json()).toEqual({ code: 'forbidden' })
  const others = await fetch(`${origin}/account/sendEmailCode`, {
    method: 'POST',
    headers: { cookie: 'session=ada', origin, 'x-account': 'eve' },
    body: JSON.stringify({ email: 'eve@new.example', purpose: 'change' }),
  })
  expect(await others.json()).toEqual({ code: 'session_renewed' })
  expect(sandbox.mailbox.mails.map(({ to }) => to)).toEqual([NEW, OLD])
})
