const ADDRESS = /^[^\s@"`<>()[\],;:\\\p{Cc}\p{Cf}]{1,64}@[^\s@]+\.[^\s@.]+$/u

/** The form in which two addresses are compared: lower case, domain in ASCII. */
export function canonicalAddress(address: string): string {
  const [local, domain = ''] = address.trim().normalize('NFC').toLowerCase().split('@')
  return `${local}@${asciiDomain(domain)}`
}

export function isAddress(address: unknown): address is string {
  return typeof address === 'string' && address.length <= 254 && ADDRESS.test(address.trim())
}

function asciiDomain(domain: string): string {
  try {
    return new URL(`http://${domain}`).hostname
  } catch {
    return domain
  }
}
