// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createMemoryStore, type PoolSettings, type SandboxStore } from '../../src/sandbox/index.ts'
import { OLD as EMAIL, service, stores } from '../support/account-service.ts'

const settings: Partial<PoolSettings> = {
  customFields: { tier: 'string', seats: 'number', beta: 'boolean' },
}

async function profiles(makeStore: () => SandboxStore | Promise<SandboxStore>) {
  const all = await service(makeStore, settings)
  const { call } = all
  await all.sandbox.putUser({ userId: 'ada', email: EMAIL, username: 'ada', name: 'Ada' })
  await all.sandbox.putUser({ userId: 'eve', email: 'eve@example.com', username: 'Eve' })
  return {
    ...all,
    update: (fields: object) => call('ada', 'update-profile', fields),
    user: () => all.sandbox.user('ada'),
    profile: async (query = '') => (await call('ada', `get-profile${query}`)).data,
  }
}

describe.each(stores)('a profile %s', (_, makeStore) => {
  it('is changed in the fields that are sent, and in no other', async () => {
    const { update, user, profile } = await profiles(makeStore)
    const fields = {
      name: "Ada O'Neil 林",
      nickname: 'Countess',
      photo: 'https://pictures.example/ada.png',
      externalId: 'x-1',
      birthdate: '1815-12-10',
      country: 'GB',
      province: 'Middlesex',
      city: 'London',
      address: 'St James’s Square 12',
      streetAddress: 'St James’s Square',
      postalCode: 'SW1Y',
      gender: 'F',
      username: 'lovelace',
      company: 'Analytical Engines',
      identityNumber: '123',
    }
    const before = await user()
    const reply = await update(fields)
    expect(reply).toMatchObject({ statusCode: 200, data: { userId: 'ada', email: EMAIL, ...fields } })
    expect(await user()).toEqual({ ...before, ...fields })
    expect(await profile()).toEqual(reply.data)
    await update({ city: 'Paris' })
    expect(await user()).toEqual({ ...before, ...fields, city: 'Paris' })
  })

  it('keeps what was cleared as an empty text, but no birthdate and no username', async () => {
    const { update, profile } = await profiles(makeStore)
    await update({ birthdate: '1815-12-10', nickname: 'Countess', photo: 'http://a.example/a' })
    await update({ birthdate: '', nickname: '', photo: '', username: '' })
    expect(await profile()).toMatchObject({ birthdate: null, nickname: '', photo: '', username: null })
  })

  it('takes the longest text, a picture without TLS, and each gender', async () => {
    const { update } = await profiles(makeStore)
    const fields = { nickname: 'x'.repeat(1000), photo: 'HTTP://a.example/a' }
    expect((await update(fields)).data).toMatchObject(fields)
    for (const gender of ['M', 'F', 'U']) expect((await update({ gender })).data).toMatchObject({ gender })
  })

  it('has a birthdate in either form, whichever was sent', async () => {
    const { update, profile, sandbox } = await profiles(makeStore)
    for (const sent of ['2000-02-29', '2000-02-29T00:00:00.000Z', '2000-02-29T00:00']) {
      sandbox.settings.birthdateForm = 'date'
      expect((await update({ birthdate: sent })).data).toMatchObject({ birthdate: '2000-02-29' })
      sandbox.settings.birthdateForm = 'dateTime'
      expect(await profile()).toMatchObject({ birthdate: '2000-02-29T00:00:00.000Z' })
    }
  })

  it('has the username of nobody else, in whichever capitals', async () => {
    const { update, user } = await profiles(makeStore)
    expect(await update({ username: 'EVE', city: 'Paris' })).toMatchObject({ statusCode: 409, apiCode: 2034 })
    expect(await user()).toMatchObject({ username: 'ada', city: null })
    expect(await update({ username: 'ADA' })).toMatchObject({ statusCode: 200 })
    expect(await user()).toMatchObject({ username: 'ADA' })
  })

  it('keeps its username where the pool freezes it', async () => {
    const { update, user, sandbox } = await profiles(makeStore)
    sandbox.settings.usernameFrozen = true
    expect(await update({ username: 'other' })).toMatchObject({ statusCode: 403, apiCode: 2018 })
    expect(await update({ username: '' })).toMatchObject({ apiCode: 2018 })
    expect(await update({ username: 'ada', city: 'Paris' })).toMatchObject({ statusCode: 200 })
    await sandbox.putUser({ userId: 'ada', email: EMAIL })
    expect(await update({ username: 'first' })).toMatchObject({ statusCode: 200 })
    expect(await user()).toMatchObject({ username: 'first' })
  })

  it('has the fields of the pool, told to who asks for them', async () => {
    const { update, user, profile } = await profiles(makeStore)
    const first = await update({ customData: { tier: 'gold', seats: 3 } })
    expect(first.data).toMatchObject({ customData: { tier: 'gold', seats: 3 } })
    await update({ customData: { seats: null, beta: false } })
    expect(await user()).toMatchObject({ customData: { tier: 'gold', seats: null, beta: false } })
    expect(await profile()).toMatchObject({ customData: {} })
    expect(await profile('?withCustomData=true')).toMatchObject({
      customData: { tier: 'gold', seats: null, beta: false },
    })
    expect((await update({ city: 'Paris' })).data).toMatchObject({ customData: {} })
  })
})

describe('update-profile', () => {
  it.each<[object, object]>([
    [{ email: 'x@y.example' }, { apiCode: 2225 }],
    [{ phone: '13811112222' }, { apiCode: 2226 }],
    [{ phoneCountryCode: '+44' }, { apiCode: 2226 }],
    [{ customData: { unknown: 1 } }, { message: 'The pool has no such field' }],
    [{ customData: { constructor: 'x' } }, { message: 'The pool has no such field' }],
    ...[
      { password: 'x' },
      { name: 5 },
      { name: null },
      { nickname: 'x'.repeat(1001) },
      { gender: 'X' },
      { gender: '' },
      { photo: 'javascript:alert(1)' },
      { photo: 'data:image/png;base64,AA' },
      { photo: 'see https://a.example' },
      { photo: null },
      { birthdate: '2001-02-29' },
      { birthdate: '1.4.1990' },
      { birthdate: 'on 1990-04-01' },
      { birthdate: '1990-04-01 00:00' },
      { birthdate: '1990-13-01' },
      { birthdate: 19_900_401 },
      { username: 'a b' },
      { username: 'a@b' },
      { username: '+861' },
      { username: 7 },
      { customData: [] },
      { customData: { tier: 4 } },
      { customData: { seats: '3' } },
    ].map((fields): [object, object] => [fields, { message: 'Invalid argument' }]),
  ])('refuses %j, and saves nothing that comes with it', async (fields, refusal) => {
    const { update, user } = await profiles(createMemoryStore)
    const before = await user()
    expect(await update({ city: 'Paris', ...fields })).toMatchObject({ statusCode: 400, ...refusal })
    expect(await user()).toEqual(before)
  })

  it('passes over what its DTO does not have', async () => {
    const { update, user } = await profiles(createMemoryStore)
    const before = await user()
    const sent = { userId: 'eve', providers: [], emailVerified: false, givenName: 'Ada' }
    expect(await update(sent)).toMatchObject({ statusCode: 200, data: { userId: 'ada' } })
    expect(await user()).toEqual(before)
  })

  it('is for who is signed in, and tells no more than the scope allows', async () => {
    const { call, sandbox } = await profiles(createMemoryStore)
    expect(await call(null, 'update-profile', { city: 'Paris' })).toMatchObject({ apiCode: 2020 })
    const { accessToken } = await sandbox.signIn('ada', 'openid')
    const { data } = await call(null, 'update-profile', { city: 'Paris' }, { authorization: accessToken })
    expect(data).not.toHaveProperty('city')
    expect(data).not.toHaveProperty('email')
  })
})
