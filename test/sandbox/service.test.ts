// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createSqlStore } from '../../demo/server/sql-store.ts'
import {
  createManualClock,
  createMemoryStore,
  createSandbox,
  type PoolSettings,
  type SandboxOptions,
  type SandboxStore,
} from '../../src/sandbox/index.ts'

const OLD = 'ada@example.com'
const NEW = 'ada@new.example'

async function sqlStore(): Promise<SandboxStore> {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-store-'))
  const store = await createSqlStore(`file:${join(directory, 'accounts.db')}`)
  onTestFinished(async () => {
    store.close()
    await rm(directory, { recursive: true })
  })
  return store
}

type Reply = { statusCode: number; apiCode?: number; message: string; data?: Record<string, unknown> }

/** Ada and Eve on one service, spoken to as any HTTP client would. */
async function service(
  makeStore: () => SandboxStore | Promise<SandboxStore>,
  settings: Partial<PoolSettings> = {},
  options: SandboxOptions = {},
) {
  const clock = createManualClock()
  const sandbox = createSandbox({ store: await makeStore(), clock, settings, ...options })
  await sandbox.putUser({ userId: 'ada', email: OLD, phone: '13800000000', providers: ['github'] })
  await sandbox.putUser({ userId: 'eve', email: 'eve@example.com', phone: '13900000000' })
  await sandbox.putUser({ userId: 'new', phone: '13700000000' })
  const tokens = {
    ada: (await sandbox.signIn('ada')).accessToken,
    eve: (await sandbox.signIn('eve')).accessToken,
    new: (await sandbox.signIn('new')).accessToken,
  }

  async function call(
    who: keyof typeof tokens | null,
    path: string,
    body?: unknown,
    headers = {},
  ): Promise<Reply> {
    const request = new Request(`https://sandbox.example/api/v3/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'x-authing-app-id': 'app',
        'x-authing-lang': 'en-US',
        ...(who === null ? {} : { authorization: `Bearer ${tokens[who]}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return (await sandbox.handle(request)).json() as Promise<Reply>
  }

  const code = (address: string) => sandbox.mailbox.codeFor(address)
  const send = (who: keyof typeof tokens | null, email: string, channel: string) =>
    call(who, 'send-email', { email, channel })
  const verify = (who: keyof typeof tokens, payload: Record<string, unknown>) =>
    call(who, 'verify-update-email-request', {
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload: payload,
    })
  const update = (who: keyof typeof tokens, updateEmailToken: unknown) =>
    call(who, 'update-email', { updateEmailToken })
  const sendBoth = async (to = NEW) => {
    await send('ada', to, 'CHANNEL_UPDATE_EMAIL')
    await send('ada', OLD, 'CHANNEL_UPDATE_EMAIL')
  }
  const pair = (to = NEW) => ({
    newEmail: to,
    newEmailPassCode: code(to),
    oldEmail: OLD,
    oldEmailPassCode: code(OLD),
  })
  const grant = async () => {
    await sendBoth()
    return (await verify('ada', pair())).data?.updateEmailToken as string
  }
  const email = async (userId: string) => (await sandbox.user(userId))?.email
  return { sandbox, clock, tokens, call, send, verify, update, sendBoth, pair, grant, code, email }
}

describe.each([
  ['in memory', createMemoryStore],
  ['in SQL', sqlStore],
] as const)('the account service %s', (_, makeStore) => {
  describe('sending', () => {
    it('mails one code a minute for an address and channel, in any spelling of the address', async () => {
      const { sandbox, clock, send } = await service(makeStore)
      expect(await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ statusCode: 200 })
      expect(await send('ada', NEW.toUpperCase(), 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ apiCode: 2080 })
      expect(await send('ada', NEW, 'CHANNEL_BIND_EMAIL')).toMatchObject({ statusCode: 200 })
      expect(sandbox.mailbox.mails).toHaveLength(2)
      await clock.advance(60_000)
      expect(await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ statusCode: 200 })
    })

    it('does not charge a send whose mail could not go out', async () => {
      let broken = true
      const mailer = () => {
        if (broken) throw new Error('no route to host')
      }
      const { send } = await service(makeStore, {}, { mailer })
      expect(await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ apiCode: 2021 })
      broken = false
      expect(await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')).toMatchObject({ statusCode: 200 })
    })

    it('reveals a taken address only where the pool says so', async () => {
      const quiet = await service(makeStore)
      expect(await quiet.send('ada', 'eve@example.com', 'CHANNEL_UPDATE_EMAIL')).toMatchObject({
        statusCode: 200,
      })
      const open = await service(makeStore, { revealTakenAddress: true })
      expect(await open.send('ada', 'EVE@example.com', 'CHANNEL_UPDATE_EMAIL')).toMatchObject({
        apiCode: 2200,
      })
    })

    it('works signed out, but not with a bad access token', async () => {
      const { send, call } = await service(makeStore)
      expect(await send(null, NEW, 'CHANNEL_LOGIN')).toMatchObject({ statusCode: 200 })
      const body = { email: NEW, channel: 'CHANNEL_BIND_EMAIL' }
      expect(await call(null, 'send-email', body, { authorization: 'nonsense' })).toMatchObject({
        statusCode: 401,
        apiCode: 2020,
      })
    })

    it.each(['', 'ada', 'a b@c.de', 5, null])('refuses %j as an address', async (address) => {
      const { call } = await service(makeStore)
      const reply = await call('ada', 'send-email', { email: address, channel: 'CHANNEL_BIND_EMAIL' })
      expect(reply).toMatchObject({ apiCode: 2204 })
    })

    it('makes codes of the pool’s length', async () => {
      const { send, code } = await service(makeStore, { verifyCodeLength: 8 })
      await send('ada', NEW, 'CHANNEL_BIND_EMAIL')
      expect(code(NEW)).toMatch(/^\d{8}$/)
    })
  })

  describe('binding', () => {
    const bind = async (settings: Partial<PoolSettings> = {}) => {
      const all = await service(makeStore, settings)
      await all.send('new', NEW, 'CHANNEL_BIND_EMAIL')
      return {
        ...all,
        bindAs: (who: 'ada' | 'eve' | 'new', email: string, passCode: unknown) =>
          all.call(who, 'bind-email', { email, passCode }),
      }
    }

    it('takes the code that was mailed, once', async () => {
      const { bindAs, code, email, sandbox } = await bind()
      const passCode = code(NEW)
      expect(await bindAs('new', NEW.toUpperCase(), passCode)).toMatchObject({ statusCode: 200 })
      expect(await email('new')).toBe(NEW.toUpperCase())
      await sandbox.putUser({ userId: 'new', email: null, phone: '1' })
      expect(await bindAs('new', NEW, passCode)).toMatchObject({ apiCode: 2001 })
      expect(await email('new')).toBeNull()
    })

    it('refuses an account that has an email', async () => {
      const { bindAs, code } = await bind()
      expect(await bindAs('ada', NEW, code(NEW))).toMatchObject({ apiCode: 2227 })
    })

    it('refuses another person’s code', async () => {
      const { bindAs, code, email, sandbox } = await bind()
      await sandbox.putUser({ userId: 'eve', email: null, phone: '1' })
      expect(await bindAs('eve', NEW, code(NEW))).toMatchObject({ apiCode: 2001 })
      expect(await email('eve')).toBeNull()
    })

    it('refuses a code of another channel or address', async () => {
      const { bindAs, send, code, email } = await bind()
      await send('new', 'other@example.com', 'CHANNEL_BIND_EMAIL')
      expect(await bindAs('new', NEW, code('other@example.com'))).toMatchObject({ apiCode: 2001 })
      await send('new', 'third@example.com', 'CHANNEL_UPDATE_EMAIL')
      expect(await bindAs('new', 'third@example.com', code('third@example.com'))).toMatchObject({
        apiCode: 2001,
      })
      expect(await email('new')).toBeNull()
    })

    it('refuses a code that expired', async () => {
      const { bindAs, clock, code, email } = await bind()
      await clock.advance(300_000)
      expect(await bindAs('new', NEW, code(NEW))).toMatchObject({ apiCode: 2300 })
      expect(await email('new')).toBeNull()
    })

    it('kills a code after the pool’s number of wrong tries', async () => {
      const once = await bind()
      await once.bindAs('new', NEW, 'wrong')
      expect(await once.bindAs('new', NEW, once.code(NEW))).toMatchObject({ apiCode: 2001 })
      const thrice = await bind({ verifyCodeMaxAttempts: 3 })
      await thrice.bindAs('new', NEW, 'wrong')
      await thrice.bindAs('new', NEW, 'wrong')
      expect(await thrice.bindAs('new', NEW, thrice.code(NEW))).toMatchObject({ statusCode: 200 })
    })

    it('lets a newer code replace the one before', async () => {
      const { bindAs, send, clock, code } = await bind({ verifyCodeMaxAttempts: 2 })
      const first = code(NEW)
      await clock.advance(60_000)
      await send('new', NEW, 'CHANNEL_BIND_EMAIL')
      expect(await bindAs('new', NEW, first)).toMatchObject({ apiCode: 2001 })
      expect(await bindAs('new', NEW, code(NEW))).toMatchObject({ statusCode: 200 })
    })

    it('refuses an address that belongs to somebody else', async () => {
      const { bindAs, send, code } = await bind()
      await send('new', 'eve@example.com', 'CHANNEL_BIND_EMAIL')
      expect(await bindAs('new', 'eve@example.com', code('eve@example.com'))).toMatchObject({ apiCode: 2200 })
    })
  })

  describe('changing', () => {
    it('hands out a token for both codes, which changes the email once', async () => {
      const { verify, update, sendBoth, pair, email } = await service(makeStore)
      await sendBoth()
      const { statusCode, data } = await verify('ada', pair())
      expect([statusCode, data?.tokenExpiresIn]).toEqual([200, 60])
      expect(await email('ada')).toBe(OLD)
      expect(await update('ada', data?.updateEmailToken)).toMatchObject({ statusCode: 200 })
      expect(await email('ada')).toBe(NEW)
      const again = await update('ada', data?.updateEmailToken)
      expect(again.statusCode).toBe(400)
      expect(again).not.toHaveProperty('apiCode')
    })

    it('refuses a token that expired, that is not one, or that is another person’s', async () => {
      const { update, grant, clock, email, sandbox } = await service(makeStore)
      const token = await grant()
      expect(await update('eve', token)).toMatchObject({ statusCode: 400 })
      expect(await update('ada', 'made-up')).toMatchObject({ statusCode: 400 })
      expect(await update('ada', undefined)).toMatchObject({ statusCode: 400 })
      await clock.advance(60_000)
      expect(await update('ada', token)).toMatchObject({ statusCode: 400 })
      expect(await email('ada')).toBe(OLD)
      expect(await email('eve')).toBe('eve@example.com')
      expect(await sandbox.user('ada')).toMatchObject({ email: OLD })
    })

    it('refuses a token whose account changed meanwhile, and the one before a newer one', async () => {
      const { sandbox, verify, update, grant, clock, sendBoth, pair, email } = await service(makeStore)
      const first = await grant()
      await clock.advance(60_000)
      sandbox.settings.updateTokenLifetime = 600
      await sendBoth()
      const second = (await verify('ada', pair())).data?.updateEmailToken
      expect(await update('ada', first)).toMatchObject({ statusCode: 400 })
      await sandbox.putUser({ userId: 'ada', email: 'else@example.com', phone: '1' })
      expect(await update('ada', second)).toMatchObject({ statusCode: 400 })
      expect(await email('ada')).toBe('else@example.com')
    })

    it('uses the codes up', async () => {
      const { verify, grant, pair } = await service(makeStore)
      await grant()
      expect(await verify('ada', pair())).toMatchObject({ apiCode: 2001 })
    })

    it('counts one try against each code of a rejected pair', async () => {
      const { verify, sendBoth, pair } = await service(makeStore)
      await sendBoth()
      expect(await verify('ada', { ...pair(), oldEmailPassCode: 'wrong' })).toMatchObject({ apiCode: 2001 })
      expect(await verify('ada', pair())).toMatchObject({ apiCode: 2001 })
    })

    it('uses nothing up when it could not have worked: same, old code missing, taken, old address wrong', async () => {
      const { verify, sendBoth, pair, sandbox } = await service(makeStore)
      await sendBoth()
      const { oldEmail: _old, oldEmailPassCode: _code, ...newOnly } = pair()
      expect(await verify('ada', { ...pair(), newEmail: OLD.toUpperCase() })).toMatchObject({ apiCode: 2229 })
      expect(await verify('ada', newOnly)).toMatchObject({ apiCode: 2227 })
      expect(await verify('ada', { ...pair(), oldEmail: 'x@example.com' })).toMatchObject({ apiCode: 2037 })
      await sandbox.putUser({ userId: 'eve', email: NEW, phone: '1' })
      expect(await verify('ada', pair())).toMatchObject({ apiCode: 2200 })
      await sandbox.putUser({ userId: 'eve', email: 'eve@example.com', phone: '1' })
      expect(await verify('ada', pair())).toMatchObject({ statusCode: 200 })
    })

    it('needs the new code alone where the pool does not verify the old address', async () => {
      const { verify, send, code } = await service(makeStore, { verifyOldEmail: false })
      await send('ada', NEW, 'CHANNEL_UPDATE_EMAIL')
      const reply = await verify('ada', { newEmail: NEW, newEmailPassCode: code(NEW) })
      expect(reply).toMatchObject({ statusCode: 200 })
    })

    it('refuses an address that was taken between verify and update', async () => {
      const { sandbox, grant, update, email } = await service(makeStore)
      const token = await grant()
      await sandbox.putUser({ userId: 'eve', email: NEW, phone: '1' })
      expect(await update('ada', token)).toMatchObject({ apiCode: 2200 })
      expect(await email('ada')).toBe(OLD)
    })

    it('says codes expired when they are', async () => {
      const { verify, sendBoth, pair, clock } = await service(makeStore)
      await sendBoth()
      await clock.advance(301_000)
      expect(await verify('ada', pair())).toMatchObject({ apiCode: 2300 })
    })

    it('knows only the payload’s real name', async () => {
      const { call, sendBoth, pair } = await service(makeStore)
      await sendBoth()
      const reply = await call('ada', 'verify-update-email-request', {
        verifyMethod: 'EMAIL_PASSCODE',
        emailPasscodePayload: pair(),
      })
      expect(reply.statusCode).toBe(400)
    })

    it('lets one of two updates in the same moment win', async () => {
      const { grant, update } = await service(makeStore)
      const token = await grant()
      const replies = await Promise.all([update('ada', token), update('ada', token)])
      expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400])
    })
  })

  describe('removing', () => {
    it('takes a code from the bound inbox', async () => {
      const { call, send, code, email } = await service(makeStore, { verifyCodeMaxAttempts: 2 })
      await send('ada', OLD, 'CHANNEL_UNBIND_EMAIL')
      expect(await call('ada', 'unbind-email', {})).toMatchObject({ apiCode: 2001 })
      expect(await email('ada')).toBe(OLD)
      expect(await call('ada', 'unbind-email', { passCode: code(OLD) })).toMatchObject({ statusCode: 200 })
      expect(await email('ada')).toBeNull()
    })

    it('refuses the last way to sign in, and an account without an email', async () => {
      const { sandbox, call, send, code } = await service(makeStore)
      expect(await call('new', 'unbind-email', { passCode: '1' })).toMatchObject({ apiCode: 2219 })
      await sandbox.putUser({ userId: 'ada', email: OLD, phone: null, providers: [] })
      await send('ada', OLD, 'CHANNEL_UNBIND_EMAIL')
      expect(await call('ada', 'unbind-email', { passCode: code(OLD) })).toMatchObject({ apiCode: 2217 })
    })
  })

  describe('signing in', () => {
    it('refuses no token, a wrong one and an expired one, each as the real service does', async () => {
      const { call, sandbox } = await service(makeStore)
      expect(await call(null, 'get-profile')).toMatchObject({ statusCode: 401, apiCode: 2020 })
      expect(await call(null, 'get-profile', undefined, { authorization: 'x' })).toMatchObject({
        apiCode: 2020,
      })
      await sandbox.expire('accessTokens')
      expect(await call('ada', 'get-profile')).toMatchObject({ statusCode: 401, apiCode: 2206 })
    })

    it('lets access tokens live as long as the pool says, and refreshes them once', async () => {
      const { sandbox, clock, call } = await service(makeStore, { accessTokenLifetime: 10 })
      const tokens = await sandbox.signIn('ada')
      await clock.advance(10_000)
      const bearer = (token: string) =>
        call(null, 'get-profile', undefined, { authorization: `Bearer ${token}` })
      expect(await bearer(tokens.accessToken)).toMatchObject({ apiCode: 2206 })
      const renewed = await sandbox.refresh(tokens.refreshToken)
      expect(await bearer(renewed?.accessToken ?? '')).toMatchObject({ statusCode: 200 })
      expect(await sandbox.refresh(tokens.refreshToken)).toBeNull()
    })

    it('takes bare tokens too', async () => {
      const { call, tokens } = await service(makeStore)
      const reply = await call(null, 'get-profile', undefined, { authorization: tokens.ada })
      expect(reply.data).toMatchObject({ userId: 'ada', email: OLD })
    })

    it('shows of the profile what the scope allows', async () => {
      const { sandbox, call } = await service(makeStore)
      const { accessToken } = await sandbox.signIn('ada', 'openid profile')
      const { data } = await call(null, 'get-profile', undefined, { authorization: accessToken })
      expect(data).not.toHaveProperty('email')
      expect(data).not.toHaveProperty('identities')
      const wide = await call('ada', 'get-profile?withIdentities=true')
      expect(wide.data?.identities).toHaveLength(1)
    })

    it('sums up the account’s security', async () => {
      const { call } = await service(makeStore)
      expect((await call('ada', 'get-security-info')).data).toMatchObject({
        emailBinded: true,
        phoneBinded: true,
      })
      expect((await call('new', 'get-security-info')).data).toMatchObject({ emailBinded: false })
    })
  })
})

describe('the service’s HTTP', () => {
  it('answers in the language asked for', async () => {
    const { call } = await service(createMemoryStore)
    const message = async (lang: string) =>
      (await call(null, 'get-profile', undefined, { 'x-authing-lang': lang })).message
    expect(await message('zh-CN')).toBe('尚未登录')
    expect(await message('en-US')).toBe('Not signed in')
  })

  it('allows preflights and other origins, without credentials', async () => {
    const { sandbox } = await service(createMemoryStore)
    const preflight = await sandbox.handle(
      new Request('https://sandbox.example/api/v3/send-email', {
        method: 'OPTIONS',
        headers: {
          origin: 'https://app.example',
          'access-control-request-headers': 'authorization, x-authing-app-id',
        },
      }),
    )
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://app.example')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('x-authing-app-id')
    expect(preflight.headers.has('access-control-allow-credentials')).toBe(false)
    const reply = await sandbox.handle(
      new Request('https://sandbox.example/api/v3/get-profile', {
        headers: { origin: 'https://app.example' },
      }),
    )
    expect(reply.headers.get('access-control-allow-origin')).toBe('https://app.example')
  })

  it('wants an app or a pool named, JSON, and a path it knows', async () => {
    const { sandbox, call } = await service(createMemoryStore)
    const bare = await sandbox.handle(new Request('https://sandbox.example/api/v3/get-profile'))
    expect(await bare.json()).toMatchObject({ apiCode: 2011 })
    expect(await call('ada', 'nothing-here')).toMatchObject({ statusCode: 404 })
    const text = await sandbox.handle(
      new Request('https://sandbox.example/api/v3/send-email', {
        method: 'POST',
        body: '[',
        headers: { 'x-authing-app-id': 'a' },
      }),
    )
    expect(await text.json()).toMatchObject({ statusCode: 400 })
  })

  it('repeats itself under a given clock and random source', async () => {
    const run = async () => {
      let state = 1
      const random = () => {
        state = (state * 48_271) % 2_147_483_647
        return state / 2_147_483_647
      }
      const { send, code } = await service(createMemoryStore, {}, { random })
      await send('ada', NEW, 'CHANNEL_BIND_EMAIL')
      return code(NEW)
    }
    expect(await run()).toBe(await run())
  })

  it('answers HTTP 429 with a Retry-After, and breaks connections on demand', async () => {
    const { sandbox, email, grant, tokens } = await service(createMemoryStore)
    const token = await grant()
    const update = () =>
      sandbox.fetch('https://sandbox.example/api/v3/update-email', {
        method: 'POST',
        body: JSON.stringify({ updateEmailToken: token }),
        headers: { 'x-authing-app-id': 'a', authorization: tokens.ada },
      })
    sandbox.faults.next('updateEmail', { kind: 'rateLimited', retryAfter: 17 })
    const limited = await update()
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '17'])
    sandbox.faults.next('updateEmail', { kind: 'unreachable' })
    await expect(update()).rejects.toThrow(TypeError)
    expect(await email('ada')).toBe(OLD)
    sandbox.faults.next('updateEmail', { kind: 'lostReply' })
    await expect(update()).rejects.toThrow(TypeError)
    expect(await email('ada')).toBe(NEW)
  })
})
