import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { demoPage, emailOf, signIn, toConfirm } from './demo.ts'

const OLD = 'ada@lumen.example'
const NEW = 'ada@analytical.example'
const { newDatabase, visit } = demoPage()

interface Started extends AsyncDisposable {
  url: string
}

/** What `npm start` runs, on free ports, until it prints where the page is. */
async function start(databaseUrl: string): Promise<Started> {
  const server: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'demo/start.ts'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  for await (const chunk of server.stdout ?? []) {
    printed += chunk
    const url = /Settings page\s+(\S+)/.exec(printed)?.[1]
    if (url === undefined) continue
    return {
      url,
      async [Symbol.asyncDispose]() {
        const stopped = once(server, 'exit')
        server.kill('SIGTERM')
        await stopped
      },
    }
  }
  throw new Error(`The demo stopped early:\n${printed}`)
}

it('prints its address, and keeps the new email over a restart of the server', async () => {
  const database = newDatabase()
  // Other demos serve this page meanwhile.
  const page = await stat('demo/dist/index.html')
  {
    await using first = await start(database)
    await using here = await visit(first.url)
    await signIn(here, /Ada/)
    await toConfirm(here, OLD, NEW)
    await here.page.getByRole('button', { name: 'Change my email' }).click()
    await here.page.getByRole('heading', { name: 'Email changed' }).waitFor()
  }
  await using second = await start(database)
  expect(await emailOf(second, 'ada')).toBe(NEW)
  await using here = await visit(second.url)
  await signIn(here, /Ada/)
  await expect.poll(() => here.page.locator('#acct-email .acct-row-value').textContent()).toBe(NEW)
  expect(await stat('demo/dist/index.html')).toMatchObject({ ino: page.ino, mtimeMs: page.mtimeMs })
})
