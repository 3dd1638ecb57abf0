import { type AccountError, isLost, toAccountError } from '../../api/account-error.ts'
import { type EmailChannel, sendEmailCode } from '../../api/email.ts'
import type { SentCode } from '../../flow/cooldowns.ts'
import { type Deadline, laterOf } from '../../flow/deadline.ts'
import { type AccountSession, cooldownKey } from '../../provider/account-session.ts'
import { canonicalEmail } from './email-address.ts'
import { retryAtOf } from './failure.ts'

/**
 * What became of the last attempt to mail a code. `maybeSent`: the reply was lost. `alreadySent`: one went out less
 * than a minute ago, so none was sent now. `waiting`: that one is used up, and the next has to wait.
 */
export type Delivery = 'unsent' | 'sent' | 'maybeSent' | 'alreadySent' | 'waiting' | 'refused'

/** An address that gets a code. */
export interface Inbox {
  readonly address: string
  readonly delivery: Delivery
  /** Why nothing was sent, with `refused`. */
  readonly refusal: AccountError | null
  /** When it may be mailed again; `null` is now. */
  readonly resendAt: Deadline | null
  /** Goes up when a code typed so far is void: a newer one was mailed, or the user had to sign in again. */
  readonly round: number
}

export function unsentInbox(address: string): Inbox {
  return { address, delivery: 'unsent', refusal: null, resendAt: null, round: 0 }
}

/** Whether a code that was typed for this inbox may still be right: also one from before a send that was refused. */
export function hasLiveCode({ delivery, round }: Inbox): boolean {
  if (delivery === 'refused') return round > 0
  return delivery === 'sent' || delivery === 'maybeSent' || delivery === 'alreadySent'
}

export function withVoidCode(inbox: Inbox): Inbox {
  return { ...inbox, round: inbox.round + 1 }
}

/** Another one for each mail: what was said of it is said once. */
export function mailKey(inbox: Inbox | null): number {
  return inbox?.resendAt?.from.monotonic ?? 0
}

/** What is said of a code that went out a moment ago, instead of sending another. */
const deliveries: Record<SentCode, Delivery> = { maybe: 'maybeSent', sent: 'alreadySent', used: 'waiting' }

/** Mails a code, unless the address got one a moment ago. Only a send that may have worked starts a cool-down. */
export async function mailCode(
  session: AccountSession,
  channel: EmailChannel,
  inbox: Inbox,
  signal: AbortSignal,
): Promise<Inbox> {
  const key = cooldownKey(channel, canonicalEmail(inbox.address))
  const waiting = session.cooldowns.read(key, session.now())
  if (waiting !== null) {
    const delivery = deliveries[session.cooldowns.codeOf(key) ?? 'sent']
    return { ...inbox, delivery, refusal: null, resendAt: waiting }
  }

  // From the moment of sending: whoever leaves before the answer must not send again either.
  const resendAt = session.cooldowns.start(key, session.now())
  /** With a renewed access token it went out later than it was asked for, and at the latest now. */
  const delivered = (delivery: Delivery): Inbox => ({
    ...inbox,
    delivery,
    refusal: null,
    resendAt: session.cooldowns.start(key, session.now()),
    round: inbox.round + 1,
  })
  try {
    await session.request(sendEmailCode.name, (client) =>
      client.call(sendEmailCode, { address: inbox.address, channel }, { signal }),
    )
    const mailed = delivered('sent')
    session.cooldowns.mark(key, 'sent')
    return mailed
  } catch (thrown) {
    const error = toAccountError(thrown)
    if (isLost(error)) return delivered('maybeSent')
    if (error.code === 'sent_too_soon') {
      session.cooldowns.mark(key, 'sent')
      return { ...inbox, delivery: 'alreadySent', refusal: null, resendAt }
    }
    session.cooldowns.cancel(key)
    return { ...inbox, delivery: 'refused', refusal: error, resendAt: retryAtOf(error, session) }
  }
}

/** The codes of these addresses cannot be used any more: until the next mail, nobody may be told to use them. */
export function markCodesUsed(
  session: AccountSession,
  channel: EmailChannel,
  addresses: readonly string[],
): void {
  for (const address of addresses)
    session.cooldowns.mark(cooldownKey(channel, canonicalEmail(address)), 'used')
}

/** When all of these addresses may be mailed again. */
export function cooldownOf(
  session: AccountSession,
  channel: EmailChannel,
  addresses: readonly string[],
): Deadline | null {
  const now = session.now()
  return addresses
    .map((address) => session.cooldowns.read(cooldownKey(channel, canonicalEmail(address)), now))
    .reduce((latest, wait) => laterOf(latest, wait, now), null)
}
