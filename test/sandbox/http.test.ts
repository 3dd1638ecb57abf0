// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { createMemoryStore, createSandbox } from '../../src/sandbox/index.ts'
import { NEW, service } from '../support/account-service.ts'

const BASE = 'https://sandbox.example'
const opened = () => service(createMemoryStore)
const app = { 'x-authing-app-id': 'app' }

describe('what every reply has', () => {
  it('is an id of its own, in the body and in a header', async () => {
    const { sandbox } = await opened()
    const ids: unknown[] = []
    for (const path of ['get-profile', 'get-security-info', 'nothing-here']) {
      const reply = await sandbox.handle(new Request(`${BASE}/api/v3/${path}`, { headers: app }))
      const { requestId } = await reply.json()
      expect(reply.headers.get('x-request-id')).toBe(requestId)
      ids.push(requestId)
    }
    expect(ids).toEqual(['sandbox-000001', 'sandbox-000002', 'sandbox-000003'])
  })

  it.each([
    [{ 'x-authing-lang': 'zh-CN' }, '尚未登录'],
    [{ 'x-authing-lang': 'zh-TW' }, '尚未登录'],
    [{ 'x-authing-lang': 'ja-JP' }, 'Not signed in'],
    [{ 'x-genauth-lang': 'en-US' }, 'Not signed in'],
    [{}, '尚未登录'],
  ])('is a sentence in the language of %j', async (headers, message) => {
    const { sandbox } = await opened()
    const request = new Request(`${BASE}/api/v3/get-profile`, { headers: { ...app, ...headers } })
    expect(await (await sandbox.handle(request)).json()).toMatchObject({ message })
  })

  it.each([
    ['zh-CN', '操作成功'],
    ['en-US', 'Success'],
  ])(
    'is a sentence in %s for a success too, and nothing but that where nothing is told',
    async (lang, message) => {
      const { call } = await opened()
      const body = { email: NEW, channel: 'CHANNEL_BIND_EMAIL' }
      const reply = await call('new', 'send-email', body, { 'x-authing-lang': lang })
      expect(reply).toEqual({ statusCode: 200, message, requestId: expect.any(String) })
    },
  )
})

describe('what a request needs', () => {
  it.each([
    ['x-authing-app-id', 2020],
    ['x-authing-userpool-id', 2020],
    ['x-genauth-app-id', 2020],
    ['x-genauth-userpool-id', 2020],
    ['x-app-id', 2011],
  ])('is an app or a pool: %s leads to apiCode %i', async (name, apiCode) => {
    const { sandbox } = await opened()
    const request = new Request(`${BASE}/api/v3/get-profile`, { headers: { [name]: 'x' } })
    expect(await (await sandbox.handle(request)).json()).toMatchObject({ apiCode })
  })

  it.each(['', '{', '[]', 'null', '"text"', '5'])('is a JSON object: %j is refused', async (body) => {
    const { sandbox, tokens } = await opened()
    const request = new Request(`${BASE}/api/v3/unbind-email`, {
      method: 'POST',
      body,
      headers: { ...app, 'x-authing-lang': 'en-US', authorization: tokens.ada },
    })
    expect(await (await sandbox.handle(request)).json()).toMatchObject({
      statusCode: 400,
      message: 'Invalid argument',
    })
  })

  it('is the method and the path of an endpoint', async () => {
    const { sandbox } = await opened()
    const status = async (method: string, path: string) =>
      (await (await sandbox.handle(new Request(BASE + path, { method, headers: app }))).json()).statusCode
    expect(await status('GET', '/api/v3/get-profile?withIdentities=true')).toBe(401)
    expect(await status('POST', '/api/v3/get-profile')).toBe(404)
    expect(await status('GET', '/api/v3/send-email')).toBe(404)
    expect(await status('GET', '/')).toBe(404)
  })
})

describe('other origins', () => {
  const preflight = (headers: Record<string, string>) =>
    new Request(`${BASE}/api/v3/send-email`, { method: 'OPTIONS', headers })

  it('may ask first, and are told what they may send', async () => {
    const { sandbox } = await opened()
    const asked = await sandbox.handle(
      preflight({ origin: 'https://app.example', 'access-control-request-headers': 'x-one, x-two' }),
    )
    expect(Object.fromEntries(asked.headers)).toEqual({
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'x-one, x-two',
      'access-control-max-age': '600',
      vary: 'origin, access-control-request-headers',
    })
    const bare = await sandbox.handle(preflight({}))
    expect(bare.headers.get('access-control-allow-origin')).toBe('*')
    expect(bare.headers.get('access-control-allow-headers')).toBe('authorization, content-type')
  })

  it('may read replies, which caches keep apart; a page of the same origin needs nothing', async () => {
    const { sandbox } = await opened()
    const read = (headers: Record<string, string>) =>
      sandbox.handle(new Request(`${BASE}/api/v3/get-profile`, { headers: { ...app, ...headers } }))
    const across = await read({ origin: 'https://app.example' })
    expect(across.headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect(across.headers.get('vary')).toBe('origin')
    expect(across.headers.get('access-control-expose-headers')).toBe('retry-after, date')
    const same = await read({})
    expect([same.headers.has('access-control-allow-origin'), same.headers.has('vary')]).toEqual([
      false,
      false,
    ])
  })

  it('read what a reply made up for a test says of them', async () => {
    const { sandbox } = await opened()
    const response = () => new Response('', { headers: { 'access-control-allow-origin': 'null' } })
    sandbox.faults.next('getProfile', { kind: 'reply', apply: false, response })
    const reply = await sandbox.handle(
      new Request(`${BASE}/api/v3/get-profile`, { headers: { origin: 'https://app.example' } }),
    )
    expect(reply.headers.get('access-control-allow-origin')).toBe('null')
  })
})

describe('tokens', () => {
  const askTokens = async (sandbox: ReturnType<typeof createSandbox>, grant: Record<string, string>) => {
    const reply = await sandbox.handle(
      new Request(`${BASE}/oidc/token`, { method: 'POST', body: new URLSearchParams(grant) }),
    )
    return { status: reply.status, ...(await reply.json()) }
  }

  it('are renewed as OIDC does it, once for a refresh token', async () => {
    const { sandbox } = await opened()
    sandbox.settings.accessTokenLifetime = 100
    const { refreshToken, accessToken } = await sandbox.signIn('ada')
    const grant = { grant_type: 'refresh_token', refresh_token: refreshToken }
    const renewed = await askTokens(sandbox, grant)
    expect(renewed).toEqual({
      status: 200,
      access_token: expect.stringMatching(/^[0-9a-z]{32}$/),
      refresh_token: expect.stringMatching(/^[0-9a-z]{32}$/),
      expires_in: 100,
      token_type: 'Bearer',
    })
    expect([accessToken, refreshToken, renewed.refresh_token]).not.toContain(renewed.access_token)
    expect(await askTokens(sandbox, grant)).toEqual({ status: 400, error: 'invalid_grant' })
    expect(await sandbox.refresh(renewed.refresh_token)).toMatchObject({ expiresIn: 100 })
  })

  it.each<Record<string, string>>([{ grant_type: 'password' }, { grant_type: 'refresh_token' }, {}])(
    'are not given for %j',
    async (grant) => {
      const { sandbox } = await opened()
      await sandbox.signIn('ada')
      expect(await askTokens(sandbox, grant)).toEqual({ status: 400, error: 'invalid_grant' })
    },
  )

  it('need the right grant, besides a good refresh token', async () => {
    const { sandbox } = await opened()
    const { refreshToken } = await sandbox.signIn('ada')
    const grant = { grant_type: 'authorization_code', refresh_token: refreshToken }
    expect(await askTokens(sandbox, grant)).toEqual({ status: 400, error: 'invalid_grant' })
  })

  it('die when they are renewed', async () => {
    const { sandbox, call } = await opened()
    const { refreshToken, accessToken } = await sandbox.signIn('ada')
    await sandbox.refresh(refreshToken)
    const reply = await call(null, 'get-profile', undefined, { authorization: accessToken })
    expect(reply).toMatchObject({ apiCode: 2020 })
  })

  it('cannot be guessed, and nor can codes', async () => {
    const tokens: string[] = []
    for (let run = 0; run < 3; run += 1) {
      const sandbox = createSandbox()
      await sandbox.putUser({ userId: 'ada' })
      const { accessToken, refreshToken, expiresIn } = await sandbox.signIn('ada')
      tokens.push(accessToken, refreshToken)
      expect(expiresIn).toBe(3600)
    }
    expect(new Set(tokens).size).toBe(6)
    for (const token of tokens) expect(token).toMatch(/^[0-9a-z]{32}$/)
  })
})

describe('the service as `fetch`', () => {
  const url = `${BASE}/api/v3/get-profile`

  it('takes an address or a request, and goes by wall time of the machine', async () => {
    const sandbox = createSandbox()
    await sandbox.putUser({ userId: 'ada' })
    const { accessToken } = await sandbox.signIn('ada')
    const headers = { ...app, authorization: accessToken }
    expect(await (await sandbox.fetch(url, { headers })).json()).toMatchObject({ statusCode: 200 })
    const request = new Request(url, { headers })
    expect(await (await sandbox.fetch(request)).json()).toMatchObject({ statusCode: 200 })
    vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] })
    expect(await (await sandbox.fetch(url, { headers })).json()).toMatchObject({ apiCode: 2206 })
    vi.useRealTimers()
  })

  it('breaks as a browser’s does', async () => {
    const { sandbox } = await opened()
    sandbox.faults.next('getProfile', { kind: 'unreachable' })
    await expect(sandbox.fetch(url)).rejects.toThrow(new TypeError('Failed to fetch'))
  })

  it('hands on what breaks in the service itself', async () => {
    const defect = new Error('disk full')
    const sandbox = createSandbox({ store: { transaction: () => Promise.reject(defect) } })
    await expect(sandbox.fetch(url, { headers: app })).rejects.toBe(defect)
  })

  it('stops when it is aborted: before, or while the reply is held back', async () => {
    const { sandbox } = await opened()
    sandbox.faults.next('getProfile', { kind: 'refusal', statusCode: 499 })
    await expect(sandbox.fetch(url, { headers: app, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
    // Nothing arrived: what was to go wrong is still to come.
    expect(await (await sandbox.fetch(url, { headers: app })).json()).toMatchObject({ statusCode: 499 })
    sandbox.faults.hold('getProfile')
    const controller = new AbortController()
    const reply = sandbox.fetch(url, { headers: app, signal: controller.signal })
    controller.abort('left')
    await expect(reply).rejects.toBe('left')
  })

  it('leaves nothing on the signal once it has answered', async () => {
    const { sandbox } = await opened()
    const { signal } = new AbortController()
    const listening = new Set<unknown>()
    vi.spyOn(signal, 'addEventListener').mockImplementation((type, listener) => {
      if (type === 'abort') listening.add(listener)
    })
    vi.spyOn(signal, 'removeEventListener').mockImplementation((type, listener) => {
      if (type === 'abort') listening.delete(listener)
    })
    const reply = sandbox.fetch(url, { signal })
    expect(listening.size).toBe(1)
    await reply
    expect(listening.size).toBe(0)
  })
})
