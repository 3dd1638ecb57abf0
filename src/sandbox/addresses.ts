/** What a URL would cut a domain at, or read as something else, is left to no parser. */
const ADDRESS = /^[^\s@"`<>()[\],;:\\\p{Cc}\p{Cf}]{1,64}@([^\s@/?#:\\%\p{Cc}\p{Cf}]+)$/u
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const ASCII_DOMAIN = new RegExp(`^(?:${LABEL}\\.)+(?!\\d+$)${LABEL}$`)

/** The form in which two addresses are compared: lower case, domain in ASCII. */
export function canonicalAddress(address: string): string {
  const [local, domain = ''] = address.trim().normalize('NFC').toLowerCase().split('@')
  return `${local}@${asciiDomain(domain)}`
}

export function isAddress(address: unknown): address is string {
  if (typeof address !== 'string' || address.length > 254) return false
  const domain = ADDRESS.exec(address.trim())?.[1]
  return domain !== undefined && ASCII_DOMAIN.test(asciiDomain(domain))
}

function asciiDomain(domain: string): string {
  try {
    return new URL(`http://${domain}`).hostname
  } catch {
    return domain
  }
}
