// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { AccountClient } from '../../src/api/account-client.ts'
import type { AccountErrorCode } from '../../src/api/account-error.ts'
import { bindEmail, changeEmail, sendEmailCode, unbindEmail, verifyEmailChange } from '../../src/api/email.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { getProfile } from '../../src/api/profile.ts'
import { type Answer, clientOn, envelope, fails, HOST, lapsed, ok } from '../support/client-on.ts'
import { operationCases } from '../support/operations.ts'

const requestHeaders = {
  'x-authing-app-id': 'app-1',
  'x-authing-userpool-id': 'pool-1',
  'x-authing-lang': 'en-US',
  authorization: 'Bearer access-1',
}

describe('what goes over the wire', () => {
  it.each(operationCases)('$title', async ({ operation, ask, path, body, data }) => {
    const { client, sent } = clientOn([ok(data)])
    await ask(client)
    expect(sent).toHaveLength(1)
    const { method } = operation
    expect(sent[0]).toMatchObject({
      url: HOST + path,
      method,
      body,
      headers: requestHeaders,
      init: { credentials: 'omit', cache: 'no-store', redirect: 'error' },
    })
    const { 'content-type': type, ...headers } = sent[0]?.headers ?? {}
    const isForm = sent[0]?.init.body instanceof FormData
    expect(type).toBe(method === 'POST' && !isForm ? 'application/json' : undefined)
    expect(headers).toEqual(requestHeaders)
  })

  it.each(operationCases)(
    'FM2 shows no code and no token of $title in the service’s own sentence',
    async ({ ask }) => {
      const { client } = clientOn([
        ({ body, headers }) =>
          Response.json({ statusCode: 400, message: `Not taken: ${headers.authorization} ${body}` }),
      ])
      const error = await fails(ask(client))
      expect(error).toMatchObject({ serverMessage: expect.stringContaining('Not taken') })
      expect(error).not.toMatchObject({
        serverMessage: expect.stringMatching(/123456|111111|222222|token-1|access-1/),
      })
    },
  )

  it('follows the host’s settings', async () => {
    const { client, sent } = clientOn([ok()], {
      headerPrefix: 'x-genauth',
      credentials: 'include',
      getAccessToken: undefined,
      userPoolId: undefined,
      lang: () => 'ja-JP',
    })
    await client.call(unbindEmail, { code: '1234' })
    expect(sent[0]?.headers).toEqual({
      'x-genauth-app-id': 'app-1',
      'x-genauth-lang': 'ja-JP',
      'content-type': 'application/json',
    })
    expect(sent[0]?.init.credentials).toBe('include')
  })

  it('takes a host on plain HTTP, and one with slashes at its end', async () => {
    const { client, sent } = clientOn([ok()], { host: 'http://localhost:3000//' })
    await client.call(unbindEmail, { code: '1234' })
    expect(sent[0]?.url).toBe('http://localhost:3000/api/v3/unbind-email')
  })

  it('asks in the host’s language, whatever the browser’s', async () => {
    const { client, sent } = clientOn([ok()], { lang: 'zh-TW' })
    await client.call(unbindEmail, { code: '1234' })
    expect(sent[0]?.headers['x-authing-lang']).toBe('zh-TW')
  })

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hant-TW', 'zh-TW'],
    ['zh-Hans-HK', 'zh-CN'],
    ['ja', 'ja-JP'],
    ['de-DE', 'en-US'],
  ])('asks in the language of a browser in %s', async (language, asked) => {
    vi.stubGlobal('navigator', { language })
    const { client, sent } = clientOn([ok()], { lang: undefined })
    await client.call(unbindEmail, { code: '1234' })
    expect(sent[0]?.headers['x-authing-lang']).toBe(asked)
  })
})

describe('what a reply means', () => {
  const outcomes: [string, () => Response | Promise<Response>, AccountErrorCode][] = [
    ['a statusCode of 201', envelope({ statusCode: 201 }), 'ambiguous'],
    ['FF3 HTTP 204', () => new Response(null, { status: 204 }), 'ambiguous'],
    ['FF8 an empty body', () => new Response(''), 'ambiguous'],
    ['FF7 a captive portal’s page', () => new Response('<html>Sign in to Wi-Fi</html>'), 'ambiguous'],
    ['FF7 a proxy’s 502', () => new Response('<html>502</html>', { status: 502 }), 'ambiguous'],
    ['a 404 page', () => new Response('<html>404</html>', { status: 404 }), 'ambiguous'],
    ['FF8 truncated JSON', () => new Response('{"statusCode":20'), 'ambiguous'],
    [
      'FF10 more than 64 KiB',
      () => new Response(`{"statusCode":200,"message":"${'x'.repeat(70_000)}"}`),
      'ambiguous',
    ],
    ['FF8 UTF-16', () => new Response(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])), 'ambiguous'],
    ['a broken connection', () => Promise.reject(new TypeError('Failed to fetch')), 'ambiguous'],
    ['a plain 401', () => new Response('', { status: 401 }), 'unauthenticated'],
    ['a plain 403', () => new Response('<html>WAF</html>', { status: 403 }), 'forbidden'],
    ['HTTP 429', envelope({ statusCode: 429 }, { status: 429 }), 'rate_limited'],
    ['HTTP 429 with a page', () => new Response('<html>', { status: 429 }), 'rate_limited'],
    ['a statusCode of 500', envelope({ statusCode: 500 }), 'server'],
    ['FF6 apiCode 500 in a 500', envelope({ statusCode: 500, apiCode: 500 }), 'server'],
    ['FF6 apiCode 500 in a 400', envelope({ statusCode: 400, apiCode: 500 }), 'code_rejected'],
    ['FF6 an apiCode as text', envelope({ statusCode: 400, apiCode: '2001' }), 'code_rejected'],
    ['FF6 an apiCode nobody knows', envelope({ statusCode: 499, apiCode: 987_654 }), 'unknown'],
    ['statusCode 401 with any apiCode', envelope({ statusCode: 401, apiCode: 2206 }), 'unauthenticated'],
    ['apiCode 2020 without 401', envelope({ statusCode: 400, apiCode: 2020 }), 'unauthenticated'],
    [
      'HTTP 429 around any envelope',
      envelope({ statusCode: 400, apiCode: 2001 }, { status: 429 }),
      'rate_limited',
    ],
    ['a bare 400', envelope({ statusCode: 400 }), 'unknown'],
    ['FF6 a V2 apiCode', () => new Response('{"code":2001}'), 'code_rejected'],
    ['a V2 apiCode in a 401', () => new Response('{"code":2020}', { status: 401 }), 'unauthenticated'],
    ['a V2 status', () => new Response('{"code":403}'), 'forbidden'],
    ['a 401 with a code that is none', () => new Response('{"code":0}', { status: 401 }), 'unauthenticated'],
    [
      'a mail failure, which a change does not depend on',
      envelope({ statusCode: 500, apiCode: 2021 }),
      'server',
    ],
    ['FF2 a 4xx envelope', envelope({ statusCode: 422, apiCode: 2219 }, { status: 422 }), 'no_email'],
  ]

  it.each(outcomes)('%s', async (_, reply, code) => {
    const { client, sent } = clientOn([reply])
    expect(await fails(client.call(bindEmail, { address: 'a@b.co', code: '123456' }))).toMatchObject({
      name: 'AccountError',
      code,
    })
    expect(sent).toHaveLength(1)
  })

  it.each([
    ['digits', '{"statusCode":"200"}'],
    ['V2', '{"code":200}'],
    ['a byte order mark', '\ufeff{"statusCode":200}'],
  ])('FF2 FF4 FF9 takes a success in %s, whatever the HTTP status and type', async (_, body) => {
    const { client } = clientOn([
      () => new Response(body, { status: 400, headers: { 'content-type': 'text/plain' } }),
    ])
    await expect(client.call(unbindEmail, { code: '123456' })).resolves.toBeUndefined()
  })

  it('blames a code by apiCode 500 only where one was sent', async () => {
    const refused = envelope({ statusCode: 499, apiCode: 500 })
    const { client } = clientOn([refused, refused, refused])
    expect(await fails(client.call(unbindEmail, { code: '1234' }))).toMatchObject({ code: 'code_rejected' })
    expect(await fails(client.call(changeEmail, { token: 't' }))).toMatchObject({ code: 'unknown' })
    expect(await fails(client.call(getProfile, undefined))).toMatchObject({ code: 'unknown' })
  })

  it.each([2206, 2207, 1_010_001, undefined])(
    'means the one-time token by %j on update-email',
    async (apiCode) => {
      const { client } = clientOn([envelope({ statusCode: 400, apiCode })])
      expect(await fails(client.call(changeEmail, { token: 't' }))).toMatchObject({ code: 'token_rejected' })
    },
  )

  it.each([
    [404, undefined],
    [422, undefined],
    [400, 987_654],
  ])('does not blame the one-time token for a %j with apiCode %j', async (statusCode, apiCode) => {
    const { client } = clientOn([envelope({ statusCode, apiCode })])
    expect(await fails(client.call(changeEmail, { token: 't' }))).toMatchObject({ code: 'unknown' })
  })

  it.each([
    [2021, 'mail_unavailable'],
    [3103, 'mail_unavailable'],
    [2080, 'server'],
    [undefined, 'server'],
  ])('takes a 500 with apiCode %j on send-email as %s', async (apiCode, code) => {
    const { client } = clientOn([envelope({ statusCode: 500, apiCode })])
    expect(
      await fails(client.call(sendEmailCode, { address: 'a@b.co', channel: 'CHANNEL_BIND_EMAIL' })),
    ).toMatchObject({ code })
  })

  it('calls a bound account by its name on bind-email', async () => {
    const { client } = clientOn([envelope({ statusCode: 422, apiCode: 2227 })])
    expect(await fails(client.call(bindEmail, { address: 'a@b.co', code: '1' }))).toMatchObject({
      code: 'already_bound',
    })
  })

  it('FE1 does not take a success without its payload for one', async () => {
    const { client } = clientOn([
      envelope({ statusCode: 200, requestId: 'req-1', data: { tokenExpiresIn: 60 } }),
    ])
    expect(await fails(client.call(verifyEmailChange, { newAddress: 'a@b.co', newCode: '1' }))).toMatchObject(
      {
        code: 'malformed_response',
        requestId: 'req-1',
      },
    )
  })

  it('names the request after a proxy’s page too, where its header does', async () => {
    const { client } = clientOn([
      () => new Response('<html>502</html>', { status: 502, headers: { 'x-request-id': 'req-1' } }),
    ])
    expect(await fails(client.call(unbindEmail, { code: '1' }))).toMatchObject({
      code: 'ambiguous',
      requestId: 'req-1',
    })
  })

  it('FM4 says nothing in the service’s name when its sentence is none', async () => {
    const { client } = clientOn([envelope({ statusCode: 400, apiCode: 2001, message: { text: 'x' } })])
    const error = await fails(client.call(unbindEmail, { code: '1' }))
    expect(error).toMatchObject({ name: 'AccountError', code: 'code_rejected', serverMessage: undefined })
  })

  it('FL2 carries what support needs, and no body', async () => {
    const { client } = clientOn([
      envelope({
        statusCode: 400,
        apiCode: 2001,
        requestId: 'req-1',
        message: '123456 不正确',
        data: { leak: 1 },
      }),
    ])
    const error = await fails(client.call(unbindEmail, { code: '123456' }))
    expect(error).toMatchObject({ apiCode: 2001, requestId: 'req-1', serverMessage: '••• 不正确' })
    expect(JSON.stringify(error) + String(error)).not.toMatch(/123456|leak/)
  })

  it('carries the id of a V2 reply too', async () => {
    const { client } = clientOn([envelope({ code: 2001, uniqueId: 'req-2' })])
    expect(await fails(client.call(unbindEmail, { code: '1' }))).toMatchObject({ requestId: 'req-2' })
  })

  it('says how long to wait after a 429', async () => {
    const { client } = clientOn([
      envelope({ statusCode: 429 }, { status: 429, headers: { 'retry-after': '17' } }),
    ])
    expect(await fails(client.call(getProfile, undefined))).toMatchObject({
      code: 'rate_limited',
      retryAfter: 17,
    })
    const refused = clientOn([envelope({ statusCode: 400 }, { headers: { 'retry-after': '17' } })])
    expect(await fails(refused.client.call(getProfile, undefined))).toHaveProperty('retryAfter', undefined)
  })

  it('FC1 sends nothing while the browser is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { client, sent } = clientOn([() => Promise.reject(new TypeError('Failed to fetch')), ok()])
    expect(await fails(client.call(unbindEmail, { code: '1' }))).toMatchObject({ code: 'offline' })
    expect(sent.map(({ url }) => url)).toEqual([expect.stringContaining('/get-profile')])
  })
})

describe('time', () => {
  afterEach(() => vi.useRealTimers())
  const never = (init: RequestInit) =>
    new Promise<Response>((_, reject) => {
      const abort = () => reject(new Error('aborted'))
      if (init.signal?.aborted) abort()
      init.signal?.addEventListener('abort', abort)
    })

  it.each([
    [
      'bindEmail',
      (client: AccountClient) => client.call(bindEmail, { address: 'a@b.co', code: '1' }),
      15_000,
    ],
    ['changeEmail', (client: AccountClient) => client.call(changeEmail, { token: 't' }), 30_000],
  ] as const)('FC4 gives %s up as ambiguous', async (_, call, limit) => {
    vi.useFakeTimers()
    const client = createGenAuthClient({ host: HOST, appId: 'a', fetch: (_input, init = {}) => never(init) })
    let outcome: unknown
    void fails(call(client)).then((error) => {
      outcome = error
    })
    await vi.advanceTimersByTimeAsync(limit - 1)
    expect(outcome).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(outcome).toMatchObject({ code: 'ambiguous' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('FF10 gives up a body that never ends', async () => {
    vi.useFakeTimers()
    const drip = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([0x7b])) })
    const client = createGenAuthClient({ host: HOST, appId: 'a', fetch: async () => new Response(drip) })
    const outcome = fails(client.call(unbindEmail, { code: '1' }))
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await outcome).toMatchObject({ code: 'ambiguous' })
  })

  it('stops when the caller does', async () => {
    const caller = new AbortController()
    const client = createGenAuthClient({ host: HOST, appId: 'a', fetch: (_input, init = {}) => never(init) })
    const outcome = fails(client.call(getProfile, undefined, { signal: caller.signal }))
    caller.abort()
    expect(await outcome).toMatchObject({ code: 'ambiguous' })
  })

  it('does not wait for ever for the host’s access token', async () => {
    vi.useFakeTimers()
    const { client, sent } = clientOn([ok()], { getAccessToken: () => new Promise(() => undefined) })
    const outcome = fails(client.call(unbindEmail, { code: '1' }))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await outcome).toMatchObject({ code: 'unauthenticated' })
    expect(sent).toHaveLength(0)
  })
})

describe('a lapsed access token', () => {
  const renewing = (replies: Answer[]) => {
    let token = 'access-1'
    const refreshAccessToken = vi.fn(async () => {
      await Promise.resolve()
      token = `access-${refreshAccessToken.mock.calls.length + 1}`
    })
    return { ...clientOn(replies, { getAccessToken: () => token, refreshAccessToken }), refreshAccessToken }
  }

  it('FG1 is renewed once, and a message is sent again', async () => {
    const { client, sent, refreshAccessToken } = renewing([lapsed, ok()])
    await client.call(sendEmailCode, { address: 'a@b.co', channel: 'CHANNEL_BIND_EMAIL' })
    expect(refreshAccessToken).toHaveBeenCalledTimes(1)
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(['Bearer access-1', 'Bearer access-2'])
  })

  it.each([
    ['bindEmail', (client: AccountClient) => client.call(bindEmail, { address: 'a@b.co', code: '1' })],
    ['unbindEmail', (client: AccountClient) => client.call(unbindEmail, { code: '1' })],
    [
      'verifyEmailChange',
      (client: AccountClient) => client.call(verifyEmailChange, { newAddress: 'a@b.co', newCode: '1' }),
    ],
    ['changeEmail', (client: AccountClient) => client.call(changeEmail, { token: 't' })],
  ])('FG2 is renewed, but %s is for the user to repeat', async (_, call) => {
    const { client, sent, refreshAccessToken } = renewing([lapsed, ok()])
    expect(await fails(call(client))).toMatchObject({ code: 'session_renewed' })
    expect(sent).toHaveLength(1)
    expect(refreshAccessToken).toHaveBeenCalledTimes(1)
  })

  it('FG4 is never renewed twice at once', async () => {
    const { client, refreshAccessToken } = renewing([
      lapsed,
      lapsed,
      ok({ userId: 'a' }),
      ok({ userId: 'a' }),
    ])
    await Promise.all([client.call(getProfile, undefined), client.call(getProfile, undefined)])
    expect(refreshAccessToken).toHaveBeenCalledTimes(1)
  })

  it('is asked for no more when the renewed one is refused too', async () => {
    const { client, sent, refreshAccessToken } = renewing([lapsed])
    expect(await fails(client.call(getProfile, undefined))).toMatchObject({ code: 'unauthenticated' })
    expect(refreshAccessToken).toHaveBeenCalledTimes(1)
    expect(sent).toHaveLength(2)
  })

  it('FG3 stays lapsed when the host cannot renew it', async () => {
    const { client } = clientOn([lapsed], {
      refreshAccessToken: () => Promise.reject(new Error('signed out')),
    })
    expect(await fails(client.call(getProfile, undefined))).toMatchObject({ code: 'unauthenticated' })
  })
})

describe('options that cannot work', () => {
  it('refuses a secret, and says why', () => {
    const options = { host: HOST, appId: 'a', appSecret: 's3cret' }
    expect(() => createGenAuthClient(options)).toThrow(
      /remove `appSecret`.*Whoever opens your page could read it/,
    )
    expect(() => createGenAuthClient(options)).not.toThrow(/s3cret/)
  })
})

describe('a backend that adds the access token', () => {
  const lapsed = envelope({ statusCode: 401, apiCode: 2020 })

  it('has its session refreshed, and the message sent again', async () => {
    const refreshAccessToken = vi.fn().mockResolvedValue(undefined)
    const { client, sent } = clientOn([lapsed, ok()], { getAccessToken: undefined, refreshAccessToken })
    await client.call(sendEmailCode, { address: 'a@b.co', channel: 'CHANNEL_BIND_EMAIL' })
    expect(refreshAccessToken).toHaveBeenCalledTimes(1)
    expect(sent).toHaveLength(2)
  })

  it('FG3 FG4 is never asked to refresh twice at once, even when it takes too long', async () => {
    vi.useFakeTimers()
    const refreshAccessToken = vi.fn(() => new Promise<void>(() => undefined))
    const { client } = clientOn([lapsed], { getAccessToken: undefined, refreshAccessToken })
    const first = fails(client.call(getProfile, undefined))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await first).toMatchObject({ code: 'unauthenticated' })
    const second = fails(client.call(getProfile, undefined))
    await vi.advanceTimersByTimeAsync(10_000)
    await second
    expect(refreshAccessToken).toHaveBeenCalledTimes(1)
    vi.useRealTimers()
  })
})
