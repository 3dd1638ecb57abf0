import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { chromium } from 'playwright'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { accountServiceServer } from '../../demo/server/account-service.ts'
import { listen } from '../../demo/server/listen.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { chromiumLaunch } from '../support/chromium.ts'
import { runNodeBeside } from '../support/run-node.ts'
import { serverPackage } from '../support/server-package.ts'

const OLD = 'ada@example.com'
const NEW = 'ada@new.example'
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folder = here('../.results/backend')

/** The documentation’s files, as they stand. */
async function writeExamples(): Promise<void> {
  const page = await readFile(here('../../docs/backend.md'), 'utf8')
  const files = [...page.matchAll(/```ts ([\w-]+\.ts)\n([\s\S]*?)```/g)]
  expect(files.map(([, name]) => name)).toEqual(['account-backend.ts', 'account-client.ts', 'own-routes.ts'])
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

/** What the compiler says of the examples, which are there to be copied, on the declarations that were built. */
async function compilerSays(): Promise<string> {
  const paths = {
    'genauth-account-ui': [here('../../dist/index.d.ts')],
    'genauth-account-ui/client': [here('../../dist/client.d.ts')],
  }
  const config = {
    extends: here('../../tsconfig.json'),
    compilerOptions: { paths, types: ['node'] },
    include: ['*.ts', '*.tsx'],
  }
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify(config))
  return (await runNodeBeside(['typescript/bin/tsc', '-p', folder])).output
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

/** A product’s server, as a process of its own: its page, its session, and the backend of the example. */
const server = `
import { readFile } from 'node:fs/promises'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { createAccountBackend } from './account-backend.js'

for (const name of ['react', '@tanstack/react-query']) {
  if ((await import(name).catch(({ code }) => code)) !== 'ERR_MODULE_NOT_FOUND') throw new Error(name + ' is here')
}
const product = new Hono()
const server = createAdaptorServer({ fetch: product.fetch })
server.listen(0, '127.0.0.1', () => {
  const origin = 'http://127.0.0.1:' + server.address().port
  const backend = createAccountBackend({
    host: process.env.HOST,
    appId: 'app',
    origin,
    sessionOf: async ({ headers }) =>
      headers.get('cookie') === 'session=ada' ? { userId: 'ada', accessToken: process.env.ACCESS_TOKEN } : null,
  })
  product.all('/account/*', ({ req }) => backend(req.raw))
  product.get('/main.js', async (context) =>
    context.body(await readFile('main.js', 'utf8'), 200, { 'content-type': 'text/javascript' }))
  product.get('/', (context) => {
    context.header('set-cookie', 'session=ada; HttpOnly; SameSite=Strict')
    return context.html('<!doctype html><body><script type="module" src="/main.js"></script>')
  })
  console.log(origin)
})
`

async function serveProduct(accessToken: string, host: string): Promise<string> {
  const home = serverPackage()
  const backend = await transform(await readFile(`${folder}/account-backend.ts`, 'utf8'), { loader: 'ts' })
  await writeFile(`${home}/package.json`, '{ "type": "module" }')
  await writeFile(`${home}/account-backend.js`, backend.code)
  await writeFile(`${home}/main.js`, await bundle())
  await writeFile(`${home}/server.js`, server)
  const child = spawn(process.execPath, ['server.js'], {
    cwd: home,
    env: { PATH: process.env.PATH, HOST: host, ACCESS_TOKEN: accessToken },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill())
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The server ended.')))
  const [line] = await Promise.race([once(child.stdout, 'data'), ended])
  return String(line).trim()
}

beforeAll(writeExamples)

it('has examples that the compiler takes', async () => expect(await compilerSays()).toBe(''))

it('changes an email through the backend of docs/backend.md, and shows the browser no access token', async () => {
  const sandbox = createSandbox()
  await sandbox.putUser({ userId: 'ada', email: OLD, phone: '13800000000' })
  const { accessToken } = await sandbox.signIn('ada')
  const genauth = accountServiceServer(sandbox)
  onTestFinished(() => void genauth.close())
  const host = `http://127.0.0.1:${await listen(genauth, 0)}`
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

  const ask = async (operation: string, headers: Record<string, string>, input: unknown) => {
    const body = typeof input === 'string' ? input : JSON.stringify(input)
    const reply = await fetch(`${origin}/account/${operation}`, { method: 'POST', headers, body })
    return [reply.status, await reply.json().catch(() => null)]
  }
  const asAda = { cookie: 'session=ada', origin, 'x-account': 'ada' }
  const toEve = { address: 'eve@new.example', channel: 'CHANNEL_UPDATE_EMAIL' }
  expect(await ask('profile.get', asAda, {})).toMatchObject([200, { value: { userId: 'ada', email: NEW } }])
  expect(await ask('profile.get', { ...asAda, origin: 'https://evil.example' }, {}), 'another site').toEqual([
    200,
    { code: 'forbidden' },
  ])
  expect(await ask('email.sendCode', { ...asAda, 'x-account': 'eve' }, toEve), 'another person').toEqual([
    200,
    { code: 'session_renewed' },
  ])
  expect(await ask('email.sendCode', { origin }, toEve), 'nobody').toEqual([200, { code: 'unauthenticated' }])
  expect(await ask('email.explode', asAda, {}), 'what is not allowed').toEqual([404, null])
  for (const input of [
    'no JSON',
    'null',
    { ...toEve, address: { toString: 1 } },
    { ...toEve, padding: 'x'.repeat(4_000) },
  ]) {
    expect(await ask('email.sendCode', asAda, input), JSON.stringify(input)).toEqual([400, null])
  }
  expect(sandbox.mailbox.mails.map(({ to }) => to)).toEqual([NEW, OLD])
})

it('opens an operation to people who are not signed in only where the host names it', async () => {
  const sandbox = createSandbox()
  const genauth = accountServiceServer(sandbox)
  onTestFinished(() => void genauth.close())
  const host = `http://127.0.0.1:${await listen(genauth, 0)}`
  // No operation of today is for them, so one is made so.
  await writeFile(
    `${folder}/anonymous-client.ts`,
    `import { sendEmailCode as signedIn } from '${here('../../src/client.ts')}'
    export * from '${here('../../src/client.ts')}'
    export const sendEmailCode = { ...signedIn, anonymous: true as const }`,
  )
  await build({
    entryPoints: [`${folder}/account-backend.ts`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { 'genauth-account-ui/client': `${folder}/anonymous-client.ts` },
    outfile: `${folder}/anonymous-backend.mjs`,
  })
  const { createAccountBackend } = await import(/* @vite-ignore */ `${folder}/anonymous-backend.mjs`)
  const origin = 'https://shop.example'
  const ask = async (openToAll?: string[], operation = 'email.sendCode') => {
    const backend = createAccountBackend({
      host,
      appId: 'app',
      origin,
      sessionOf: async () => null,
      openToAll,
    })
    const body = JSON.stringify({ address: NEW, channel: 'CHANNEL_RESET_PASSWORD' })
    const url = `${origin}/account/${operation}`
    return (await backend(new Request(url, { method: 'POST', headers: { origin }, body }))).json()
  }
  expect(await ask()).toEqual({ code: 'unauthenticated' })
  expect(await ask(['email.change'])).toEqual({ code: 'unauthenticated' })
  // Naming one that is for people who are signed in opens nothing.
  expect(await ask(['email.bind'], 'email.bind')).toEqual({ code: 'unauthenticated' })
  expect(sandbox.mailbox.mails).toEqual([])
  expect(await ask(['email.sendCode'])).toEqual({ value: null })
  expect(sandbox.mailbox.mails.map(({ to }) => to)).toEqual([NEW])
})
