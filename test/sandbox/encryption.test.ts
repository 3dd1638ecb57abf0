// @vitest-environment node
import { constants, createPublicKey, publicEncrypt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMemoryStore, type SandboxOptions } from '../../src/sandbox/index.ts'
import { OLD as EMAIL, service } from '../support/account-service.ts'

const PASSWORD = 'Passwörd-密码-1'
const NEXT = 'second-one-2'

async function encrypted(options: SandboxOptions = {}) {
  const all = await service(createMemoryStore, { passwordRounds: 1 }, options)
  await all.sandbox.putUser({ userId: 'ada', email: EMAIL, password: PASSWORD })
  const system = await (await all.sandbox.fetch('https://sandbox.example/api/v3/system')).json()
  const key = createPublicKey({
    key: Buffer.from(system.rsa.publicKey, 'base64'),
    format: 'der',
    type: 'spki',
  })
  const raw = (bytes: Uint8Array, padding: number) =>
    publicEncrypt({ key, padding }, bytes).toString('base64')
  return {
    ...all,
    system,
    raw,
    rsa: (text: string) => raw(Buffer.from(text), constants.RSA_PKCS1_PADDING),
    change: (newPassword: string, oldPassword: string, passwordEncryptType: string) =>
      all.call('ada', 'update-password', { newPassword, oldPassword, passwordEncryptType }),
    signsInWith: async (password: string) =>
      'tokens' in (await all.sandbox.signInWithPassword(EMAIL, password)),
  }
}

describe('passwords encrypted with RSA', () => {
  it('are told the key without an envelope, the same one all the while', async () => {
    const { system, sandbox } = await encrypted()
    expect(system).toEqual({
      rsa: { publicKey: expect.stringMatching(/^MIGf[\w+/]+=*$/) },
      sm2: { publicKey: '' },
      version: { server: 'sandbox', console: 'sandbox', login: 'sandbox' },
      publicIps: [],
    })
    expect(await (await sandbox.fetch('https://sandbox.example/api/v3/system')).json()).toEqual(system)
    const other = await encrypted()
    expect(other.system.rsa.publicKey).not.toBe(system.rsa.publicKey)
  })

  it('are read, the old one and the new one', async () => {
    const { change, rsa, signsInWith } = await encrypted()
    expect(await change(rsa(NEXT), rsa(PASSWORD), 'rsa')).toMatchObject({ statusCode: 200 })
    expect(await signsInWith(NEXT)).toBe(true)
    const longest = 'x'.repeat(117)
    expect(await change(rsa(longest), rsa(NEXT), 'rsa')).toMatchObject({ statusCode: 200 })
    expect(await signsInWith(longest)).toBe(true)
  })

  it('are all refused when one of them is not encrypted, or not said to be', async () => {
    const { change, rsa, signsInWith } = await encrypted()
    expect(await change(rsa(NEXT), PASSWORD, 'rsa')).toMatchObject({ statusCode: 400, apiCode: 2016 })
    expect(await change(NEXT, rsa(PASSWORD), 'rsa')).toMatchObject({ apiCode: 2016 })
    expect(await change(rsa(NEXT), rsa(PASSWORD), 'none')).toMatchObject({ apiCode: 2006 })
    expect(await signsInWith(PASSWORD)).toBe(true)
  })

  it('are refused when they are for another key, garbled, padded otherwise or no text', async () => {
    const { change, rsa, raw } = await encrypted()
    const other = await encrypted()
    // All but the padding could be read as text.
    const padded = (...bytes: number[]) => {
      const block = new Uint8Array(128).fill(0x78)
      block.set(bytes)
      return block
    }
    const ended = (...bytes: number[]) => padded(...bytes, ...Array(18).fill(0x78), 0)
    const right = raw(ended(0, 2), constants.RSA_NO_PADDING)
    expect(await change(right, rsa('wrong-one-0'), 'rsa')).toMatchObject({ apiCode: 2006 })
    const noEnd = padded(0, 2)
    const endsSoon = padded(0, 2, 7, 7, 7, 7, 7, 7, 7, 0)
    const otherType = ended(0, 1)
    const otherStart = ended(1, 2)
    for (const unreadable of [
      other.rsa(NEXT),
      rsa(NEXT).slice(0, 40),
      'no base64 at all!',
      '',
      raw(Buffer.from(NEXT), constants.RSA_PKCS1_OAEP_PADDING),
      raw(Buffer.from([0xff, 0xfe]), constants.RSA_PKCS1_PADDING),
      raw(noEnd, constants.RSA_NO_PADDING),
      raw(endsSoon, constants.RSA_NO_PADDING),
      raw(otherType, constants.RSA_NO_PADDING),
      raw(otherStart, constants.RSA_NO_PADDING),
    ])
      expect(await change(unreadable, rsa(PASSWORD), 'rsa'), unreadable).toMatchObject({ apiCode: 2016 })
  })
})

describe('passwords encrypted with SM2', () => {
  const backwards = (text: string) => [...text].reverse().join('')

  it('are read by who brings the cipher, whose key is told', async () => {
    const { change, system, signsInWith } = await encrypted({
      sm2: { publicKey: '04abcd', decrypt: backwards },
    })
    expect(system.sm2.publicKey).toBe('04abcd')
    expect(await change(backwards(NEXT), backwards(PASSWORD), 'sm2')).toMatchObject({ statusCode: 200 })
    expect(await signsInWith(NEXT)).toBe(true)
  })

  it('are refused when the cipher cannot read them, or there is none', async () => {
    const decrypt = () => Promise.reject(new Error('no SM2'))
    const failing = await encrypted({ sm2: { publicKey: '04abcd', decrypt } })
    expect(await failing.change(NEXT, PASSWORD, 'sm2')).toMatchObject({ apiCode: 2016 })
    const without = await encrypted()
    expect(await without.change(NEXT, PASSWORD, 'sm2')).toMatchObject({ message: 'Invalid argument' })
  })
})
