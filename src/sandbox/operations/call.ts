import type { Ciphers } from '../ciphers.ts'
import type { SandboxMail } from '../mail.ts'
import type { PoolSettings } from '../pool-settings.ts'
import { accept, languageOf, type RefusalName, type Reply, refuse } from '../replies.ts'
import { identifyCaller } from '../sessions.ts'
import type { SandboxRecords, SandboxUser, SessionRecord } from '../store.ts'
import type { SandboxText } from '../texts.ts'

/** A message to send once the transaction is through. */
export interface OutgoingMessage {
  message: { mail: SandboxMail } | { text: SandboxText }
  /** Undoes what the transaction did, where the message cannot be delivered. */
  takeBack: (records: SandboxRecords) => Promise<void>
}

/** One call, inside its transaction. */
export interface Call {
  records: SandboxRecords
  headers: Headers
  query: URLSearchParams
  body: Record<string, unknown>
  now: number
  settings: PoolSettings
  ciphers: Ciphers
  /** Where uploaded files are served, without a slash at the end. */
  filesUrl: string
  random: () => number
  newToken: () => string
  send: (message: OutgoingMessage) => void
}

/** A reply in V3's envelope, or one that has its own form. */
export type CarryOut = (call: Call) => Promise<Reply | { bare: object }>

export function signedIn(
  carryOut: (call: Call, user: SandboxUser, session: SessionRecord) => Promise<Reply>,
): (call: Call) => Promise<Reply> {
  return async (call) => {
    const caller = await identifyCaller(call.records, call.headers, call.now)
    if (caller.kind === 'refused') return refuseCall(call, caller.refusal)
    const user = caller.kind === 'user' ? await call.records.getUser(caller.session.userId) : null
    if (caller.kind === 'anonymous' || user === null) return refuseCall(call, 'notSignedIn')
    return carryOut(call, user, caller.session)
  }
}

export function refuseCall(call: Call, name: RefusalName): Reply {
  return refuse(name, languageOf(call.headers))
}

export function acceptCall(call: Call, data?: unknown): Reply {
  return accept(languageOf(call.headers), data)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
