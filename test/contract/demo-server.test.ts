// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSqlStore } from '../../demo/server/sql-store.ts'
import { type RunningDemo, startDemo } from '../../demo/server/start-demo.ts'

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

let directory: string
let demo: RunningDemo

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demo-'))
  demo = await startDemo({
    port: 0,
    databaseUrl: `file:${join(directory, 'accounts.db')}`,
    webRoot: directory,
  })
})

afterAll(async () => {
  await demo.close()
  await rm(directory, { recursive: true })
})

const product = async (path: string, method = 'GET', body?: object) => {
  const reply = await fetch(`${demo.pageUrl}/api/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: reply.status, ...(await reply.json()) }
}
const account = async (accessToken: string, path: string, body: BodyInit) => {
  const headers = { 'x-authing-app-id': 'lumen', 'x-authing-lang': 'en-US', authorization: accessToken }
  return (await fetch(`${demo.serviceUrl}/api/${path}`, { method: 'POST', body, headers })).json()
}
const signIn = async (userId: string): Promise<string> =>
  (await product('sign-in', 'POST', { userId })).accessToken

describe('the demo server', () => {
  it('signs people in by password, and says when it does not', async () => {
    const right = { account: 'ada@lumen.example', password: 'Analytical-1843' }
    expect(await product('sign-in', 'POST', right)).toMatchObject({
      status: 200,
      accessToken: expect.any(String),
    })
    expect(await product('sign-in', 'POST', { ...right, password: 'wrong' })).toEqual({
      status: 403,
      error: 'The account or the password is wrong.',
    })
  })

  it('shows the texts that arrive, to numbers abroad once the pool sends them', async () => {
    const accessToken = await signIn('kit')
    const body = { phoneNumber: '7911123456', phoneCountryCode: '+44', channel: 'CHANNEL_UNBIND_PHONE' }
    const text = () => account(accessToken, 'v3/send-sms', JSON.stringify(body))
    expect(await text()).toMatchObject({ statusCode: 422 })
    expect(await product('pool', 'PUT', { internationalSms: true })).toMatchObject({ internationalSms: true })
    expect(await text()).toMatchObject({ statusCode: 200 })
    const texts = await (await fetch(`${demo.pageUrl}/api/texts`)).json()
    expect(texts).toEqual([
      {
        id: 1,
        to: '+447911123456',
        text: expect.stringMatching(/^\d{6} is your verification code/),
        receivedAt: expect.any(Number),
      },
    ])
  })

  it('serves pictures from an origin of their own, which the page may show', async () => {
    const form = new FormData()
    form.append('file', new File([PNG], 'me.png', { type: 'image/png' }))
    const { data } = await account(await signIn('ada'), 'v2/upload?folder=photos', form)
    const origin = new URL(data.url).origin
    expect([demo.pageUrl, demo.serviceUrl]).not.toContain(origin)
    const picture = await fetch(data.url)
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(PNG)
    expect(picture.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await fetch(`${origin}/api/v3/get-profile`)).status).toBe(404)
    const { filesUrl } = await product('config')
    expect(filesUrl).toBe(origin)
  })

  it('keeps nothing of who was deleted', async () => {
    const accessToken = await signIn('gil')
    const proof = { verifyMethod: 'PASSWORD', passwordPayload: { password: 'Octopus-2008' } }
    const granted = await account(accessToken, 'v3/verify-delete-account-request', JSON.stringify(proof))
    const { deleteAccountToken } = granted.data
    await account(accessToken, 'v3/delete-account', JSON.stringify({ deleteAccountToken }))
    expect(await product('sign-in', 'POST', { userId: 'gil' })).toMatchObject({ status: 404 })
    const database = createClient({ url: `file:${join(directory, 'accounts.db')}` })
    for (const table of ['user', 'password', 'session', 'update_token', 'file']) {
      const { rows } = await database.execute(`SELECT * FROM ${table} WHERE user_id = 'gil'`)
      expect(rows, table).toHaveLength(0)
    }
    database.close()
  })
})

it('says so when the database is one of before', async () => {
  const url = `file:${join(directory, 'old.db')}`
  const database = createClient({ url })
  await database.execute('CREATE TABLE user (user_id TEXT PRIMARY KEY, email TEXT)')
  database.close()
  await expect(createSqlStore(url)).rejects.toThrow('is of an older demo. Delete it, or name another.')
})
