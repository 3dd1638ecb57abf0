// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createMemoryStore, type SandboxOptions, type SandboxStore } from '../../src/sandbox/index.ts'
import { service, stores } from '../support/account-service.ts'

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255])
const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

async function uploads(makeStore: () => SandboxStore | Promise<SandboxStore>, options: SandboxOptions = {}) {
  const { sandbox, tokens } = await service(makeStore, {}, options)
  const upload = async (
    file: Uint8Array<ArrayBuffer> | string,
    headers: object = { authorization: `Bearer ${tokens.ada}` },
  ) => {
    const body = new FormData()
    body.append(
      'file',
      typeof file === 'string' ? file : new File([file], 'me.svg', { type: 'image/svg+xml' }),
    )
    const reply = await sandbox.fetch('https://sandbox.example/api/v2/upload?folder=photos', {
      method: 'POST',
      body,
      headers: { 'x-authing-app-id': 'app', 'x-authing-lang': 'en-US', ...headers },
    })
    return reply.json()
  }
  return { sandbox, tokens, upload, fetchFile: (url: string) => sandbox.serveFile(new Request(url)) }
}

describe.each(stores)('a picture %s', (_, makeStore) => {
  it('is kept as it is, and served with the type of its bytes, from an origin of its own', async () => {
    const { upload, fetchFile } = await uploads(makeStore)
    const reply = await upload(PNG)
    expect(reply).toEqual({
      code: 200,
      message: 'Success',
      data: {
        key: expect.stringMatching(/^\w{32}$/),
        url: `https://files.sandbox.example/${reply.data.key}`,
      },
    })
    const served = await fetchFile(reply.data.url)
    expect(served.status).toBe(200)
    expect(new Uint8Array(await served.arrayBuffer())).toEqual(PNG)
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
    })
  })
})

describe('upload', () => {
  it.each([
    ['image/jpeg', '\xff\xd8\xff\xe0'],
    ['image/gif', 'GIF89a'],
    ['image/webp', 'RIFF\x10\x00\x00\x00WEBPVP8 '],
  ])('takes %s', async (type, start) => {
    const { upload, fetchFile } = await uploads(createMemoryStore)
    const { data } = await upload(bytesOf(start))
    expect((await fetchFile(data.url)).headers.get('content-type')).toBe(type)
  })

  it.each([
    ['an empty file', new Uint8Array()],
    ['a drawing that may hold a script', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', bytesOf('<!doctype html>')],
    ['half a signature', PNG.slice(0, 7)],
    ['another container', bytesOf('FORM\x10\x00\x00\x00WEBPVP8 ')],
    ['a sound in the same container', bytesOf('RIFF\x10\x00\x00\x00WAVEfmt ')],
  ])('refuses %s', async (_, bytes) => {
    const { upload } = await uploads(createMemoryStore)
    expect(await upload(bytes)).toEqual({ code: 400, message: 'The file is no picture' })
  })

  it('refuses what is too large, and what is no file', async () => {
    const { upload } = await uploads(createMemoryStore)
    const limit = 5 * 1024 * 1024
    const large = new Uint8Array(limit + 1)
    large.set(PNG)
    expect(await upload(large)).toEqual({ code: 413, message: 'The file is too large' })
    expect(await upload(large.slice(0, limit))).toMatchObject({ code: 200 })
    expect(await upload('text')).toEqual({ code: 400, message: 'Invalid argument' })
  })

  it('is for who is signed in', async () => {
    const { upload } = await uploads(createMemoryStore)
    expect(await upload(PNG, {})).toEqual({ code: 2020, message: 'Not signed in' })
  })

  it('wants a form', async () => {
    const { sandbox, tokens } = await uploads(createMemoryStore)
    const request = new Request('https://sandbox.example/api/v2/upload', {
      method: 'POST',
      body: '{}',
      headers: { 'x-authing-app-id': 'app', authorization: tokens.ada },
    })
    expect(await (await sandbox.handle(request)).json()).toMatchObject({ statusCode: 400 })
  })

  it('can be made to fail', async () => {
    const { sandbox, upload } = await uploads(createMemoryStore)
    sandbox.faults.next('upload', { kind: 'refusal', statusCode: 500 })
    expect(await upload(PNG)).toMatchObject({ statusCode: 500 })
  })
})

describe('the files', () => {
  it('are where the host puts them', async () => {
    const { upload, fetchFile } = await uploads(createMemoryStore, { filesUrl: 'http://localhost:9/f' })
    const { data } = await upload(PNG)
    expect(data.url).toBe(`http://localhost:9/f/${data.key}`)
    expect((await fetchFile(data.url)).status).toBe(200)
  })

  it('are nothing else, and only to be read', async () => {
    const { sandbox, upload, fetchFile } = await uploads(createMemoryStore)
    const { data } = await upload(PNG)
    expect((await fetchFile('https://files.sandbox.example/')).status).toBe(404)
    const remove = new Request(data.url, { method: 'DELETE' })
    expect((await sandbox.serveFile(remove)).status).toBe(404)
  })
})
