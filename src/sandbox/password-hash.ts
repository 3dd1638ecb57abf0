/** What is said where the browser keeps WebCrypto from the page. */
export const NO_WEBCRYPTO =
  'The sandbox keeps passwords only where WebCrypto is: over HTTPS, on localhost, or in Node.'

export function hasWebCrypto(): boolean {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  return subtle !== undefined
}

/** PBKDF2 with a salt of its own: `pbkdf2-sha256$rounds$salt$hash`. */
export async function hashPassword(password: string, rounds: number): Promise<string> {
  if (!hasWebCrypto()) throw new Error(NO_WEBCRYPTO)
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return ['pbkdf2-sha256', rounds, toHex(salt), await derive(password, salt, rounds)].join('$')
}

export async function matchesHash(password: string, kept: string): Promise<boolean> {
  const [, rounds, salt = '', hash] = kept.split('$')
  return (await derive(password, fromHex(salt), Number(rounds))) === hash
}

async function derive(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<string> {
  // Two keyboards may write one letter in two ways.
  const typed = new TextEncoder().encode(password.normalize('NFKC'))
  const key = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256)
  return toHex(new Uint8Array(bits))
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
