// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { PoolSettings, SandboxStore } from '../../src/sandbox/index.ts'
import { OLD as EMAIL, service, stores } from '../support/account-service.ts'

const PHONE = '13800000000'
const PASSWORD = 'first-one-1'
const NEXT = 'second-one-2'

type Who = 'ada' | 'eve' | null

async function resets(
  makeStore: () => SandboxStore | Promise<SandboxStore>,
  settings: Partial<PoolSettings> = {},
) {
  const all = await service(makeStore, { passwordRounds: 1, ...settings })
  const { sandbox, call, send, text } = all
  await sandbox.putUser({ userId: 'ada', email: EMAIL, phone: PHONE, password: PASSWORD })
  const byEmail = (who: Who, email: string | undefined, passCode: unknown) =>
    call(who, 'verify-reset-password-request', {
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload: { email, passCode },
    })
  const byPhone = (who: Who, phoneNumber: string, passCode: unknown, phoneCountryCode?: string) =>
    call(who, 'verify-reset-password-request', {
      verifyMethod: 'PHONE_PASSCODE',
      phonePassCodePayload: { phoneNumber, passCode, phoneCountryCode },
    })
  const mail = async (who: Who, email = EMAIL) => {
    await send(who, email, 'CHANNEL_RESET_PASSWORD')
    return sandbox.mailbox.codeFor(email)
  }
  return {
    ...all,
    byEmail,
    byPhone,
    mail,
    texted: async (who: Who) => {
      await text(who, PHONE, 'CHANNEL_RESET_PASSWORD')
      return sandbox.phonebox.codeFor(PHONE)
    },
    token: async () => (await byEmail(null, EMAIL, await mail(null))).data?.passwordResetToken,
    reset: (passwordResetToken: unknown, password: unknown = NEXT, who: Who = null) =>
      call(who, 'reset-password', { passwordResetToken, password }),
    signIn: async (password: string) => {
      const outcome = await sandbox.signInWithPassword(EMAIL, password)
      return 'tokens' in outcome ? 'signed in' : outcome.refused
    },
  }
}

describe.each(stores)('resetting a password %s', (_, makeStore) => {
  it('works signed out, with a code from the inbox', async () => {
    const { byEmail, mail, reset, signIn } = await resets(makeStore)
    const granted = await byEmail(null, 'ADA@example.com', await mail(null))
    expect(granted).toMatchObject({
      statusCode: 200,
      data: { passwordResetToken: expect.stringMatching(/^\w{32}$/), tokenExpiresIn: 60 },
    })
    const token = granted.data?.passwordResetToken
    expect(await reset(token)).toMatchObject({ statusCode: 200, data: { success: true } })
    expect([await signIn(PASSWORD), await signIn(NEXT)]).toEqual(['wrongPassword', 'signed in'])
    expect(await reset(token)).toMatchObject({ statusCode: 400, message: 'The token is not valid' })
  })

  it('works with a code from the phone, which is good for a minute', async () => {
    const { byPhone, texted, reset, signIn, clock } = await resets(makeStore)
    const late = await texted(null)
    await clock.advance(60_000)
    expect(await byPhone(null, PHONE, late)).toMatchObject({ apiCode: 2300 })
    const granted = await byPhone(null, '138-0000-0000', await texted(null), '+86')
    expect(await reset(granted.data?.passwordResetToken)).toMatchObject({ statusCode: 200 })
    expect(await signIn(NEXT)).toBe('signed in')
  })

  it('works signed in, for the own address where none is named', async () => {
    const { byEmail, mail, reset, signIn } = await resets(makeStore)
    const granted = await byEmail('ada', undefined, await mail('ada'))
    expect(await reset(granted.data?.passwordResetToken, NEXT, 'ada')).toMatchObject({ statusCode: 200 })
    expect(await signIn(NEXT)).toBe('signed in')
    expect(await byEmail(null, undefined, '1')).toMatchObject({ message: 'Invalid argument' })
  })

  it('does not take a code that somebody else asked for', async () => {
    const { byEmail, mail } = await resets(makeStore, { verifyCodeMaxAttempts: 9 })
    const code = await mail('ada')
    expect(await byEmail(null, EMAIL, code)).toMatchObject({ apiCode: 2001 })
    expect(await byEmail('eve', EMAIL, code)).toMatchObject({ apiCode: 2001 })
    expect(await byEmail('ada', EMAIL, code)).toMatchObject({ statusCode: 200 })
    expect(await byEmail('ada', EMAIL, code)).toMatchObject({ apiCode: 2001 })
  })

  it('answers the same for addresses that nobody has, but to who reads their inbox', async () => {
    const { send, byEmail, byPhone, mail, text, sandbox } = await resets(makeStore)
    const nobody = 'nobody@example.com'
    const known = await send(null, EMAIL, 'CHANNEL_RESET_PASSWORD')
    const unknown = await send(null, nobody, 'CHANNEL_RESET_PASSWORD')
    expect({ ...unknown, requestId: '' }).toEqual({ ...known, requestId: '' })
    const wrongs = [await byEmail(null, EMAIL, '0'), await byEmail(null, nobody, '0')]
    expect(wrongs.map(({ statusCode, apiCode, message }) => [statusCode, apiCode, message])).toEqual(
      Array(2).fill([400, 2001, 'Wrong verification code']),
    )
    sandbox.settings.sendInterval = 0
    expect(await byEmail(null, nobody, await mail(null, nobody))).toMatchObject({ apiCode: 2004 })
    expect(await byPhone(null, '13811112222', '0')).toMatchObject({ apiCode: 2001 })
    await text(null, '13811112222', 'CHANNEL_RESET_PASSWORD')
    const code = sandbox.phonebox.codeFor('13811112222')
    expect(await byPhone(null, '13811112222', code)).toMatchObject({ apiCode: 2004 })
  })

  it('keeps the token for another try when the password is refused, as long as it lives', async () => {
    const { token, reset, clock } = await resets(makeStore)
    const granted = await token()
    expect(await reset(granted, 'short')).toMatchObject({ apiCode: 2029 })
    await clock.advance(59_999)
    expect(await reset(granted, 'long enough')).toMatchObject({ statusCode: 200 })
    await clock.advance(1)
    const second = await token()
    expect(second).toEqual(expect.any(String))
    await clock.advance(60_000)
    expect(await reset(second)).toMatchObject({ message: 'The token is not valid' })
  })

  it('refuses a token once the address that proved it is no longer the account’s', async () => {
    const { token, reset, sandbox, byPhone, texted } = await resets(makeStore)
    const granted = await token()
    await sandbox.putUser({ userId: 'ada', email: 'ada@moved.example', phone: PHONE })
    expect(await reset(granted)).toMatchObject({ message: 'The token is not valid' })
    const byText = (await byPhone(null, PHONE, await texted(null))).data?.passwordResetToken
    expect(await reset(byText)).toMatchObject({ statusCode: 200 })
  })

  it('refuses tokens of other changes, and what is no token', async () => {
    const { reset, grant } = await resets(makeStore)
    const forEmail = await grant()
    expect(forEmail).toEqual(expect.any(String))
    for (const token of [forEmail, 'x', 5, undefined])
      expect(await reset(token)).toMatchObject({ statusCode: 400, message: 'The token is not valid' })
  })

  it('unlocks the account, and remembers the passwords before', async () => {
    const { signIn, token, reset } = await resets(makeStore, {
      passwordMaxAttempts: 1,
      passwordHistory: 1,
    })
    await signIn('wrong-one')
    expect(await signIn(PASSWORD)).toBe('locked')
    const granted = await token()
    expect(await reset(granted, PASSWORD)).toMatchObject({ apiCode: 2059 })
    expect(await reset(granted, NEXT)).toMatchObject({ statusCode: 200 })
    expect(await signIn(NEXT)).toBe('signed in')
  })

  it('ends every session of the person but the one it was done from', async () => {
    const { token, reset, call, clock } = await resets(makeStore)
    await reset(await token(), NEXT, 'ada')
    expect(await call('ada', 'get-profile')).toMatchObject({ statusCode: 200 })
    await clock.advance(60_000)
    await reset(await token(), PASSWORD, 'eve')
    expect(await call('ada', 'get-profile')).toMatchObject({ apiCode: 2020 })
    expect(await call('eve', 'get-profile')).toMatchObject({ statusCode: 200 })
  })

  it('gives update-password a token in place of the old password, once and for its person', async () => {
    const { token, call, signIn } = await resets(makeStore)
    const granted = await token()
    const update = (who: 'ada' | 'eve', newPassword = NEXT) =>
      call(who, 'update-password', { newPassword, passwordResetToken: granted })
    expect(await update('eve')).toMatchObject({ message: 'The token is not valid' })
    expect(await update('ada', 'short')).toMatchObject({ apiCode: 2029 })
    expect(await update('ada')).toMatchObject({ statusCode: 200 })
    expect(await signIn(NEXT)).toBe('signed in')
    expect(await update('ada')).toMatchObject({ message: 'The token is not valid' })
  })

  it('wants a method, an address and a good access token or none', async () => {
    const { call } = await resets(makeStore)
    const ask = (verifyMethod: string, payload: object) =>
      call(null, 'verify-reset-password-request', { verifyMethod, ...payload })
    for (const reply of [
      await ask('PASSWORD', {}),
      await ask('EMAIL_PASSCODE', {}),
      await ask('EMAIL_PASSCODE', { emailPassCodePayload: { email: 5 } }),
      await ask('PHONE_PASSCODE', { emailPassCodePayload: { email: EMAIL } }),
      await ask('PHONE_PASSCODE', { phonePassCodePayload: { phoneNumber: 'x' } }),
      await ask('NONE', { phonePassCodePayload: { phoneNumber: PHONE, passCode: '0' } }),
      await call(null, 'reset-password', { passwordResetToken: 'x' }),
    ])
      expect(reply).toMatchObject({ statusCode: 400, message: 'Invalid argument' })
    const stale = { authorization: 'nonsense' }
    for (const path of ['verify-reset-password-request', 'reset-password'])
      expect(await call(null, path, {}, stale)).toMatchObject({ apiCode: 2020 })
  })
})
