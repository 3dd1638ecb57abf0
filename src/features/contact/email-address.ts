export type EmailProblem =
  | 'empty'
  | 'noAt'
  | 'severalAts'
  | 'space'
  | 'characters'
  | 'tooLong'
  | 'dots'
  | 'domain'

export type EmailReading = { email: string; problem?: undefined } | { problem: EmailProblem }

const LONGEST_TEXT = 2_000
const LONGEST_ADDRESS = 254
const LONGEST_LOCAL_PART = 64
/**
 * What can stand in an address: letters, marks and digits of any script, what ASCII has besides (RFC 5321, without the
 * quoted forms and the backtick), the signs that domains have between letters (RFC 5892), and emoji. Of all these only
 * what can be seen: nobody can check what is invisible.
 */
const CHARACTER =
  /^(?!\p{DI})[\p{L}\p{M}\p{N}.@!#$%&'*+\-/=?^_{|}~\u00B7\u0375\u05F3\u05F4\u30FB\p{ExtPict}\p{EMod}\p{RI}]$/u
/** Around an address they are no part of it: a line break that was copied along, a mark of direction. U+2800 is a blank. */
const AROUND = /^[\s\p{C}\p{DI}\u2800]+|[\s\p{C}\p{DI}\u2800]+$/gu
const IPV4 = /^\d+(\.\d+){3}$/

/**
 * Reads an address from what was typed. Spaces and invisible characters around it go, full-width letters and dots of an
 * input method become plain ones; everything else is sent as it is shown. Whether it exists, only the service can tell.
 */
export function readEmail(text: string): EmailReading {
  if (text.length > LONGEST_TEXT) return { problem: 'tooLong' }
  const email = toHalfWidth(text).replace(AROUND, '')
  const problem = problemOf(email)
  return problem === null ? { email } : { problem }
}

function problemOf(email: string): EmailProblem | null {
  if (email === '') return 'empty'
  // The byte order mark counts as white space, but nobody sees one.
  if (/[^\S\r\n\uFEFF]/u.test(email)) return 'space'
  if (![...email].every((character) => CHARACTER.test(character))) return 'characters'
  const [local = '', domain, another] = email.split('@')
  if (domain === undefined) return 'noAt'
  if (another !== undefined) return 'severalAts'
  if (local.length > LONGEST_LOCAL_PART || email.length > LONGEST_ADDRESS) return 'tooLong'
  if (local === '') return 'empty'
  if ([local, domain].some((part) => /^\.|\.$|\.\./.test(part))) return 'dots'
  return isDomain(domain) ? null : 'domain'
}

function isDomain(domain: string): boolean {
  const ascii = asciiDomain(domain)
  if (ascii === null || IPV4.test(ascii)) return false
  const labels = ascii.split('.')
  const top = labels.at(-1) ?? ''
  return (
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label)) &&
    /[a-z]/.test(top)
  )
}

/** The form in which two addresses are the same: the service ignores case, and domains are compared in ASCII. */
export function canonicalEmail(email: string): string {
  const [local = '', domain] = email.trim().normalize('NFC').toLowerCase().split('@')
  if (domain === undefined) return local
  const bare = domain.replace(/\.$/, '')
  return `${local}@${asciiDomain(bare) ?? bare}`
}

/** `null` is no email, and the same as none. */
export function sameEmail(a: string | null, b: string): boolean {
  return a !== null && canonicalEmail(a) === canonicalEmail(b)
}

/**
 * Whether a service that keeps a spelling of its own may have made one of the other: mailbox providers ignore dots and
 * what follows a plus.
 */
export function isRespelledEmail(asked: string, found: string): boolean {
  const bare = (email: string) => {
    const [local = '', domain = ''] = canonicalEmail(email).split('@')
    return `${local.replace(/\+.*$/, '').replaceAll('.', '')}@${domain.replace(/^googlemail\.com$/, 'gmail.com')}`
  }
  return bare(asked) === bare(found)
}

/** How machines write the address, when that differs from what is shown: look-alike letters become visible. */
export function asciiForm(email: string): string | null {
  const [local, domain = ''] = email.split('@')
  const ascii = asciiDomain(domain)
  return ascii === null || ascii === domain.toLowerCase() ? null : `${local}@${ascii}`
}

function asciiDomain(domain: string): string | null {
  if (/[/?#%@:\s]/.test(domain)) return null
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : null
}

/** Input methods of Chinese and Japanese type a full stop of their own for a dot. */
function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u3002\uFF61]/g, '.')
    .replace(/\uFE6B/g, '@')
}
