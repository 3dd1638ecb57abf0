// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryStore, type PoolSettings, type SandboxStore } from '../../src/sandbox/index.ts'
import { OLD as EMAIL, service, stores } from '../support/account-service.ts'

const PASSWORD = 'first-one-1'
const NEXT = 'second-one-2'
const WRONG = 'wrong-one-0'

type MakeStore = () => SandboxStore | Promise<SandboxStore>

/** Ada has a password; Eve and `new` have none. */
async function passwords(makeStore: MakeStore, settings: Partial<PoolSettings> = {}) {
  const all = await service(makeStore, { passwordRounds: 1, ...settings })
  const { sandbox, call } = all
  const ada = { userId: 'ada', email: EMAIL, phone: '13800000000', username: 'Ada', providers: ['github'] }
  await sandbox.putUser({ ...ada, password: PASSWORD })
  return {
    ...all,
    ada,
    change: (newPassword: unknown, oldPassword: unknown = PASSWORD, more = {}) =>
      call('ada', 'update-password', { newPassword, oldPassword, ...more }),
    signIn: async (password: string, account = EMAIL) => {
      const outcome = await sandbox.signInWithPassword(account, password)
      return 'tokens' in outcome ? 'signed in' : outcome.refused
    },
    setAt: async () => (await call('ada', 'get-profile')).data?.passwordLastSetAt,
  }
}

afterEach(() => void vi.unstubAllGlobals())

describe.each(stores)('a password %s', (_, makeStore) => {
  it('signs in by email, username or phone number, in any spelling', async () => {
    const { sandbox, signIn, call } = await passwords(makeStore)
    for (const account of ['ADA@example.com', 'aDA', '138 0000 0000', '+8613800000000'])
      expect(await signIn(PASSWORD, account), account).toBe('signed in')
    const outcome = await sandbox.signInWithPassword(EMAIL, PASSWORD, 'openid')
    const tokens = 'tokens' in outcome ? outcome.tokens : null
    expect(tokens).toMatchObject({ expiresIn: 3600 })
    const reply = await call(null, 'get-profile', undefined, { authorization: tokens?.accessToken })
    expect(reply.data).toMatchObject({ userId: 'ada' })
    expect(reply.data).not.toHaveProperty('email')
  })

  it('signs in nobody else, and not who has none', async () => {
    const { signIn } = await passwords(makeStore)
    expect(await signIn(WRONG)).toBe('wrongPassword')
    expect(await signIn(PASSWORD, 'eve@example.com')).toBe('wrongPassword')
    expect(await signIn(PASSWORD, 'nobody@example.com')).toBe('wrongPassword')
    expect(await signIn(PASSWORD, '')).toBe('wrongPassword')
  })

  it('costs as many rounds for an account that is none as for a wrong password', async () => {
    const { signIn } = await passwords(makeStore, { passwordRounds: 7 })
    const derive = vi.spyOn(crypto.subtle, 'deriveBits')
    const rounds = async (account: string) => {
      derive.mockClear()
      await signIn(WRONG, account)
      return derive.mock.calls.map(([algorithm]) => algorithm)
    }
    expect(await rounds(EMAIL)).toEqual([expect.objectContaining({ iterations: 7 })])
    expect(await rounds('nobody@example.com')).toEqual([expect.objectContaining({ iterations: 7 })])
    expect(await rounds('eve@example.com')).toEqual([expect.objectContaining({ iterations: 7 })])
    derive.mockRestore()
  })

  it('is replaced by one that the old one vouches for', async () => {
    const { change, signIn, call } = await passwords(makeStore)
    expect(await change(NEXT, WRONG)).toMatchObject({ statusCode: 400, apiCode: 2006 })
    expect(await call('ada', 'update-password', { newPassword: NEXT })).toMatchObject({ apiCode: 2201 })
    expect(await signIn(PASSWORD)).toBe('signed in')
    expect(await change(NEXT)).toMatchObject({ statusCode: 200 })
    expect([await signIn(PASSWORD), await signIn(NEXT)]).toEqual(['wrongPassword', 'signed in'])
  })

  it('is set the first time without an old one, and told by profile and security', async () => {
    const { call, clock } = await passwords(makeStore)
    expect((await call('eve', 'get-profile')).data).not.toHaveProperty('passwordLastSetAt')
    expect((await call('eve', 'get-security-info')).data).toMatchObject({
      passwordSet: false,
      passwordSecurityLevel: 0,
    })
    await clock.advance(1000)
    expect(await call('eve', 'update-password', { newPassword: 'letters' })).toMatchObject({
      statusCode: 200,
    })
    expect((await call('eve', 'get-profile')).data).toMatchObject({
      passwordLastSetAt: '2026-01-01T00:00:01.000Z',
    })
    expect((await call('eve', 'get-security-info')).data).toMatchObject({
      passwordSet: true,
      passwordSecurityLevel: 0,
    })
    await call('eve', 'update-password', { newPassword: 'letters4&', oldPassword: 'letters' })
    expect((await call('eve', 'get-security-info')).data).toMatchObject({ passwordSecurityLevel: 2 })
  })

  it('hides when it was set where the pool or the scope says so', async () => {
    const { sandbox, call, setAt } = await passwords(makeStore)
    expect(await setAt()).toBe('2026-01-01T00:00:00.000Z')
    const { accessToken } = await sandbox.signIn('ada', 'openid email')
    const narrow = await call(null, 'get-profile', undefined, { authorization: accessToken })
    expect(narrow.data).not.toHaveProperty('passwordLastSetAt')
    sandbox.settings.showPasswordLastSetAt = false
    expect(await setAt()).toBeUndefined()
  })

  it('locks the account after too many wrong ones, for as long as the pool says, on every way', async () => {
    const { change, signIn, clock } = await passwords(makeStore, { passwordMaxAttempts: 3, lockDuration: 10 })
    expect([await signIn(WRONG), (await change(NEXT, WRONG)).apiCode]).toEqual(['wrongPassword', 2006])
    expect(await signIn(PASSWORD)).toBe('signed in')
    for (let time = 0; time < 3; time += 1) expect(await change(NEXT, WRONG)).toMatchObject({ apiCode: 2006 })
    expect(await change(NEXT)).toMatchObject({ statusCode: 403, apiCode: 2005 })
    expect(await signIn(PASSWORD)).toBe('locked')
    await clock.advance(9_999)
    expect(await signIn(PASSWORD)).toBe('locked')
    await clock.advance(1)
    expect(await signIn(WRONG)).toBe('wrongPassword')
    expect(await signIn(PASSWORD)).toBe('signed in')
  })

  it('cannot be one of the last ones, where the pool remembers them', async () => {
    const { change, sandbox } = await passwords(makeStore)
    expect(await change(PASSWORD)).toMatchObject({ statusCode: 200 })
    sandbox.settings.passwordHistory = 2
    expect(await change(PASSWORD)).toMatchObject({ statusCode: 400, apiCode: 2059 })
    expect(await change(NEXT)).toMatchObject({ statusCode: 200 })
    expect(await change(PASSWORD, NEXT)).toMatchObject({ apiCode: 2059 })
    expect(await change('third-one-3', NEXT)).toMatchObject({ statusCode: 200 })
    expect(await change(NEXT, 'third-one-3')).toMatchObject({ apiCode: 2059 })
    expect(await change(PASSWORD, 'third-one-3')).toMatchObject({ statusCode: 200 })
  })

  it('ends the other sessions when it changes, and keeps the one that changed it', async () => {
    const { sandbox, change, call } = await passwords(makeStore)
    const other = await sandbox.signIn('ada')
    await change(NEXT)
    expect(await call('ada', 'get-profile')).toMatchObject({ statusCode: 200 })
    expect(await call(null, 'get-profile', undefined, { authorization: other.accessToken })).toMatchObject({
      statusCode: 401,
      apiCode: 2020,
    })
    expect(await sandbox.refresh(other.refreshToken)).toBeNull()
    expect(await call('eve', 'get-profile')).toMatchObject({ statusCode: 200 })
  })

  it('stays when its person is put anew, unless one is given or taken away', async () => {
    const { sandbox, signIn, ada } = await passwords(makeStore)
    await sandbox.putUser(ada)
    expect(await signIn(PASSWORD)).toBe('signed in')
    await sandbox.putUser({ ...ada, password: NEXT })
    expect(await signIn(NEXT)).toBe('signed in')
    await sandbox.putUser({ ...ada, password: null })
    expect(await signIn(NEXT)).toBe('wrongPassword')
  })

  it('is in no record in plain, nor is any before it', async () => {
    const kept: unknown[] = []
    const store = await makeStore()
    const watched: SandboxStore = {
      transaction: (work) =>
        store.transaction((records) =>
          work(
            new Proxy(records, {
              get: (target, name) => {
                const method = Reflect.get(target, name)
                return (...args: unknown[]) => {
                  kept.push(args)
                  return Reflect.apply(method, target, args)
                }
              },
            }),
          ),
        ),
    }
    const { change } = await passwords(() => watched, { passwordHistory: 5 })
    await change(NEXT, WRONG)
    await change(NEXT)
    const text = JSON.stringify(kept)
    expect(text).toMatch(/pbkdf2-sha256\$1\$[0-9a-f]{32}\$[0-9a-f]{64}/)
    for (const secret of [PASSWORD, NEXT, WRONG]) expect(text).not.toContain(secret)
  })
})

describe('what a password needs', () => {
  it.each<[PoolSettings['passwordStrength'], string, number | undefined]>([
    [0, '', 2029],
    [0, 'a', 200],
    [1, '12345', 2029],
    [1, '123456', 200],
    [1, '密码密码密码', 200],
    [1, '🔑🔑🔑', 2029],
    [1, '      ', 200],
    [2, 'ab1', 2029],
    [2, 'abcdef', undefined],
    [2, 'abcde1', 200],
    [2, 'abcde!', 200],
    [3, 'abcde1', undefined],
    [3, 'abcd1!', 200],
    [5, 'Xy1!xyz', 2029],
    [5, 'Xy1xyzzy', undefined],
    [5, 'Lovelace1!', undefined],
    [5, 'aDa-is-number-1', undefined],
    [5, '-13800000000x', undefined],
    [5, 'mail-Of-1', undefined],
    [5, 'by-It-is-1', 200],
  ])('of strength %i: %j', async (passwordStrength, password, outcome) => {
    const { sandbox, call } = await passwords(createMemoryStore, { passwordStrength })
    const named = { phone: '13800000000', name: 'It  Lovelace', username: 'aDa' }
    await sandbox.putUser({ userId: 'ada', email: 'mail@example.com', ...named, password: null })
    const reply = await call('ada', 'update-password', { newPassword: password })
    const expected = outcome === 200 ? [200, undefined] : [400, outcome]
    expect([reply.statusCode, reply.apiCode]).toEqual(expected)
  })

  it('of strength 5, of somebody without names', async () => {
    const { sandbox, call } = await passwords(createMemoryStore, { passwordStrength: 5 })
    await sandbox.putUser({ userId: 'ada', password: null })
    expect(await call('ada', 'update-password', { newPassword: 'by-It-is-1' })).toMatchObject({
      statusCode: 200,
    })
  })

  it('is what the pool’s own rule says, in its own words for the language', async () => {
    const { sandbox, call, change } = await passwords(createMemoryStore, { passwordStrength: 4 })
    const ask = (lang: string) =>
      call(
        'ada',
        'update-password',
        { newPassword: 'short', oldPassword: PASSWORD },
        { 'x-authing-lang': lang },
      )
    expect(await ask('en-US')).toMatchObject({
      statusCode: 400,
      message: 'The password needs ten characters',
    })
    expect(await ask('zh-CN')).toMatchObject({ message: '密码至少 10 个字符' })
    Object.assign(sandbox.settings.customPasswordStrength, { zhMessageOpen: false, enMessage: 'Ten!' })
    expect(await ask('zh-CN')).toMatchObject({ message: 'The password needs ten characters' })
    expect(await ask('en-US')).toMatchObject({ message: 'The password needs ten characters' })
    Object.assign(sandbox.settings.customPasswordStrength, { enMessageOpen: true })
    expect(await ask('en-US')).toMatchObject({ message: 'Ten!' })
    expect(await change('long enough')).toMatchObject({ statusCode: 200 })
  })

  it('is text, of somebody who is signed in', async () => {
    const { change, call } = await passwords(createMemoryStore)
    expect(await change(5)).toMatchObject({ message: 'Invalid argument' })
    expect(await change(NEXT, 5)).toMatchObject({ message: 'Invalid argument' })
    expect(await change(NEXT, PASSWORD, { passwordEncryptType: 'rot13' })).toMatchObject({
      message: 'Invalid argument',
    })
    expect(await call(null, 'update-password', { newPassword: NEXT })).toMatchObject({ apiCode: 2020 })
  })

  it.each([
    ['a1!b2', 0],
    ['a1!b2c', 2],
    ['letter', 0],
    ['lette1', 1],
    ['密', 0],
  ])('makes %j of level %i', async (newPassword, level) => {
    const { call } = await passwords(createMemoryStore, { passwordStrength: 0 })
    await call('eve', 'update-password', { newPassword })
    expect((await call('eve', 'get-security-info')).data).toMatchObject({ passwordSecurityLevel: level })
  })

  it('may be written on another keyboard', async () => {
    const { change, signIn } = await passwords(createMemoryStore)
    await change('cafe\u0301-au-lait')
    expect(await signIn('caf\u00e9-au-lait')).toBe('signed in')
  })

  it('is WebCrypto, without which there are none', async () => {
    const { call, sandbox } = await passwords(createMemoryStore)
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const sentence = /only where WebCrypto is/
    const refused = { statusCode: 501, message: expect.stringMatching(sentence) }
    expect(await call('ada', 'update-password', { newPassword: NEXT })).toMatchObject(refused)
    expect(await call(null, 'reset-password', { password: NEXT })).toMatchObject(refused)
    expect(await call(null, 'system')).toMatchObject(refused)
    await expect(sandbox.putUser({ userId: 'ada', password: NEXT })).rejects.toThrow(sentence)
    await expect(sandbox.signInWithPassword('nobody', NEXT)).rejects.toThrow(sentence)
  })
})

describe('a pool', () => {
  it('tells what a page may know, to anybody', async () => {
    const { sandbox } = await passwords(createMemoryStore)
    Object.assign(sandbox.settings, { passwordStrength: 3, verifyCodeLength: 4, internationalSms: true })
    const url = 'https://sandbox.example/api/v2/applications/any-app/public-config'
    const { publicKey } = (await (await sandbox.fetch('https://sandbox.example/api/v3/system')).json()).rsa
    expect(await (await sandbox.fetch(url)).json()).toEqual({
      code: 200,
      message: '操作成功',
      data: {
        verifyCodeLength: 4,
        userPoolId: 'sandbox',
        publicKey,
        passwordStrength: 3,
        customPasswordStrength: sandbox.settings.customPasswordStrength,
        internationalSmsConfig: { enabled: true, defaultISOType: 'CN' },
      },
    })
  })
})
