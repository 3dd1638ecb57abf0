import type { OperationName } from './operation-name.ts'

export interface PasswordEncryptionOptions {
  /** Passwords go out encrypted, by `encryptPassword`. @default in clear, over HTTPS */
  passwordEncryptType?: 'rsa' | 'sm2'
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
   * @param fields those of the input that are passwords
   * @throws AccountError `encryption_unavailable` or `password_too_long`: then nothing may be sent
   */
  seal<Input>(input: Input, fields: readonly string[], operation: OperationName): Promise<Input>
  /** The service could not read what was sealed: the next one needs its key anew. */
  forgetKey(): void
}

/** Comes with the operations that have passwords, so that a page without them does not carry it. */
export type CreatePasswordEncryption = (
  options: PasswordEncryptionOptions & { fetch?: typeof fetch },
  baseUrl: string,
) => PasswordEncryption
