import type { Server } from 'node:http'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'
import { expect, it } from 'vitest'
import { listen } from '../../demo/server/listen.ts'
import { createMemoryStore, createSandbox } from '../../src/sandbox/index.ts'
import { demoPage, expectSilence } from './demo.ts'

const APP = 'acme-settings'
const { demo, visit } = demoPage()

interface Tenant extends AsyncDisposable {
  host: string
  /** Lets an application at this address sign people in. */
  register(redirectUri: string): void
}

/** A tenant on the loopback: a certified OIDC server for sign-in, the sandbox for the account API. */
async function startTenant(): Promise<Tenant> {
  const store = createMemoryStore()
  const sandbox = createSandbox({ store })
  await sandbox.putUser({ userId: 'ada', email: 'ada@example.com', phone: '13800000000' })

  let oidc: (...exchange: Parameters<Parameters<typeof createServer>[1] & object>) => unknown = () =>
    undefined
  const server: Server = createServer(async (request, response) => {
    if (request.url?.startsWith('/api/') !== true) {
      // As a mounting framework does, so that the provider knows its own path.
      Object.assign(request, { originalUrl: request.url, url: request.url?.replace(/^\/oidc/, '') })
      return void oidc(request, response)
    }
    const answer = await sandbox.handle(
      new Request(`http://${request.headers.host}${request.url}`, {
        method: request.method ?? 'GET',
        headers: request.headers as Record<string, string>,
      }),
    )
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
  })
  const host = `http://localhost:${await listen(server, 0)}`

  return {
    host,
    register(redirectUri) {
      const provider = new Provider(`${host}/oidc`, {
        clients: [
          {
            client_id: APP,
            redirect_uris: [redirectUri],
            token_endpoint_auth_method: 'none',
            grant_types: ['authorization_code'],
            response_types: ['code'],
            application_type: 'native',
          },
        ],
        clientBasedCORS: () => true,
        pkce: { required: () => true },
        scopes: ['openid', 'profile', 'email', 'phone'],
        claims: { openid: ['sub'], profile: ['name'], email: ['email'], phone: ['phone_number'] },
        conformIdTokenClaims: false,
        findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, name: 'Ada of Acme' }) }),
      })
      provider.on('access_token.saved', (token) => {
        void store.transaction((records) =>
          records.putSession({
            accessToken: token.jti,
            refreshToken: `none-${token.jti}`,
            userId: token.accountId,
            scope: 'openid profile email phone',
            expiresAt: Date.now() + 60_000,
          }),
        )
      })
      oidc = provider.callback()
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
    },
  }
}

it('signs in at a tenant by OIDC with PKCE and reads the account with the access token it got', async () => {
  await using tenant = await startTenant()
  await using running = await demo({ tenant: { host: tenant.host, appId: APP, userPoolId: null } })
  tenant.register(`${running.pageUrl}/`)
  await using here = await visit(running.pageUrl)
  const { page } = here

  // The server's own sign-in page asks for a web font.
  await page.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.abort(),
  )
  await page.getByRole('button', { name: 'Sign in with GenAuth' }).click()
  await page.waitForURL(`${tenant.host}/**`)
  await page.locator('input[name=login]').fill('ada')
  await page.locator('input[name=password]').fill('any')
  await page.locator('button[type=submit]').click()
  await page.getByRole('button', { name: 'Continue' }).click()

  await expect.poll(() => page.locator('#acct-email .acct-row-value').textContent()).toBe('ada@example.com')
  expect(page.url()).toBe(`${running.pageUrl}/`)
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(stored).toBe('[{},{}]')
  await page.getByRole('button', { name: 'Change Email' }).click()
  await page.getByLabel('New email').waitFor()
})

it('works with a pasted access token', async () => {
  await using sandboxed = await demo()
  const response = await fetch(`${sandboxed.pageUrl}/api/sign-in`, {
    method: 'POST',
    body: JSON.stringify({ userId: 'ada' }),
    headers: { 'content-type': 'application/json' },
  })
  const { accessToken } = (await response.json()) as { accessToken: string }

  await using running = await demo({
    tenant: { host: sandboxed.serviceUrl, appId: 'lumen', userPoolId: 'pool' },
  })
  await using here = await visit(running.pageUrl)
  await here.page.getByLabel('Or paste a user’s access token').fill(accessToken)
  await here.page.getByRole('button', { name: 'Use this token' }).click()
  await expect
    .poll(() => here.page.locator('#acct-email .acct-row-value').textContent())
    .toBe('ada@lumen.example')
  expectSilence(here)
})
