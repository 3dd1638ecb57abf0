// @vitest-environment node
import { constants, createPublicKey, publicEncrypt } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { GenAuthClientOptions } from '../../src/api/client-options.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { resetPassword, updatePassword } from '../../src/api/password.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { fails, HOST } from '../support/client-on.ts'

afterEach(() => vi.unstubAllGlobals())

const OLD = 'the old one 1!'
const NEW = 'Neues-密码-2!'

function rsa(plain: string, publicKey: string): string {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(plain)).toString('base64')
}

async function account(options: Partial<GenAuthClientOptions>) {
  const sandbox = createSandbox({ settings: { passwordRounds: 1 } })
  await sandbox.putUser({ userId: 'ada', email: 'ada@example.com', password: OLD })
  const { accessToken } = await sandbox.signIn('ada')
  const log: { path: string; text: string; headers: Headers }[] = []
  const client = createGenAuthClient({
    host: HOST,
    appId: 'app',
    getAccessToken: () => accessToken,
    fetch: (input, init) => {
      const { pathname } = new URL(String(input))
      log.push({ path: pathname, text: String(init?.body ?? ''), headers: new Headers(init?.headers) })
      return sandbox.fetch(input, init)
    },
    ...options,
  })
  return {
    sandbox,
    log,
    client,
    change: (newPassword = NEW) => client.call(updatePassword, { newPassword, oldPassword: OLD }),
    signsInWith: async (password: string) =>
      'tokens' in (await sandbox.signInWithPassword('ada@example.com', password)),
  }
}

describe('passwords that are encrypted', () => {
  it('change the account, and none of them is in a request', async () => {
    const { change, signsInWith, log } = await account({ passwordEncryptType: 'rsa', encryptPassword: rsa })
    await change()
    expect(await signsInWith(NEW)).toBe(true)
    expect(log.map(({ path }) => path)).toEqual(['/api/v3/system', '/api/v3/update-password'])
    expect(log[0]?.headers.get('authorization')).toBeNull()
    expect(JSON.parse(log[1]?.text ?? '')).toEqual({
      newPassword: expect.stringMatching(/^[\w+/]{171}=$/),
      oldPassword: expect.stringMatching(/^[\w+/]{171}=$/),
      passwordEncryptType: 'rsa',
    })
    expect(JSON.stringify(log)).not.toMatch(/Neues|密码|the old one/)
  })

  it('are encrypted for a reset too, with the same key', async () => {
    const { client, log } = await account({ passwordEncryptType: 'rsa', encryptPassword: rsa })
    for (const token of ['one', 'two'])
      await client.call(resetPassword, { token, newPassword: NEW }).catch(() => undefined)
    expect(log.map(({ path }) => path)).toEqual([
      '/api/v3/system',
      '/api/v3/reset-password',
      '/api/v3/reset-password',
    ])
    expect(JSON.parse(log[1]?.text ?? '')).toMatchObject({
      passwordResetToken: 'one',
      passwordEncryptType: 'rsa',
    })
    expect(JSON.stringify(log)).not.toContain(NEW)
  })

  it('go out where only the device says that it is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { change, signsInWith } = await account({ passwordEncryptType: 'rsa', encryptPassword: rsa })
    await change()
    expect(await signsInWith(NEW)).toBe(true)
  })

  it('read as offline where the key cannot be fetched and the device says so', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { change, log } = await account({
      passwordEncryptType: 'rsa',
      encryptPassword: rsa,
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    })
    expect(await fails(change())).toMatchObject({ code: 'offline' })
    expect(log).toEqual([])
  })

  const throws = () => {
    throw new Error(`cannot encrypt ${NEW}`)
  }
  it.each<[string, NonNullable<GenAuthClientOptions['encryptPassword']>]>([
    ['throws', throws],
    ['rejects', async () => throws()],
    ['gives false', () => false as never],
    ['gives nothing', () => undefined as never],
    ['gives an empty text', () => ''],
    ['gives the password back', (plain) => plain],
    ['hides the password in a text', (plain) => `{"p":"${plain}"}`],
  ])('do not go out where the function %s', async (_, encryptPassword) => {
    const { change, log, signsInWith } = await account({ passwordEncryptType: 'rsa', encryptPassword })
    const error = await fails(change())
    expect(error).toMatchObject({ code: 'encryption_unavailable', operation: 'password.update' })
    expect(JSON.stringify(error)).not.toContain(NEW)
    expect(log.map(({ path }) => path)).toEqual(['/api/v3/system'])
    expect(await signsInWith(OLD)).toBe(true)
  })

  it.each([
    ['is none', () => Response.json({ rsa: {}, sm2: { publicKey: '' } })],
    ['cannot be read', () => new Response('<html>')],
    ['does not come', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('do not go out where the key %s', async (_, reply) => {
    const fetch = vi.fn(async (_input: string, _init?: RequestInit) => reply())
    const { change } = await account({
      passwordEncryptType: 'rsa',
      encryptPassword: rsa,
      fetch: fetch as never,
    })
    expect(await fails(change())).toMatchObject({ code: 'encryption_unavailable' })
    expect(fetch.mock.calls.map(([url]) => new URL(url).pathname)).toEqual(['/api/v3/system'])
  })

  it('do not go out where the key has no room for them', async () => {
    const { change, log, signsInWith } = await account({ passwordEncryptType: 'rsa', encryptPassword: rsa })
    expect(await fails(change('密'.repeat(40)))).toMatchObject({ code: 'password_too_long' })
    expect(log.map(({ path }) => path)).toEqual(['/api/v3/system'])
    await change('x'.repeat(117))
    expect(await signsInWith('x'.repeat(117))).toBe(true)
  })

  it('are encrypted with a new key, once the service could not read them', async () => {
    let stale = true
    const { change, log, signsInWith } = await account({
      passwordEncryptType: 'rsa',
      encryptPassword: (plain, key) => (stale ? 'AAAA' : rsa(plain, key)),
    })
    expect(await fails(change())).toMatchObject({ code: 'encryption_unavailable', apiCode: 2016 })
    stale = false
    await change()
    expect(log.filter(({ path }) => path === '/api/v3/system')).toHaveLength(2)
    expect(await signsInWith(NEW)).toBe(true)
  })

  it('need both options', () => {
    const options = { host: HOST, appId: 'app' }
    expect(() => createGenAuthClient({ ...options, passwordEncryptType: 'rsa' })).toThrow(/belong together/)
    expect(() => createGenAuthClient({ ...options, encryptPassword: rsa })).toThrow(/belong together/)
  })

  it('leave everything else as it is', async () => {
    const { client, log } = await account({ passwordEncryptType: 'rsa', encryptPassword: rsa })
    const { getProfile } = await import('../../src/api/profile.ts')
    await client.call(getProfile, undefined)
    expect(log.map(({ path }) => path)).toEqual(['/api/v3/get-profile'])
  })
})
