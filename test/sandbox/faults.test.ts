// @vitest-environment node
import { expect, it } from 'vitest'
import { ConnectionLost, createMemoryStore } from '../../src/sandbox/index.ts'
import { NEW, service } from '../support/account-service.ts'

const opened = () => service(createMemoryStore)
const unreachable = { kind: 'unreachable' } as const
const refusal = { kind: 'refusal', statusCode: 499 } as const
const profile = (tokens: { ada: string }, lang = 'en-US') =>
  new Request('https://sandbox.example/api/v3/get-profile', {
    headers: { 'x-authing-app-id': 'a', 'x-authing-lang': lang, authorization: tokens.ada },
  })

it('hits the next call, once; several queue up', async () => {
  const { sandbox, call } = await opened()
  sandbox.faults.next('getProfile', { ...refusal, message: 'first' })
  sandbox.faults.next('getProfile', { ...refusal, message: 'second' })
  expect(await call('ada', 'get-security-info')).toMatchObject({ statusCode: 200 })
  expect(await call('ada', 'get-profile')).toMatchObject({ statusCode: 499, message: 'first' })
  expect(await call('ada', 'get-profile')).toMatchObject({ statusCode: 499, message: 'second' })
  expect(await call('ada', 'get-profile')).toMatchObject({ statusCode: 200 })
})

it('hits every call until cleared, after those that wait for the next one', async () => {
  const { sandbox, call } = await opened()
  sandbox.faults.every('getProfile', { ...refusal, message: 'always' })
  sandbox.faults.next('getProfile', { ...refusal, message: 'once' })
  const message = async () => (await call('ada', 'get-profile')).message
  expect([await message(), await message(), await message()]).toEqual(['once', 'always', 'always'])
  sandbox.faults.next('getProfile', refusal)
  sandbox.faults.clear()
  expect(await call('ada', 'get-profile')).toMatchObject({ statusCode: 200 })
})

it('tells which operation it hits', async () => {
  const calls = [
    ['sendEmail', 'send-email'],
    ['bindEmail', 'bind-email'],
    ['unbindEmail', 'unbind-email'],
    ['verifyEmailChange', 'verify-update-email-request'],
    ['updateEmail', 'update-email'],
    ['sendSms', 'send-sms'],
    ['bindPhone', 'bind-phone'],
    ['unbindPhone', 'unbind-phone'],
    ['verifyPhoneChange', 'verify-update-phone-request'],
    ['updatePhone', 'update-phone'],
    ['updatePassword', 'update-password'],
    ['verifyPasswordReset', 'verify-reset-password-request'],
    ['resetPassword', 'reset-password'],
    ['getProfile', 'get-profile'],
    ['updateProfile', 'update-profile'],
    ['verifyAccountDeletion', 'verify-delete-account-request'],
    ['deleteAccount', 'delete-account'],
    ['getSecurityInfo', 'get-security-info'],
    ['listEnrolledFactors', 'list-enrolled-factors'],
    ['getSystemInfo', 'system'],
  ] as const
  const { sandbox, call } = await opened()
  for (const [operation] of calls) sandbox.faults.next(operation, { ...refusal, message: operation })
  for (const [operation, path] of calls) {
    const body = /^(get-|list-|system)/.test(path) ? undefined : {}
    expect(await call('ada', path, body)).toMatchObject({ statusCode: 499, message: operation })
  }
})

it('breaks the connection before anything happens, or after it has', async () => {
  const { sandbox, call } = await opened()
  const body = { email: NEW, channel: 'CHANNEL_BIND_EMAIL' }
  sandbox.faults.next('sendEmail', unreachable)
  await expect(call('new', 'send-email', body)).rejects.toBeInstanceOf(ConnectionLost)
  expect(sandbox.mailbox.mails).toHaveLength(0)
  sandbox.faults.next('sendEmail', { kind: 'lostReply' })
  await expect(call('new', 'send-email', body)).rejects.toBeInstanceOf(ConnectionLost)
  expect(sandbox.mailbox.mails).toHaveLength(1)
})

it('refuses in the service’s own words, in the language asked for, unless told which', async () => {
  const { sandbox, tokens } = await opened()
  const reply = async (apiCode?: number, message?: string, lang?: string) => {
    sandbox.faults.next('getProfile', { kind: 'refusal', statusCode: 400, apiCode, message })
    return (await sandbox.handle(profile(tokens, lang))).json()
  }
  expect(await reply(2001)).toMatchObject({
    statusCode: 400,
    apiCode: 2001,
    message: 'Wrong verification code',
  })
  expect(await reply(2001, undefined, 'zh-CN')).toMatchObject({ message: '验证码不正确' })
  expect(await reply(2001, 'Own words')).toMatchObject({ message: 'Own words' })
  expect(await reply(987_654)).toMatchObject({ apiCode: 987_654, message: 'Refused' })
  const bare = await reply()
  expect(bare).toMatchObject({ statusCode: 400, message: 'Refused' })
  expect(bare).not.toHaveProperty('apiCode')
})

it('holds a reply back until it is let go; the call itself is carried out', async () => {
  const { sandbox, send, tokens } = await opened()
  const release = sandbox.faults.hold('sendEmail')
  let replied = false
  const held = send('new', NEW, 'CHANNEL_BIND_EMAIL').then((reply) => {
    replied = true
    return reply
  })
  await expect.poll(() => sandbox.mailbox.mails.length).toBe(1)
  await sandbox.handle(profile(tokens))
  expect(replied).toBe(false)
  release()
  expect(await held).toMatchObject({ statusCode: 200 })
})

it('limits the rate, with or without saying for how long', async () => {
  const { sandbox, tokens } = await opened()
  sandbox.faults.next('getProfile', { kind: 'rateLimited', retryAfter: 17 })
  sandbox.faults.next('getProfile', { kind: 'rateLimited' })
  const [told, untold] = [await sandbox.handle(profile(tokens)), await sandbox.handle(profile(tokens))]
  expect([told.status, told.headers.get('retry-after')]).toEqual([429, '17'])
  expect([untold.status, untold.headers.get('retry-after')]).toEqual([429, null])
  expect(await untold.json()).toMatchObject({ statusCode: 429 })
})

it('gives any reply at all, with the call carried out or not', async () => {
  const { sandbox, tokens } = await opened()
  const mail = () =>
    sandbox.handle(
      new Request('https://sandbox.example/api/v3/send-email', {
        method: 'POST',
        headers: { 'x-authing-app-id': 'a', authorization: tokens.new },
        body: JSON.stringify({ email: NEW, channel: 'CHANNEL_BIND_EMAIL' }),
      }),
    )
  const response = () => new Response('<html>502</html>', { status: 502 })
  sandbox.faults.next('sendEmail', { kind: 'reply', response, apply: false })
  expect((await mail()).status).toBe(502)
  expect(sandbox.mailbox.mails).toHaveLength(0)
  sandbox.faults.next('sendEmail', { kind: 'reply', response, apply: true })
  expect(await (await mail()).text()).toBe('<html>502</html>')
  expect(sandbox.mailbox.mails).toHaveLength(1)
})

it('hits the refresh of tokens too', async () => {
  const { sandbox } = await opened()
  const { refreshToken } = await sandbox.signIn('ada')
  const refresh = () =>
    sandbox.handle(
      new Request('https://sandbox.example/oidc/token', {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
      }),
    )
  sandbox.faults.next('refreshToken', unreachable)
  await expect(refresh()).rejects.toBeInstanceOf(ConnectionLost)
  sandbox.faults.next('refreshToken', { kind: 'refusal', statusCode: 401 })
  const refused = await refresh()
  expect([refused.status, await refused.json()]).toEqual([400, { error: 'invalid_grant' }])
  for (const statusCode of [500, 503]) {
    sandbox.faults.next('refreshToken', { kind: 'refusal', statusCode })
    const failed = await refresh()
    expect([failed.status, await failed.json()]).toEqual([statusCode, { error: 'server_error' }])
  }
  expect((await refresh()).status).toBe(200)
})

it('renews nothing that was not signed in for offline_access', async () => {
  const { sandbox } = await opened()
  const { refreshToken } = await sandbox.signIn('ada', 'openid profile email')
  expect(await sandbox.refresh(refreshToken)).toBeNull()
})

it('is broken off by the signal of a Request too', async () => {
  const { sandbox } = await opened()
  sandbox.faults.hold('getProfile')
  const caller = new AbortController()
  const asked = sandbox.fetch(
    new Request('https://sandbox.example/api/v3/get-profile', { signal: caller.signal }),
  )
  caller.abort()
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
})
