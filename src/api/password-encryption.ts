import { AccountError } from './account-error.ts'
import type { CreatePasswordEncryption } from './encryption-options.ts'
import type { OperationName } from './operation-name.ts'
import { isSaidOffline } from './transport.ts'

/** What PKCS#1 v1.5 adds to a text, in bytes. */
const RSA_PADDING = 11

const SYSTEM_TIMEOUT_MS = 10_000

export const createPasswordEncryption: CreatePasswordEncryption = (options, baseUrl) => {
  const { passwordEncryptType: type, encryptPassword: encrypt } = options
  let known: string | null = null

  async function readKey(): Promise<string> {
    if (known !== null) return known
    const fetchNow = options.fetch ?? globalThis.fetch
    // What the service tells everybody. It has no envelope.
    const reply = await fetchNow(`${baseUrl}/api/v3/system`, {
      credentials: 'omit',
      signal: AbortSignal.timeout(SYSTEM_TIMEOUT_MS),
    })
    const system: Record<string, unknown> = { ...Object(await reply.json()) }
    const { publicKey }: { publicKey?: unknown } = { ...Object(system[type ?? '']) }
    if (typeof publicKey !== 'string' || publicKey === '') throw new Error('The service tells no key')
    known = publicKey
    return publicKey
  }

  async function sealed(plain: unknown, operation: OperationName): Promise<unknown> {
    if (typeof plain !== 'string') return plain
    const refused = (code: 'encryption_unavailable' | 'password_too_long' | 'offline') =>
      new AccountError(code, { operation })
    // What is thrown here may have the password in it: it is not handed on.
    const key = await readKey().catch(() => null)
    // The device alone is not believed: it was asked for the key, and could not get it.
    if (key === null) throw refused(isSaidOffline() ? 'offline' : 'encryption_unavailable')
    if (type === 'rsa' && new TextEncoder().encode(plain).length > longestText(key))
      throw refused('password_too_long')
    const cipher = await Promise.resolve()
      .then(() => encrypt?.(plain, key))
      .catch(() => null)
    if (typeof cipher !== 'string' || cipher === '' || cipher.includes(plain))
      throw refused('encryption_unavailable')
    return cipher
  }

  return {
    async seal(input, fields, operation) {
      // SAFETY: an operation with passwords takes an object of them, and a text takes the place of a password.
      const output = { ...input } as Record<string, unknown>
      for (const name of fields) if (name in output) output[name] = await sealed(output[name], operation)
      return output as typeof input
    },
    forgetKey() {
      known = null
    },
  }
}

/** Bytes that an RSA key takes. Around its modulus, a key in SPKI has 34 to 40 bytes. */
function longestText(publicKey: string): number {
  const base64 = publicKey.replace(/-----[^-]+-----|\s/g, '')
  const bytes = Math.floor((base64.replace(/=+$/, '').length * 3) / 4)
  const modulus = Math.floor((bytes - 30) / 64) * 64
  return modulus > 0 ? modulus - RSA_PADDING : Number.POSITIVE_INFINITY
}
