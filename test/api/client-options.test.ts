// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { GenAuthClientOptions } from '../../src/api/client-options.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { getProfile } from '../../src/api/profile.ts'
import { clientOn, HOST, ok } from '../support/client-on.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

const made = (options: object) => () =>
  createGenAuthClient({ host: HOST, appId: 'app', ...options } as GenAuthClientOptions)

describe('FO3 an option that cannot work is refused at once, with what to write instead', () => {
  it.each([
    ['a query', { host: `${HOST}?a=1` }, `write ${HOST}`],
    ['an empty query', { host: `${HOST}/?` }, `write ${HOST}`],
    ['a hash', { host: `${HOST}/#/` }, `write ${HOST}`],
    ['a hash after a path', { host: `${HOST}/auth/#` }, `write ${HOST}/auth;`],
    ['an issuer', { host: `${HOST}/oidc` }, `write ${HOST}`],
    ['an issuer with a slash', { host: `${HOST}/oidc/` }, `write ${HOST}`],
    ['an issuer below a path', { host: `${HOST}/auth/oidc` }, `write ${HOST}/auth;`],
    ['a discovery document', { host: `${HOST}/oidc/.well-known/openid-configuration` }, `write ${HOST}`],
    ['one endpoint', { host: `${HOST}/api/v3/get-profile` }, `write ${HOST}`],
    ['credentials in the host', { host: 'https://ada:pass-1@acme.example' }, 'write https://acme.example.'],
    ['no scheme', { host: 'acme.genauth.ai' }, '`host` must be'],
    ['a scheme of another kind', { host: 'ftp://acme.example' }, '`host` must be'],
    ['a relative host', { host: '/auth' }, '`host` must be'],
    ['an empty host', { host: '' }, '`host` must be'],
    ['no host', { host: undefined }, '`host` must be'],
    ['a list of hosts', { host: [HOST] }, '`host` must be'],
    ['an empty appId', { appId: '' }, '`appId` is missing'],
    ['no appId', { appId: undefined }, '`appId` is missing'],
    ['a number for an appId', { appId: 5 }, '`appId` is missing'],
    ['an appId that no header can carry', { appId: 'äpp' }, '`appId` is missing'],
    ['an appId with a line break', { appId: 'app\n' }, '`appId` is missing'],
    ['an empty user pool id', { userPoolId: '' }, '`userPoolId` must be'],
    ['a user pool id of another kind', { userPoolId: null }, '`userPoolId` must be'],
    ['an empty header prefix', { headerPrefix: '' }, "like 'x-genauth'"],
    ['a header prefix with its dash', { headerPrefix: 'x-authing-' }, "like 'x-genauth'"],
    ['a header prefix with a space', { headerPrefix: 'x authing' }, "like 'x-genauth'"],
    ['a language without its region', { lang: 'en' }, "Write 'en-US'"],
    ['a language written as Java does', { lang: 'zh_TW' }, "Write 'zh-TW'"],
    ['a language in small letters', { lang: 'zh-cn' }, "Write 'zh-CN'"],
    ['a language that the service does not speak', { lang: 'fr' }, 'zh-CN, zh-TW, ja-JP, en-US'],
    ['no language', { lang: '' }, 'zh-CN, zh-TW, ja-JP, en-US'],
    [
      'an encryption of another kind',
      { passwordEncryptType: 'aes', encryptPassword: () => '' },
      "'rsa' or 'sm2'",
    ],
    [
      'a key in place of a function',
      { passwordEncryptType: 'rsa', encryptPassword: 'key' },
      '`encryptPassword` must be a function',
    ],
    ['no time at all', { timeoutMs: 0 }, 'like 15000'],
    ['time that runs back', { timeoutMs: -1 }, 'like 15000'],
    ['no number', { timeoutMs: Number.NaN }, 'like 15000'],
    ['time as text', { timeoutMs: '15000' }, 'like 15000'],
    [
      'an access token in place of a function',
      { getAccessToken: 'secret-1' },
      '`getAccessToken` must be a function',
    ],
    [
      'a promise in place of a function',
      { refreshAccessToken: Promise.resolve() },
      '`refreshAccessToken` must be',
    ],
    ['a fetch that is none', { fetch: {} }, '`fetch` must be a function'],
    ['credentials as a yes', { credentials: true }, "'omit', 'same-origin' or 'include'"],
    ['an empty channel', { phoneChangeChannels: { new: '' } }, '`phoneChangeChannels.new` must be'],
  ])('%s', (_, options, told) => {
    expect(made(options)).toThrow(TypeError)
    expect(made(options)).toThrow(told)
    expect(made(options)).not.toThrow(/secret-1|pass-1/)
  })

  it('no options at all', () => {
    expect(() => createGenAuthClient(undefined as never)).toThrow('with `host` and `appId`')
  })

  it.each([
    ['a production build', () => vi.stubEnv('NODE_ENV', 'production')],
    ['a page without a bundler', () => vi.stubGlobal('process', undefined)],
  ])('is named in %s, where the sentences are left out', (_, enter) => {
    enter()
    expect(made({ host: `${HOST}/oidc` })).toThrow('createGenAuthClient: the option `host` is missing or')
    expect(made({ appSecret: 'secret-1' })).toThrow('the option `appSecret`')
    expect(made({ timeoutMs: 0 })).toThrow(TypeError)
    expect(made({ timeoutMs: 0 })).not.toThrow('15000')
  })
})

describe('an option that can work', () => {
  it.each([
    ['a slash at the end', `${HOST}/`, HOST],
    ['several', `${HOST}///`, HOST],
    ['a path of a backend', `${HOST}/account/`, `${HOST}/account`],
    ['capital letters', 'HTTPS://ACME.GenAuth.example', HOST],
    ['spaces around it', ` ${HOST} `, HOST],
    ['no slashes', 'https:acme.genauth.example', HOST],
    ['a port', 'http://localhost:3000', 'http://localhost:3000'],
    ['the port that it has anyway', `${HOST}:443`, HOST],
  ])('is a host with %s, taken as it parses', async (_, host, base) => {
    const { client, sent } = clientOn([ok({ userId: 'ada' })], { host })
    await client.call(getProfile, undefined)
    expect(sent[0]?.url).toBe(`${base}/api/v3/get-profile?withIdentities=true`)
  })

  it.each([
    ['zh-TW', 'zh-TW'],
    ['zh_HK', 'zh-TW'],
    ['ja', 'ja-JP'],
    ['fr-CA', 'en-US'],
    [undefined, 'en-US'],
  ])('is a function that returns %s for a language', async (tag, asked) => {
    const { client, sent } = clientOn([ok({ userId: 'ada' })], { lang: () => tag as string })
    await client.call(getProfile, undefined)
    expect(sent[0]?.headers['x-authing-lang']).toBe(asked)
  })
})
