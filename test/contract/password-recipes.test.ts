// @vitest-environment jsdom
import { JSEncrypt } from 'jsencrypt'
import { sm2 } from 'sm-crypto-v2'
import { expect, it } from 'vitest'
import type { GenAuthClientOptions } from '../../src/api/client-options.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { updatePassword } from '../../src/api/password.ts'
import { createSandbox } from '../../src/sandbox/index.ts'

const OLD = 'the old one 1!'
const NEW = 'Neues-密码-2!'

const keys = sm2.generateKeyPairHex()

const recipes: Record<'rsa' | 'sm2', NonNullable<GenAuthClientOptions['encryptPassword']>> = {
  rsa(plain, publicKey) {
    const rsa = new JSEncrypt()
    rsa.setPublicKey(publicKey)
    return rsa.encrypt(plain) || ''
  },
  sm2: (plain, publicKey) => sm2.doEncrypt(plain, publicKey),
}

it.each(['rsa', 'sm2'] as const)('the recipe for %s changes a password', async (passwordEncryptType) => {
  const sandbox = createSandbox({
    settings: { passwordRounds: 1 },
    sm2: { publicKey: keys.publicKey, decrypt: (text) => String(sm2.doDecrypt(text, keys.privateKey)) },
  })
  await sandbox.putUser({ userId: 'ada', email: 'ada@example.com', password: OLD })
  const { accessToken } = await sandbox.signIn('ada')
  const bodies: string[] = []
  const client = createGenAuthClient({
    host: 'https://sandbox.example',
    appId: 'app',
    getAccessToken: () => accessToken,
    fetch: (input, init) => {
      bodies.push(String(init?.body ?? ''))
      return sandbox.fetch(input, init)
    },
    passwordEncryptType,
    encryptPassword: recipes[passwordEncryptType],
  })
  await client.call(updatePassword, { newPassword: NEW, oldPassword: OLD })
  expect(await sandbox.signInWithPassword('ada@example.com', NEW)).toHaveProperty('tokens')
  expect(bodies.join()).not.toMatch(/Neues|the old one/)
})
