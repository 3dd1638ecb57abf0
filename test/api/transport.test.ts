// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AccountClient } from '../../src/api/account-client.ts'
import { bindEmail, sendEmailCode, unbindEmail } from '../../src/api/email.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { mailResetCode } from '../../src/api/password.ts'
import { getProfile } from '../../src/api/profile.ts'
import { type Answer, clientOn, envelope, fails, HOST, lapsed, ok } from '../support/client-on.ts'

const send = (client: AccountClient) =>
  client.call(sendEmailCode, { address: 'a@b.co', channel: 'CHANNEL_BIND_EMAIL' })
const bind = (client: AccountClient) => client.call(bindEmail, { address: 'a@b.co', code: '123456' })
const authorizations = (sent: { headers: Record<string, string> }[]) =>
  sent.map(({ headers }) => headers.authorization)

const paths = (sent: { url: string }[]) => sent.map(({ url }) => new URL(url).pathname.split('/').at(-1))
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'))

afterEach(() => vi.useRealTimers())

describe('whose access token is sent', () => {
  const ada = ok({ userId: 'ada' })
  const eve = ok({ userId: 'eve' })
  /** The host gives one access token after the profile was read, and then another. */
  const afterRead = async (replies: Answer[]) => {
    const host = { token: 'access-1' as string | undefined }
    const all = clientOn([ada, ...replies], { getAccessToken: () => host.token })
    await all.client.call(getProfile, undefined)
    return { ...all, host }
  }

  it('is not asked while it is the one the profile was read with, or before any profile was read', async () => {
    const { client, sent } = await afterRead([ok()])
    await bind(client)
    expect(paths(sent)).toEqual(['get-profile', 'bind-email'])
    const fresh = clientOn([ok()])
    await bind(fresh.client)
    expect(paths(fresh.sent)).toEqual(['bind-email'])
  })

  it.each([
    ['nobody is signed in', null],
    ['no header can carry it', 'access\n1'],
  ])('is asked for, and nothing sent, where %s', async (_, token) => {
    const { client, sent } = clientOn([ok()], { getAccessToken: () => token })
    expect(await fails(send(client))).toMatchObject({ code: 'unauthenticated' })
    expect(sent).toEqual([])
  })

  it('is renewed first where there is none, which a mail then goes out with', async () => {
    const host = { token: null as string | null }
    const { client, sent } = clientOn([ok()], {
      getAccessToken: () => host.token,
      refreshAccessToken: async () => {
        host.token = 'access-2'
      },
    })
    await send(client)
    expect(authorizations(sent)).toEqual(['Bearer access-2'])
  })

  it('is asked once for a new one of the same person', async () => {
    const { client, sent, host } = await afterRead([ada, ok()])
    host.token = 'access-2'
    await bind(client)
    await bind(client)
    expect(paths(sent)).toEqual(['get-profile', 'get-profile', 'bind-email', 'bind-email'])
    expect(authorizations(sent).at(-1)).toBe('Bearer access-2')
  })

  it.each([
    ['another person’s', eve, 'session_renewed'],
    ['one that cannot be asked about', unreachable, 'session_renewed'],
    ['nobody’s', envelope({ statusCode: 401, apiCode: 2020 }), 'unauthenticated'],
    ['one that may not ask', envelope({ statusCode: 403, apiCode: 1576 }), 'forbidden'],
    ['one that asks too often', () => new Response('', { status: 429 }), 'rate_limited'],
  ])('stops every change when it is %s, also the second time', async (_, reply, code) => {
    const { client, sent, host } = await afterRead([reply])
    host.token = 'access-2'
    for (const change of [send, bind]) {
      expect(await fails(change(client))).toMatchObject({ name: 'AccountError', code })
    }
    expect(paths(sent)).toEqual(['get-profile', 'get-profile', 'get-profile'])
  })

  it('stops a change when the host has none any more, and goes on once the same one is back', async () => {
    const { client, sent, host } = await afterRead([ok()])
    host.token = undefined
    expect(await fails(bind(client))).toMatchObject({ code: 'unauthenticated' })
    host.token = 'access-1'
    await bind(client)
    expect(paths(sent)).toEqual(['get-profile', 'bind-email'])
  })

  it('leaves nothing running when what is passed for a signal is none', async () => {
    vi.useFakeTimers()
    const { client } = await afterRead([ada])
    const signal = {} as AbortSignal
    await fails(client.call(getProfile, undefined, { signal }))
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  it('does not matter to a read, which says who is signed in now', async () => {
    const { client, sent, host } = await afterRead([eve, ok()])
    host.token = 'access-2'
    expect(await client.call(getProfile, undefined)).toMatchObject({ userId: 'eve' })
    await bind(client)
    expect(paths(sent)).toEqual(['get-profile', 'get-profile', 'bind-email'])
  })

  it('stops a change of another person also after one of the first went well', async () => {
    const { client, sent, host } = await afterRead([ok(), eve])
    await bind(client)
    host.token = 'access-2'
    expect(await fails(bind(client))).toMatchObject({ code: 'session_renewed' })
    expect(paths(sent)).toEqual(['get-profile', 'bind-email', 'get-profile'])
  })

  it('is the business of a backend that adds it', async () => {
    const { client, sent } = clientOn([ada, ok()], { getAccessToken: undefined })
    await client.call(getProfile, undefined)
    await bind(client)
    expect(paths(sent)).toEqual(['get-profile', 'bind-email'])
  })

  it('is asked again before a message is repeated with a renewed one', async () => {
    let token = 'access-1'
    const refreshAccessToken = async () => {
      token = 'access-2'
    }
    const { client, sent } = clientOn([ada, lapsed, eve], { getAccessToken: () => token, refreshAccessToken })
    await client.call(getProfile, undefined)
    expect(await fails(send(client))).toMatchObject({ code: 'session_renewed' })
    expect(paths(sent)).toEqual(['get-profile', 'send-email', 'get-profile'])
  })
})

describe('renewing an access token', () => {
  const renewing = (replies: Answer[], renews = true) => {
    let token = 'access-1'
    const refreshAccessToken = vi.fn(async () => {
      if (renews) token = `access-${refreshAccessToken.mock.calls.length + 1}`
    })
    return { ...clientOn(replies, { getAccessToken: () => token, refreshAccessToken }), refreshAccessToken }
  }

  it('is for a lapsed one, and for no other refusal', async () => {
    const { client, sent, refreshAccessToken } = renewing([envelope({ statusCode: 400, apiCode: 2001 })])
    expect(await fails(client.call(getProfile, undefined))).toMatchObject({ code: 'code_rejected' })
    expect(await fails(bind(client))).toMatchObject({ code: 'code_rejected' })
    expect(refreshAccessToken).not.toHaveBeenCalled()
    expect(sent).toHaveLength(2)
  })

  it('happens again when the next one lapses', async () => {
    const { client, sent } = renewing([lapsed, ok({ userId: 'ada' }), lapsed, ok({ userId: 'ada' })])
    await client.call(getProfile, undefined)
    await client.call(getProfile, undefined)
    expect(authorizations(sent)).toEqual([
      'Bearer access-1',
      'Bearer access-2',
      'Bearer access-2',
      'Bearer access-3',
    ])
  })

  it('sends nothing again when the token stays the same', async () => {
    const { client, sent } = renewing([lapsed], false)
    expect(await fails(send(client))).toMatchObject({ code: 'unauthenticated' })
    expect(await fails(bind(client))).toMatchObject({ code: 'unauthenticated' })
    expect(sent).toHaveLength(2)
  })

  it.each([
    ['has one again', 'access-2', 'session_renewed'],
    ['has none', undefined, 'unauthenticated'],
  ])('is asked for when the host has dropped the lapsed one, which then %s', async (_, next, code) => {
    let token: string | undefined = 'access-1'
    const refreshAccessToken = vi.fn(async () => {
      token = next
    })
    const dropped = () => {
      token = undefined
      return lapsed()
    }
    const { client, sent } = clientOn([dropped], { getAccessToken: () => token, refreshAccessToken })
    expect(await fails(bind(client))).toMatchObject({ code })
    expect([refreshAccessToken.mock.calls.length, sent.length]).toEqual([1, 1])
  })

  it('is not repeated for a refusal that comes late, when another call has renewed it', async () => {
    let answerLate: (response: Response) => void = () => undefined
    const late = new Promise<Response>((resolve) => {
      answerLate = resolve
    })
    const { client, sent, refreshAccessToken } = renewing([() => late, lapsed, ok({ userId: 'ada' })])
    const first = client.call(getProfile, undefined)
    await client.call(getProfile, undefined)
    answerLate(lapsed())
    await first
    expect(refreshAccessToken).toHaveBeenCalledTimes(1)
    expect(authorizations(sent).at(-1)).toBe('Bearer access-2')
  })

  it('is left to the host that gives no way to do it', async () => {
    let asked = 0
    const { client, sent } = clientOn([lapsed], { getAccessToken: () => `access-${++asked}` })
    expect(await fails(client.call(getProfile, undefined))).toMatchObject({ code: 'unauthenticated' })
    expect([sent.length, asked]).toEqual([1, 1])
  })
})

describe('what is left after a call', () => {
  const endings: [string, Answer, unknown][] = [
    ['a success', ok(), 'succeeded'],
    ['a refusal', lapsed, expect.objectContaining({ code: 'unauthenticated' })],
    [
      'a broken connection',
      () => Promise.reject(new TypeError('Failed to fetch')),
      expect.objectContaining({ code: 'ambiguous' }),
    ],
  ]
  it.each(endings)(
    'after %s: no timer, and nothing that listens to the caller’s signal',
    async (_, reply, outcome) => {
      vi.useFakeTimers()
      const { signal } = new AbortController()
      const listening = new Set<unknown>()
      vi.spyOn(signal, 'addEventListener').mockImplementation(
        (_type, listener) => void listening.add(listener),
      )
      vi.spyOn(signal, 'removeEventListener').mockImplementation((type, listener) => {
        if (type === 'abort') listening.delete(listener)
      })
      let during = 0
      const { client } = clientOn([
        (sent) => {
          during = listening.size
          return reply(sent)
        },
      ])
      expect(await fails(client.call(unbindEmail, { code: '1' }, { signal }))).toEqual(outcome)
      expect([during, listening.size]).toEqual([1, 0])
      expect(vi.getTimerCount()).toBe(0)
    },
  )

  it('is nothing after the host took its time for the access token', async () => {
    vi.useFakeTimers()
    const { client } = clientOn([ok()], { getAccessToken: async () => 'access-1' })
    await client.call(unbindEmail, { code: '1' })
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the body of a reply', () => {
  const chunked = (...chunks: (string | Uint8Array<ArrayBuffer>)[]) =>
    new ReadableStream<Uint8Array>({
      start(stream) {
        for (const chunk of chunks)
          stream.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
        stream.close()
      },
    })

  it('is read whole, wherever the network cuts it', async () => {
    const bytes = new TextEncoder().encode('{"statusCode":400,"apiCode":2001,"message":"验证码不正确"}')
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const { client } = clientOn([() => new Response(chunked(bytes.slice(0, cut), bytes.slice(cut)))])
      expect(await fails(bind(client))).toMatchObject({ serverMessage: '验证码不正确' })
    }
  })

  it('is not needed where the HTTP status decides', async () => {
    const { client } = clientOn([() => new Response(null, { status: 401 })])
    expect(await fails(bind(client))).toMatchObject({ code: 'unauthenticated' })
  })

  it('FF10 may be 64 KiB, and not a byte more', async () => {
    const frame = '{"statusCode":200,"message":""}'
    const sized = (bytes: number) => () =>
      new Response(frame.replace('""', `"${'x'.repeat(bytes - frame.length)}"`))
    await expect(bind(clientOn([sized(65_536)]).client)).resolves.toBeUndefined()
    expect(await fails(bind(clientOn([sized(65_537)]).client))).toMatchObject({
      code: 'ambiguous',
      status: 200,
      cause: { message: 'The reply is too large' },
    })
  })

  it('may be 1 MiB where it is a profile, which carries what identity providers say', async () => {
    const identity = { provider: 'github', accessToken: 'x'.repeat(100_000) }
    const read = (identities: number) =>
      clientOn([ok({ userId: 'ada', identities: Array(identities).fill(identity) })]).client.call(
        getProfile,
        undefined,
      )
    expect(await read(10)).toMatchObject({ userId: 'ada', providers: ['github'] })
    expect(await fails(read(11))).toMatchObject({ code: 'ambiguous' })
  })

  it('FF10 confirms nothing when it does not end, whatever it said so far', async () => {
    vi.useFakeTimers()
    const stalled = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"statusCode":200}')),
    })
    const outcome = fails(bind(clientOn([() => new Response(stalled)]).client))
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await outcome).toMatchObject({ code: 'ambiguous' })
  })
})

it('ends a call that is under way when the caller aborts it', async () => {
  const caller = new AbortController()
  const aborted = vi.fn()
  const { client, sent } = clientOn([
    ({ init }) =>
      new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => {
          aborted()
          reject(new DOMException('Aborted', 'AbortError'))
        })
      }),
  ])
  const outcome = fails(client.call(getProfile, undefined, { signal: caller.signal }))
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  caller.abort()
  expect(await outcome).toMatchObject({ code: 'ambiguous' })
  expect(aborted).toHaveBeenCalledTimes(1)
})

it('ends a call whose `fetch` does not heed the time limit', async () => {
  vi.useFakeTimers()
  const outcome = fails(bind(clientOn([() => new Promise(() => undefined)]).client))
  await vi.advanceTimersByTimeAsync(15_000)
  expect(await outcome).toMatchObject({ code: 'ambiguous' })
})

it('waits as long as the host says, for ever too', async () => {
  vi.useFakeTimers()
  const late: Answer = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100_000))
    return ok()()
  }
  const bound = bind(clientOn([late], { timeoutMs: Number.POSITIVE_INFINITY }).client)
  await vi.advanceTimersByTimeAsync(100_000)
  await expect(bound).resolves.toBeUndefined()
})

it('works where there is no browser, and in English there', async () => {
  vi.stubGlobal('navigator', undefined)
  const { client, sent } = clientOn([ok()], { lang: undefined })
  await bind(client)
  expect(sent[0]?.headers['x-authing-lang']).toBe('en-US')
})

it('uses the `fetch` of the moment, so that a page may wrap it later', async () => {
  const client = createGenAuthClient({ host: HOST, appId: 'a' })
  const wrapped = vi.fn(async (_input: string, _init: RequestInit) => ok()())
  vi.stubGlobal('fetch', wrapped)
  await bind(client)
  expect(wrapped).toHaveBeenCalledTimes(1)
  expect(wrapped.mock.calls[0]).toMatchObject([`${HOST}/api/v3/bind-email`, { method: 'POST' }])
})

describe('an operation for nobody who is signed in', () => {
  const ask = (client: AccountClient) => client.call(mailResetCode, { by: 'email', to: 'a@b.co' })

  it('goes out without an access token where there is none, and none is renewed for it', async () => {
    const refreshAccessToken = vi.fn(async () => undefined)
    const { client, sent } = clientOn([ok(), lapsed], { getAccessToken: () => null, refreshAccessToken })
    await ask(client)
    expect(authorizations(sent)).toEqual([undefined])
    expect(await fails(ask(client))).toMatchObject({ code: 'unauthenticated', final: undefined })
    expect(refreshAccessToken).not.toHaveBeenCalled()
  })

  it('takes the access token along where there is one, also a renewed one', async () => {
    let token = 'access-1'
    const { client, sent } = clientOn([lapsed, ok()], {
      getAccessToken: () => token,
      refreshAccessToken: async () => {
        token = 'access-2'
      },
    })
    await ask(client)
    expect(authorizations(sent)).toEqual(['Bearer access-1', 'Bearer access-2'])
  })

  it('goes out without an access token that was refused and cannot be renewed', async () => {
    const { client, sent } = clientOn([lapsed, ok()], { getAccessToken: () => 'access-1' })
    await ask(client)
    expect(authorizations(sent)).toEqual(['Bearer access-1', undefined])
  })

  it('reads the same whether or not an account has the address', async () => {
    const { client } = clientOn([
      envelope({ statusCode: 404, apiCode: 2004 }),
      envelope({ statusCode: 404, apiCode: 2011 }),
    ])
    await expect(ask(client)).resolves.toBeUndefined()
    expect(await fails(ask(client))).toMatchObject({ apiCode: 2011 })
  })

  it('is stopped when the access token is another person’s', async () => {
    let token = 'access-1'
    const { client, sent } = clientOn([ok({ userId: 'ada' }), ok({ userId: 'eve' })], {
      getAccessToken: () => token,
    })
    await client.call(getProfile, undefined)
    token = 'access-2'
    expect(await fails(ask(client))).toMatchObject({ code: 'session_renewed' })
    expect(sent).toHaveLength(2)
  })
})

describe('signed out for good', () => {
  const read = (client: AccountClient) => fails(client.call(getProfile, undefined))
  const signedOut = { code: 'unauthenticated', operation: 'profile.get' }
  const renewing = (refreshAccessToken: () => Promise<unknown>, replies: Answer[] = [lapsed]) =>
    clientOn(replies, { refreshAccessToken }).client

  it('is who has no access token, and gets none', async () => {
    const nobody = { getAccessToken: () => null }
    expect(await read(clientOn([], nobody).client)).toMatchObject({ ...signedOut, final: true })
    const refreshAccessToken = () => Promise.reject(new Error('signed out'))
    const { client } = clientOn([], { ...nobody, refreshAccessToken })
    expect(await read(client)).toMatchObject({ ...signedOut, final: true })
  })

  it('is whose access token was refused and could not be renewed', async () => {
    expect(await read(renewing(() => Promise.reject(new Error('no'))))).toMatchObject({
      ...signedOut,
      final: true,
      apiCode: 2206,
      status: 200,
    })
    expect(await read(renewing(async () => 'the same one stays'))).toMatchObject({
      ...signedOut,
      final: true,
    })
    expect(await fails(bind(renewing(() => Promise.reject(new Error('no')))))).toMatchObject({ final: true })
  })

  it('is whose renewed access token was refused too', async () => {
    let token = 'access-1'
    const { client } = clientOn([lapsed], {
      getAccessToken: () => token,
      refreshAccessToken: async () => {
        token = 'access-2'
      },
    })
    expect(await read(client)).toMatchObject({ ...signedOut, final: true })
  })

  it.each([
    ['the host gave no way to renew it', clientOn([lapsed])],
    [
      'the host does not get at it just now',
      clientOn([], { getAccessToken: () => Promise.reject(new Error('x')) }),
    ],
    ['a backend adds it', clientOn([lapsed], { getAccessToken: undefined })],
  ])('is nobody where %s', async (_, { client }) => {
    expect(await read(client)).toMatchObject({ ...signedOut, final: undefined })
  })

  it.each([
    ['whose renewal went well', envelope({ statusCode: 500 }), 'server'],
    ['who may not ask', envelope({ statusCode: 403 }), 'forbidden'],
  ])('is nobody %s', async (_, reply, code) => {
    let token = 'access-1'
    const { client } = clientOn([lapsed, reply], {
      getAccessToken: () => token,
      refreshAccessToken: async () => {
        token = 'access-2'
      },
    })
    expect(await read(client)).toMatchObject({ code, final: undefined })
  })
})

describe('what an error tells a developer', () => {
  it('is the operation and the HTTP status of a refusal', async () => {
    const { client } = clientOn([envelope({ statusCode: 422, apiCode: 2200 }, { status: 422 })])
    expect(await fails(bind(client))).toMatchObject({
      code: 'email_taken',
      operation: 'email.bind',
      status: 422,
      cause: undefined,
    })
  })

  it('is the status of a page that is no reply of the service', async () => {
    const { client } = clientOn([() => new Response('<html>', { status: 502 })])
    expect(await fails(send(client))).toMatchObject({
      code: 'ambiguous',
      operation: 'email.sendCode',
      status: 502,
    })
  })

  it('is the status of a reply that broke off', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) })
    const { client } = clientOn([() => new Response(broken, { status: 206 })])
    expect(await fails(bind(client))).toMatchObject({
      code: 'ambiguous',
      status: 206,
      cause: { name: 'TypeError', message: 'network error' },
    })
  })

  it('is what `fetch` threw, without the code, the access token or control characters', async () => {
    const thrown = new TypeError('Failed to\nfetch: Bearer access-1 {"passCode":"123456"}')
    const { client } = clientOn([() => Promise.reject(thrown)])
    const error = await fails(bind(client))
    expect(error).toMatchObject({
      code: 'ambiguous',
      operation: 'email.bind',
      status: undefined,
      cause: { name: 'TypeError', message: 'Failed to fetch: Bearer ••• {"passCode":"•••"}' },
    })
  })

  it('is nothing of what is no error', async () => {
    const { client } = clientOn([() => Promise.reject('the whole request, 123456')])
    expect(await fails(bind(client))).toMatchObject({ code: 'ambiguous', cause: undefined })
  })

  it('is whether the time ran out or the caller ended it', async () => {
    vi.useFakeTimers()
    const silent = () => new Promise<Response>(() => undefined)
    const late = fails(bind(clientOn([silent]).client))
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await late).toMatchObject({
      cause: { name: 'TimeoutError', message: 'There was no reply within 15000 ms.' },
    })
    const caller = new AbortController()
    const ended = fails(clientOn([silent]).client.call(getProfile, undefined, { signal: caller.signal }))
    await vi.advanceTimersByTimeAsync(0)
    caller.abort()
    expect(await ended).toMatchObject({
      cause: { name: 'AbortError', message: 'The caller ended the call.' },
    })
  })

  it('is the operation of what was never sent', async () => {
    const { client } = clientOn([], { getAccessToken: () => null })
    expect(await fails(bind(client))).toMatchObject({ operation: 'email.bind', status: undefined })
  })

  it('is the operation of what was never sent, where a read had to prove the network first', async () => {
    const { client } = clientOn([unreachable])
    vi.stubGlobal('navigator', { onLine: false })
    expect(await fails(send(client))).toMatchObject({ code: 'offline', operation: 'email.sendCode' })
  })

  it('is the read that had to say first whose access token it is, where that was refused', async () => {
    let token = 'access-1'
    const { client } = clientOn(
      [ok({ userId: 'ada' }), () => new Response('', { status: 403 }), ok({ userId: 'eve' })],
      { getAccessToken: () => token },
    )
    await client.call(getProfile, undefined)
    token = 'access-2'
    expect(await fails(bind(client))).toMatchObject({
      code: 'forbidden',
      operation: 'profile.get',
      status: 403,
    })
    expect(await fails(bind(client))).toMatchObject({ code: 'session_renewed', operation: 'email.bind' })
  })
})

describe('a device that says it is offline', () => {
  beforeEach(() => vi.stubGlobal('navigator', { onLine: false }))

  it.each([
    ['an account', ok({ userId: 'ada' })],
    ['a refusal', envelope({ statusCode: 401, apiCode: 2020 })],
    ['too many requests', () => new Response('', { status: 429 })],
    ['a page', () => new Response('<html>', { status: 404 })],
    ['what nobody can read', () => new Response(new Uint8Array(2 ** 21))],
  ])('is not believed where a read is answered, by %s: the change goes out', async (_, answer) => {
    const { client, sent } = clientOn([answer, ok()])
    await bind(client)
    expect(paths(sent)).toEqual(['get-profile', 'bind-email'])
  })

  it('is believed where no read is answered: nothing else was sent', async () => {
    const { client, sent } = clientOn([unreachable])
    expect(await fails(bind(client))).toMatchObject({ code: 'offline', operation: 'email.bind' })
    expect(paths(sent)).toEqual(['get-profile'])
  })

  it('may ask for a read, which needs no other before it', async () => {
    const { client, sent } = clientOn([ok({ userId: 'ada' }), unreachable])
    expect(await client.call(getProfile, undefined)).toMatchObject({ userId: 'ada' })
    expect(await fails(client.call(getProfile, undefined))).toMatchObject({ code: 'offline' })
    expect(sent).toHaveLength(2)
  })

  it('cannot tell that a change was lost before it was sent: that stays lost', async () => {
    const { client } = clientOn([ok({ userId: 'ada' }), unreachable])
    expect(await fails(bind(client))).toMatchObject({ code: 'ambiguous' })
  })

  it('says so too where the host cannot get an access token, and where it has none and nothing answers', async () => {
    const rejects = clientOn([], { getAccessToken: () => Promise.reject(new TypeError('Failed to fetch')) })
    expect(await fails(bind(rejects.client))).toMatchObject({ code: 'offline' })
    const none = clientOn([unreachable], { getAccessToken: () => null })
    expect(await fails(bind(none.client))).toMatchObject({ code: 'offline' })
    const answered = clientOn([envelope({ statusCode: 401 })], { getAccessToken: () => null })
    expect(await fails(bind(answered.client))).toMatchObject({ code: 'unauthenticated' })
  })
})

describe('a message', () => {
  const message: typeof sendEmailCode = { ...sendEmailCode, means: { 3014: 'mail_unavailable' } }
  const bindsWhileMailFails = { ...bindEmail, means: { 3014: 'mail_unavailable' } } as typeof bindEmail
  const failing = envelope({ statusCode: 500, apiCode: 3014 })

  it('that a failing server knows did not go out is not lost; all else is', async () => {
    const { client } = clientOn([failing])
    const mail = { address: 'a@b.co', channel: 'CHANNEL_BIND_EMAIL' } as const
    expect(await fails(client.call(message, mail))).toMatchObject({ code: 'mail_unavailable' })
    expect(await fails(client.call(bindsWhileMailFails, { address: 'a@b.co', code: '1' }))).toMatchObject({
      code: 'server',
    })
    expect(await fails(client.call(getProfile, undefined))).toMatchObject({ code: 'server' })
  })
})
