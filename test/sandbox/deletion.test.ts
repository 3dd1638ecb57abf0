// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createMemoryStore, type SandboxStore } from '../../src/sandbox/index.ts'
import { OLD as EMAIL, service, stores } from '../support/account-service.ts'

const PHONE = '13800000000'
const PASSWORD = 'first-one-1'

type Who = 'ada' | 'eve' | 'new'

/** Ada has an email and a phone, `new` has neither, but a password. */
async function deletions(makeStore: () => SandboxStore | Promise<SandboxStore>, settings = {}) {
  const all = await service(makeStore, { passwordRounds: 1, ...settings })
  const { sandbox, call, send, text } = all
  await sandbox.putUser({ userId: 'ada', email: EMAIL, phone: PHONE, password: PASSWORD })
  await sandbox.putUser({ userId: 'new', providers: ['github'], password: PASSWORD })
  const verify = (who: Who, verifyMethod: string, payload: object) =>
    call(who, 'verify-delete-account-request', { verifyMethod, ...payload })
  const byEmail = async (who: Who = 'ada', payload: object = {}) => {
    await send(who, EMAIL, 'CHANNEL_DELETE_ACCOUNT')
    const passCode = sandbox.mailbox.codeFor(EMAIL)
    return verify(who, 'EMAIL_PASSCODE', { emailPassCodePayload: { email: EMAIL, passCode, ...payload } })
  }
  const byPhone = async (payload: object = {}) => {
    await text('ada', PHONE, 'CHANNEL_DELETE_ACCOUNT')
    const passCode = sandbox.phonebox.codeFor(PHONE)
    return verify('ada', 'PHONE_PASSCODE', {
      phonePassCodePayload: { phoneNumber: PHONE, passCode, ...payload },
    })
  }
  return {
    ...all,
    verify,
    byEmail,
    byPhone,
    byPassword: (who: Who, password: unknown, more = {}) =>
      verify(who, 'PASSWORD', { passwordPayload: { password, ...more } }),
    remove: (deleteAccountToken: unknown, who: Who = 'ada') =>
      call(who, 'delete-account', { deleteAccountToken }),
    exists: async (userId: string) => (await sandbox.user(userId)) !== null,
  }
}

describe.each(stores)('deleting an account %s', (_, makeStore) => {
  it('takes a code from the inbox and a token of one minute, and leaves nothing', async () => {
    const { sandbox, byEmail, remove, exists, call, clock } = await deletions(makeStore)
    const other = await sandbox.signIn('ada')
    const granted = await byEmail()
    expect(granted).toMatchObject({
      statusCode: 200,
      data: { deleteAccountToken: expect.stringMatching(/^\w{32}$/), tokenExpiresIn: 60 },
    })
    await clock.advance(59_999)
    expect(await exists('ada')).toBe(true)
    expect(await remove(granted.data?.deleteAccountToken)).toMatchObject({
      statusCode: 200,
      data: { success: true },
    })
    expect(await exists('ada')).toBe(false)
    expect(await call('ada', 'get-profile')).toMatchObject({ statusCode: 401, apiCode: 2020 })
    expect(await call(null, 'get-profile', undefined, { authorization: other.accessToken })).toMatchObject({
      apiCode: 2020,
    })
    expect(await sandbox.refresh(other.refreshToken)).toBeNull()
    expect(await sandbox.signInWithPassword(EMAIL, PASSWORD)).toEqual({ refused: 'wrongPassword' })
    expect(await exists('eve')).toBe(true)
  })

  it('frees the address and the number for others', async () => {
    const { sandbox, byEmail, remove } = await deletions(makeStore)
    await remove((await byEmail()).data?.deleteAccountToken)
    await sandbox.putUser({ userId: 'next', email: EMAIL, phone: PHONE })
    expect(await sandbox.user('next')).toMatchObject({ email: EMAIL })
  })

  it('takes a code from the phone too', async () => {
    const { byPhone, remove, exists } = await deletions(makeStore)
    const granted = await byPhone({ phoneCountryCode: '+86' })
    expect(await remove(granted.data?.deleteAccountToken)).toMatchObject({ statusCode: 200 })
    expect(await exists('ada')).toBe(false)
  })

  it('takes the password of who has neither an email nor a phone', async () => {
    const { byPassword, remove, exists } = await deletions(makeStore)
    expect(await byPassword('new', 'wrong-one-0')).toMatchObject({ apiCode: 2006 })
    const granted = await byPassword('new', PASSWORD, { passwordEncryptType: 'none' })
    expect(await remove(granted.data?.deleteAccountToken, 'new')).toMatchObject({ statusCode: 200 })
    expect(await exists('new')).toBe(false)
  })

  it('does nothing with a token that is late, foreign, used for something else or no token', async () => {
    const { byEmail, remove, exists, clock, grant } = await deletions(makeStore)
    const token = (await byEmail()).data?.deleteAccountToken
    expect(await remove(token, 'eve')).toMatchObject({ statusCode: 400, message: 'The token is not valid' })
    expect(await remove(await grant())).toMatchObject({ message: 'The token is not valid' })
    expect(await remove('x')).toMatchObject({ message: 'The token is not valid' })
    expect(await remove(5)).toMatchObject({ message: 'Invalid argument' })
    await clock.advance(60_000)
    expect(await remove(token)).toMatchObject({ message: 'The token is not valid' })
    expect([await exists('ada'), await exists('eve')]).toEqual([true, true])
  })

  it('does nothing with the token of another who has no address either', async () => {
    const { sandbox, byPassword, remove, exists } = await deletions(makeStore)
    await sandbox.putUser({ userId: 'eve', providers: ['github'] })
    const token = (await byPassword('new', PASSWORD)).data?.deleteAccountToken
    expect(await remove(token, 'eve')).toMatchObject({ message: 'The token is not valid' })
    expect([await exists('eve'), await exists('new')]).toEqual([true, true])
  })

  it('does nothing once the address that proved it is another, or there is one where there was none', async () => {
    const { sandbox, byEmail, byPassword, remove, exists } = await deletions(makeStore)
    const token = (await byEmail()).data?.deleteAccountToken
    await sandbox.putUser({ userId: 'ada', email: 'ada@moved.example', phone: PHONE })
    expect(await remove(token)).toMatchObject({ message: 'The token is not valid' })
    const bare = (await byPassword('new', PASSWORD)).data?.deleteAccountToken
    await sandbox.putUser({ userId: 'new', email: 'new@example.com' })
    expect(await remove(bare, 'new')).toMatchObject({ message: 'The token is not valid' })
    expect([await exists('ada'), await exists('new')]).toEqual([true, true])
  })
})

describe('what proves a deletion', () => {
  it('is the person’s own email or number', async () => {
    const { byEmail, byPhone, send, sandbox, verify } = await deletions(createMemoryStore)
    expect(await byEmail('eve')).toMatchObject({ apiCode: 2037 })
    expect(await byEmail('new')).toMatchObject({ apiCode: 2219 })
    expect(await byPhone({ phoneNumber: '13811112222' })).toMatchObject({ apiCode: 2038 })
    await sandbox.putUser({ userId: 'ada', email: EMAIL })
    expect(await byPhone()).toMatchObject({ apiCode: 1_320_005 })
    sandbox.settings.sendInterval = 0
    await send('ada', EMAIL, 'CHANNEL_DELETE_ACCOUNT')
    const own = { emailPassCodePayload: { passCode: sandbox.mailbox.codeFor(EMAIL) } }
    expect(await verify('ada', 'EMAIL_PASSCODE', own)).toMatchObject({ statusCode: 200 })
  })

  it('is a right code, once, while it lives', async () => {
    const { byEmail, byPhone, clock, verify, sandbox } = await deletions(createMemoryStore)
    expect(await byEmail('ada', { passCode: '0' })).toMatchObject({ apiCode: 2001 })
    await byPhone()
    const passCode = sandbox.phonebox.codeFor(PHONE)
    const again = { phonePassCodePayload: { phoneNumber: PHONE, passCode } }
    expect(await verify('ada', 'PHONE_PASSCODE', again)).toMatchObject({ apiCode: 2001 })
    await clock.advance(60_000)
    expect(await byEmail()).toMatchObject({ statusCode: 200 })
  })

  it('is not the password where a code can be sent, nor where none is set', async () => {
    const { byPassword, sandbox } = await deletions(createMemoryStore)
    expect(await byPassword('ada', PASSWORD)).toMatchObject({
      statusCode: 422,
      message: 'Prove it with a code: the account has an email or a phone number',
    })
    await sandbox.putUser({ userId: 'new', phone: '13811112222' })
    expect(await byPassword('new', PASSWORD)).toMatchObject({ statusCode: 422 })
    await sandbox.putUser({ userId: 'new', email: 'new@example.com' })
    expect(await byPassword('new', PASSWORD)).toMatchObject({ statusCode: 422 })
    await sandbox.putUser({ userId: 'new', password: null })
    expect(await byPassword('new', PASSWORD)).toMatchObject({ apiCode: 2027 })
  })

  it('locks the account after too many wrong passwords', async () => {
    const { byPassword } = await deletions(createMemoryStore, { passwordMaxAttempts: 1 })
    await byPassword('new', 'wrong-one-0')
    expect(await byPassword('new', PASSWORD)).toMatchObject({ apiCode: 2005 })
  })

  it('has a method and a payload, of who is signed in', async () => {
    const { verify, call, byPassword } = await deletions(createMemoryStore)
    for (const reply of [
      await verify('ada', 'NONE', {}),
      await verify('ada', 'EMAIL_PASSCODE', {}),
      await verify('ada', 'PHONE_PASSCODE', { phonePassCodePayload: { phoneNumber: 'x' } }),
      await verify('new', 'PASSWORD', {}),
      await byPassword('new', 5),
    ])
      expect(reply).toMatchObject({ statusCode: 400, message: 'Invalid argument' })
    for (const path of ['verify-delete-account-request', 'delete-account'])
      expect(await call(null, path, {})).toMatchObject({ statusCode: 401, apiCode: 2020 })
  })
})
