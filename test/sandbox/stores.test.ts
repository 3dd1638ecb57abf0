// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { SandboxStore, SandboxUser } from '../../src/sandbox/index.ts'
import { nobody } from '../../src/sandbox/nobody.ts'
import { stores } from '../support/account-service.ts'

const ada: SandboxUser = {
  ...nobody,
  userId: 'ada',
  email: 'Ada@FAß.de',
  providers: ['github'],
  customData: { tier: 'gold', seats: 3 },
}
const passcode = {
  channel: 'CHANNEL_BIND_EMAIL',
  address: 'ada@example.com',
  code: '123456',
  userId: 'ada',
  sentAt: 1,
  expiresAt: 9,
  attemptsLeft: 1,
}
const updateToken = {
  token: 't-1',
  kind: 'email' as const,
  userId: 'ada',
  from: 'a@b.co',
  to: 'c@d.co',
  expiresAt: 9,
}
const session = { accessToken: 'a-1', refreshToken: 'r-1', userId: 'ada', scope: 'openid', expiresAt: 9 }

const fill = (store: SandboxStore) =>
  store.transaction(async (records) => {
    await records.putUser(ada)
    await records.putPasscode(passcode)
    await records.putUpdateToken(updateToken)
    await records.putSession(session)
  })
const read = (store: SandboxStore) =>
  store.transaction(async (records) => ({
    user: await records.getUser('ada'),
    passcode: await records.getPasscode(passcode.channel, passcode.address),
    updateToken: await records.getUpdateToken('t-1'),
    session: await records.getSession('a-1'),
  }))
const nothing = { user: null, passcode: null, updateToken: null, session: null }

describe.each(stores)('a store %s', (_, makeStore) => {
  it('gives back what was put, and nothing where nothing was', async () => {
    const store = await makeStore()
    expect(await read(store)).toEqual(nothing)
    await fill(store)
    expect(await read(store)).toEqual({ user: ada, passcode, updateToken, session })
  })

  it('keeps nothing of a transaction that fails, and goes on with the next', async () => {
    const store = await makeStore()
    const failing = store.transaction(async (records) => {
      await records.putUser(ada)
      await records.putPasscode(passcode)
      await records.putUpdateToken(updateToken)
      await records.putSession(session)
      throw new Error('power cut')
    })
    const next = read(store)
    await expect(failing).rejects.toThrow('power cut')
    expect(await next).toEqual(nothing)
  })

  it('gives nobody the address of another, however it is written, and keeps the other', async () => {
    const store = await makeStore()
    await fill(store)
    const take = store.transaction((records) =>
      records.putUser({ ...ada, userId: 'bob', email: 'ada@fass.de'.replace('ss', 'ß') }),
    )
    await expect(take).rejects.toThrow()
    await store.transaction((records) => records.putUser({ ...ada, name: 'Ada' }))
    expect((await read(store)).user).toEqual({ ...ada, name: 'Ada' })
  })

  it('runs transactions one after another', async () => {
    const store = await makeStore()
    await fill(store)
    const rename = (suffix: string) =>
      store.transaction(async (records) => {
        const user = await records.getUser('ada')
        await new Promise((resolve) => setTimeout(resolve, 5))
        await records.putUser({ ...ada, name: `${user?.name ?? ''}${suffix}` })
      })
    await Promise.all([rename('1'), rename('2'), rename('3')])
    expect((await read(store)).user?.name).toBe('123')
  })

  it('does not follow what happens to a record after it was put', async () => {
    const store = await makeStore()
    const mine = { user: { ...ada }, passcode: { ...passcode }, session: { ...session } }
    const token = { ...updateToken }
    await store.transaction(async (records) => {
      await records.putUser(mine.user)
      await records.putPasscode(mine.passcode)
      await records.putSession(mine.session)
      await records.putUpdateToken(token)
    })
    mine.user.email = 'eve@example.com'
    mine.passcode.code = 'x'
    mine.session.scope = 'x'
    token.to = 'x'
    expect(await read(store)).toEqual({ user: ada, passcode, updateToken, session })
  })

  it('finds a person by any spelling of the address, and nobody who has none', async () => {
    const store = await makeStore()
    await fill(store)
    await store.transaction((records) => records.putUser({ ...ada, userId: 'bob', email: null }))
    const owner = (address: string) =>
      store.transaction(async (records) => (await records.findUserByEmail(address))?.userId)
    expect(await owner('ada@xn--fa-hia.de')).toBe('ada')
    expect(await owner('null')).toBeUndefined()
    expect(await owner('other@xn--fa-hia.de')).toBeUndefined()
  })

  it('gives nobody the number of another, however it is written, and finds whose it is', async () => {
    const store = await makeStore()
    const owner = { ...ada, phone: '138 0000 0000' }
    await store.transaction((records) => records.putUser(owner))
    const thief = { ...ada, userId: 'bob', email: null, phone: '13800000000', phoneCountryCode: '+86' }
    await expect(store.transaction((records) => records.putUser(thief))).rejects.toThrow()
    const found = (phone: string) =>
      store.transaction(async (records) => (await records.findUserByPhone(phone))?.userId)
    expect(await found('+8613800000000')).toBe('ada')
    expect(await found('+4413800000000')).toBeUndefined()
    await store.transaction((records) => records.putUser({ ...thief, phoneCountryCode: '+44' }))
    expect(await found('+4413800000000')).toBe('bob')
  })

  it('gives nobody the username of another, in whichever capitals, and finds whose it is', async () => {
    const store = await makeStore()
    await store.transaction((records) => records.putUser({ ...ada, username: 'Ada' }))
    const thief = { ...ada, userId: 'bob', email: null, username: 'aDA' }
    await expect(store.transaction((records) => records.putUser(thief))).rejects.toThrow()
    const found = (username: string) =>
      store.transaction(async (records) => (await records.findUserByUsername(username))?.userId)
    expect([await found('ADA'), await found('bob')]).toEqual(['ada', undefined])
  })

  it('keeps a password apart from its person, until it is deleted', async () => {
    const store = await makeStore()
    const password = {
      userId: 'ada',
      hash: 'h-2',
      earlier: ['h-1'],
      level: 2,
      setAt: 1,
      wrongTries: 3,
      lockedUntil: 4,
    }
    const kept = () => store.transaction((records) => records.getPassword('ada'))
    expect(await kept()).toBeNull()
    await store.transaction((records) => records.putPassword({ ...password, hash: 'h-1' }))
    await store.transaction((records) => records.putPassword(password))
    expect(await kept()).toEqual(password)
    await store.transaction((records) => records.deletePassword('bob'))
    expect(await kept()).toEqual(password)
    await store.transaction((records) => records.deletePassword('ada'))
    expect(await kept()).toBeNull()
  })

  it('keeps the bytes of files as they are', async () => {
    const store = await makeStore()
    const file = { fileId: 'f', userId: 'ada', type: 'image/png', bytes: new Uint8Array([0, 255, 128, 10]) }
    await store.transaction((records) => records.putFile(file))
    const read = await store.transaction(async (records) => [
      await records.getFile('f'),
      await records.getFile('g'),
    ])
    expect(read).toEqual([file, null])
  })

  it('deletes a person with all that is theirs, and leaves the others and the pacing', async () => {
    const store = await makeStore()
    await fill(store)
    const password = { hash: 'h', earlier: [], level: 0, setAt: 1, wrongTries: 0, lockedUntil: 0 }
    const file = { type: 'image/png', bytes: new Uint8Array([1]) }
    const read = await store.transaction(async (records) => {
      await records.putUser({ ...ada, userId: 'eve', email: 'eve@example.com' })
      await records.putSession({ ...session, accessToken: 'a-2', refreshToken: 'r-2', userId: 'eve' })
      await records.putUpdateToken({ ...updateToken, token: 't-2', userId: 'eve' })
      for (const userId of ['ada', 'eve']) {
        await records.putPassword({ ...password, userId })
        await records.putFile({ ...file, fileId: userId, userId })
      }
      await records.deleteUser('ada')
      const left = async (userId: string, accessToken: string, token: string) => [
        await records.getUser(userId),
        await records.getPassword(userId),
        await records.getFile(userId),
        await records.getSession(accessToken),
        await records.getUpdateToken(token),
      ]
      return {
        ada: await left('ada', 'a-1', 't-1'),
        eve: await left('eve', 'a-2', 't-2'),
        passcode: await records.getPasscode(passcode.channel, passcode.address),
        byEmail: await records.findUserByEmail('ada@xn--fa-hia.de'),
      }
    })
    expect(read.ada).toEqual(Array(5).fill(null))
    expect(read.eve).not.toContain(null)
    expect([read.passcode, read.byEmail]).toEqual([passcode, null])
  })

  it('ends the sessions of one person, but for the one to keep', async () => {
    const store = await makeStore()
    const left = await store.transaction(async (records) => {
      for (const name of ['a', 'b', 'c', 'd'])
        await records.putSession({
          ...session,
          accessToken: name,
          refreshToken: name,
          userId: name === 'd' ? 'eve' : 'ada',
        })
      await records.deleteSessionsOf('ada', 'b')
      const some = await Promise.all(['a', 'b', 'c', 'd'].map((name) => records.getSession(name)))
      await records.deleteSessionsOf('ada', null)
      return [...some, await records.getSession('b')].map((one) => one?.accessToken)
    })
    expect(left).toEqual([undefined, 'b', undefined, 'd', undefined])
  })

  it('counts texts by number, and the newest count holds', async () => {
    const store = await makeStore()
    const counts = await store.transaction(async (records) => {
      await records.putTextCount({ phone: '+861', day: 1, count: 4 })
      await records.putTextCount({ phone: '+861', day: 2, count: 1 })
      return Promise.all(['+861', '+862'].map((phone) => records.getTextCount(phone)))
    })
    expect(counts).toEqual([{ phone: '+861', day: 2, count: 1 }, null])
  })

  it('keeps one update token of a kind a person', async () => {
    const store = await makeStore()
    await fill(store)
    const tokens = await store.transaction(async (records) => {
      await records.putUpdateToken({ ...updateToken, token: 't-2', userId: 'eve' })
      await records.putUpdateToken({ ...updateToken, token: 't-3' })
      expect(await records.getUpdateToken('t-1')).toBeNull()
      await records.putUpdateToken({ ...updateToken, token: 't-4', kind: 'phone' })
      return Promise.all(['t-1', 't-2', 't-3', 't-4'].map((token) => records.getUpdateToken(token)))
    })
    expect(tokens.map((record) => record?.userId)).toEqual([undefined, 'eve', 'ada', 'ada'])
  })

  it('deletes what it is told to, and finds sessions by their refresh token', async () => {
    const store = await makeStore()
    await fill(store)
    await store.transaction(async (records) => {
      expect(await records.findSessionByRefreshToken('r-1')).toEqual(session)
      expect(await records.findSessionByRefreshToken('a-1')).toBeNull()
      await records.deleteSession('a-1')
      await records.deleteUpdateToken('t-1')
    })
    expect(await read(store)).toEqual({ user: ada, passcode, updateToken: null, session: null })
  })

  it.each([
    ['passcodes', 'passcode'],
    ['updateTokens', 'updateToken'],
    ['sessions', 'session'],
  ] as const)('lets all %s lapse, and nothing else', async (kind, name) => {
    const store = await makeStore()
    await fill(store)
    await store.transaction((records) => {
      if (kind === 'passcodes') return records.expirePasscodes()
      return kind === 'updateTokens' ? records.expireUpdateTokens() : records.expireSessions()
    })
    const all = { user: ada, passcode, updateToken, session }
    expect(await read(store)).toEqual({ ...all, [name]: { ...all[name], expiresAt: 0 } })
  })
})
