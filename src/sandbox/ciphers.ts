import { hasWebCrypto } from './password-hash.ts'

/** SM2 is not in WebCrypto: who wants it brings it. */
export interface SandboxSm2 {
  /** What `GET /api/v3/system` tells clients to encrypt with. */
  publicKey: string
  /** Gives back what was encrypted, or throws. */
  decrypt(cipherText: string): string | Promise<string>
}

/** How passwords may arrive, by `passwordEncryptType`. */
export interface Ciphers {
  /** `null` where there is no WebCrypto to make it with. */
  rsaPublicKey(): Promise<string | null>
  sm2PublicKey: string | null
  /** `null`: not readable with the key of now. `undefined`: no such encryption here. */
  decipher(encryptType: unknown, text: string): Promise<string | null | undefined>
}

interface RsaKeys {
  publicKey: string
  modulus: bigint
  exponent: bigint
  bytes: number
}

/** GenAuth's own length: what does not fit there must not fit here. */
const MODULUS_BITS = 1024

export function createCiphers(sm2: SandboxSm2 | undefined): Ciphers {
  let made: Promise<RsaKeys> | undefined
  const rsaKeys = () => {
    made ??= makeRsaKeys()
    return made
  }
  return {
    rsaPublicKey: async () => (hasWebCrypto() ? (await rsaKeys()).publicKey : null),
    sm2PublicKey: sm2?.publicKey ?? null,
    async decipher(encryptType, text) {
      if (encryptType === undefined || encryptType === 'none') return text
      if (encryptType === 'rsa') return hasWebCrypto() ? decryptPkcs1(text, await rsaKeys()) : undefined
      if (encryptType !== 'sm2' || sm2 === undefined) return undefined
      return Promise.resolve(text)
        .then(sm2.decrypt)
        .catch(() => null)
    },
  }
}

async function makeRsaKeys(): Promise<RsaKeys> {
  const { subtle } = crypto
  // The name is of no account: WebCrypto cannot decrypt PKCS#1 v1.5, it only makes the key.
  const algorithm = {
    name: 'RSA-OAEP',
    modulusLength: MODULUS_BITS,
    publicExponent: new Uint8Array([1, 0, 1]),
  }
  const pair = await subtle.generateKey({ ...algorithm, hash: 'SHA-256' }, true, ['encrypt', 'decrypt'])
  const [spki, { n = '', d = '' }] = await Promise.all([
    subtle.exportKey('spki', pair.publicKey),
    subtle.exportKey('jwk', pair.privateKey),
  ])
  return {
    publicKey: btoa(String.fromCharCode(...new Uint8Array(spki))),
    modulus: fromBase64Url(n),
    exponent: fromBase64Url(d),
    bytes: MODULUS_BITS / 8,
  }
}

/** RSAES-PKCS1-v1_5: 00 02, eight or more bytes that are not 00, 00, the text. */
function decryptPkcs1(cipherText: string, { modulus, exponent, bytes }: RsaKeys): string | null {
  const cipher = fromBase64(cipherText)
  if (cipher?.length !== bytes) return null
  const padded = toBytes(power(toNumber(cipher), exponent, modulus), bytes)
  const end = padded.indexOf(0, 2)
  if (padded[0] !== 0 || padded[1] !== 2 || end < 10) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(end + 1))
  } catch {
    return null
  }
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  let square = base % modulus
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return null
  }
}

function fromBase64Url(text: string): bigint {
  return toNumber(
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0)),
  )
}

function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
}

function toBytes(number: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let rest = number
  for (let at = length - 1; at >= 0; at -= 1) {
    bytes[at] = Number(rest & 255n)
    rest >>= 8n
  }
  return bytes
}
