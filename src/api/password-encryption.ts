import { AccountError } from './account-error.ts'
import type { AnyOperation, Operation, WireOptions } from './operation.ts'
import { isSaidOffline } from './transport.ts'

export interface PasswordEncryptionOptions extends Pick<WireOptions, 'passwordEncryptType'> {
  /**
   * Encrypts a password with the service's public key: RSA PKCS#1 v1.5, or SM2, as base64 or whatever your service reads. No
   * browser can do either by itself. What it throws, or anything but another text, has the change refused.
   *
   * @param publicKey as `GET /api/v3/system` tells it
   */
  encryptPassword?: (plain: string, publicKey: string) => string | Promise<string>
}

/** Keeps passwords from leaving in clear, where the host asked for that. */
export interface PasswordEncryption {
  /**
   * The input as it may go out.
   *
   * @throws AccountError `encryption_unavailable` or `password_too_long`: then nothing may be sent
   */
  seal<Input>(operation: Operation<Input, unknown>, input: Input): Promise<Input>
  /** The service could not read what was sealed: the next one needs its key anew. */
  forgetKey(): void
}

/** What PKCS#1 v1.5 adds to a text, in bytes. */
const RSA_PADDING = 11

/** @param readSystem reads `GET /api/v3/system`, which has no envelope */
export function createPasswordEncryption(
  { passwordEncryptType: type, encryptPassword: encrypt }: PasswordEncryptionOptions,
  readSystem: () => Promise<unknown>,
): PasswordEncryption {
  if ((type === undefined) !== (encrypt === undefined)) {
    throw new TypeError(
      'createGenAuthClient: `passwordEncryptType` and `encryptPassword` belong together. Give both, or neither.',
    )
  }
  let known: string | null = null

  async function readKey(): Promise<string> {
    if (known !== null) return known
    const system: Record<string, unknown> = { ...Object(await readSystem()) }
    const { publicKey }: { publicKey?: unknown } = { ...Object(system[type ?? '']) }
    if (typeof publicKey !== 'string' || publicKey === '') throw new Error('The service tells no key')
    known = publicKey
    return publicKey
  }

  async function sealed(plain: unknown, operation: AnyOperation): Promise<unknown> {
    if (typeof plain !== 'string') return plain
    const refused = (code: 'encryption_unavailable' | 'password_too_long' | 'offline') =>
      new AccountError(code, { operation: operation.name })
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
    async seal(operation, input) {
      const { passwords = [] } = operation
      if (type === undefined || passwords.length === 0) return input
      // SAFETY: an operation with passwords takes an object of them, and a text takes the place of a password.
      const output = { ...input } as Record<string, unknown>
      for (const name of passwords) if (name in output) output[name] = await sealed(output[name], operation)
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
