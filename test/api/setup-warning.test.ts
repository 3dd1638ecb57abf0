// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fails, HOST } from '../support/client-on.ts'

const page = () => new Response('<!doctype html><title>Not found</title>', { status: 404 })
const noAnswer = () => Promise.reject(new TypeError('Failed to fetch'))
const wrongHost = `genauth-account-ui: the host looks wrong: ${HOST} answers`
const notAllowed = `genauth-account-ui: the request to ${HOST} never got an answer: is this origin (https://shop.example) on`

let told: string[]

beforeEach(() => {
  // Each test is a page of its own: what was said is kept by the module.
  vi.resetModules()
  vi.stubEnv('NODE_ENV', 'development')
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('location', { origin: 'https://shop.example' })
  told = []
  vi.spyOn(console, 'warn').mockImplementation((text) => void told.push(text))
})
afterEach(() => {
  vi.unstubAllEnvs()
  // Here it is meant; everywhere else nothing may be said.
  vi.mocked(console.warn).mockClear()
})

/** Reads the profile as often as there are replies. */
async function read(...replies: (() => Response | Promise<Response>)[]) {
  return readWithin(15_000, ...replies)
}

async function readWithin(timeoutMs: number, ...replies: (() => Response | Promise<Response>)[]) {
  const { createGenAuthClient } = await import('../../src/api/genauth-client.ts')
  const { getProfile } = await import('../../src/api/profile.ts')
  const left = [...replies]
  const client = createGenAuthClient({
    host: HOST,
    appId: 'app',
    timeoutMs,
    fetch: async () => left.shift()?.() ?? new Response(''),
  })
  for (const _ of replies)
    expect(await fails(client.call(getProfile, undefined))).toMatchObject({
      code: navigator.onLine ? 'ambiguous' : 'offline',
    })
  return told
}

it('tells a developer once that the host looks wrong', async () => {
  expect(await read(page, page)).toEqual([expect.stringContaining(wrongHost)])
})

it('tells a developer once that no answer came, and where origins are allowed', async () => {
  expect(await read(noAnswer, noAnswer)).toEqual([expect.stringContaining(notAllowed)])
})

it('tells both, where both are so', async () => {
  expect(await read(page, noAnswer, page)).toEqual([
    expect.stringContaining(wrongHost),
    expect.stringContaining(notAllowed),
  ])
})

it.each([
  ['a proxy’s page', () => new Response('<html>502</html>', { status: 502 })],
  ['a 404 that is no page', () => new Response('not found', { status: 404 })],
  ['an empty reply', () => new Response('')],
  [
    'a reply that breaks off',
    () =>
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) })),
  ],
])('says nothing of %s', async (_, reply) => {
  expect(await read(reply)).toEqual([])
})

it('says nothing of a connection that went away', async () => {
  const connection = { onLine: true }
  vi.stubGlobal('navigator', connection)
  const cut = () => {
    connection.onLine = false
    return noAnswer()
  }
  expect(await read(cut)).toEqual([])
})

it('says nothing of a service that is slow', async () => {
  expect(await readWithin(10, () => new Promise(() => undefined))).toEqual([])
})

it('says nothing of origins where the host is the page’s own', async () => {
  vi.stubGlobal('location', { origin: HOST })
  expect(await read(noAnswer)).toEqual([])
})

it('says nothing of origins on a server, which has none', async () => {
  vi.stubGlobal('location', undefined)
  expect(await read(noAnswer)).toEqual([])
})

it.each(['production', 'test'])('says nothing at all under NODE_ENV=%s', async (environment) => {
  vi.stubEnv('NODE_ENV', environment)
  expect(await read(page, noAnswer)).toEqual([])
})

it('says nothing at all on a page that has no `process`', async () => {
  vi.stubGlobal('process', undefined)
  const said = await read(page, noAnswer).finally(() => vi.unstubAllGlobals())
  expect(said).toEqual([])
})
