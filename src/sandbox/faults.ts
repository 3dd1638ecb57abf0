/** The calls that can be made to go wrong. */
export type SandboxOperation =
  | 'sendEmail'
  | 'bindEmail'
  | 'unbindEmail'
  | 'verifyEmailChange'
  | 'updateEmail'
  | 'sendSms'
  | 'bindPhone'
  | 'unbindPhone'
  | 'verifyPhoneChange'
  | 'updatePhone'
  | 'updatePassword'
  | 'verifyPasswordReset'
  | 'resetPassword'
  | 'getProfile'
  | 'updateProfile'
  | 'upload'
  | 'verifyAccountDeletion'
  | 'deleteAccount'
  | 'getSecurityInfo'
  | 'listEnrolledFactors'
  | 'getSystemInfo'
  | 'getPublicConfig'
  | 'refreshToken'

/** Something that goes wrong with one call. */
export type SandboxFault =
  /** The connection fails before the request arrives: nothing happens to the account. */
  | { kind: 'unreachable' }
  /** The request is carried out, then the connection is lost. */
  | { kind: 'lostReply' }
  /** The request is carried out, and its reply is held back until `until` settles. */
  | { kind: 'slowReply'; until: Promise<unknown> }
  /** The service refuses, in its own envelope, and does nothing. */
  | { kind: 'refusal'; statusCode: number; apiCode?: number; message?: string }
  /** HTTP 429. `retryAfter` in seconds. */
  | { kind: 'rateLimited'; retryAfter?: number }
  /** Any reply at all, after the request is carried out or (`apply: false`) without. */
  | { kind: 'reply'; response: () => Response; apply: boolean }

/** Scenario controls: which calls go wrong, and how. */
export interface SandboxFaults {
  /** The next call of an operation, once. Several calls queue up. */
  next(operation: SandboxOperation, fault: SandboxFault): void
  /** Every call of an operation until `clear`. */
  every(operation: SandboxOperation, fault: SandboxFault): void
  /** Holds back the reply to the next call until the returned function is called. */
  hold(operation: SandboxOperation): () => void
  clear(): void
}

export interface FaultQueue extends SandboxFaults {
  take(operation: SandboxOperation): SandboxFault | undefined
}

/** Rejects a call the way a broken connection does. The HTTP host drops the socket when it sees one. */
export class ConnectionLost extends Error {
  override readonly name: string = 'ConnectionLost'
}

export function createFaults(): FaultQueue {
  const once = new Map<SandboxOperation, SandboxFault[]>()
  const always = new Map<SandboxOperation, SandboxFault>()
  const next = (operation: SandboxOperation, fault: SandboxFault) =>
    void once.set(operation, [...(once.get(operation) ?? []), fault])
  return {
    next,
    every: (operation, fault) => void always.set(operation, fault),
    hold(operation) {
      let release: () => void = () => undefined
      const until = new Promise<void>((resolve) => {
        release = resolve
      })
      next(operation, { kind: 'slowReply', until })
      return release
    },
    clear() {
      once.clear()
      always.clear()
    },
    take: (operation) => once.get(operation)?.shift() ?? always.get(operation),
  }
}

/** Runs a call under a fault. */
export async function underFault(
  fault: SandboxFault | undefined,
  carryOut: () => Promise<Response>,
  envelope: (statusCode: number, apiCode?: number, message?: string) => Response,
): Promise<Response> {
  switch (fault?.kind) {
    case undefined:
      return carryOut()
    case 'unreachable':
      throw new ConnectionLost('The connection failed before the request arrived')
    case 'lostReply':
      await carryOut()
      throw new ConnectionLost('The connection was lost before the reply arrived')
    case 'slowReply': {
      const response = await carryOut()
      await fault.until
      return response
    }
    case 'refusal':
      return envelope(fault.statusCode, fault.apiCode, fault.message)
    case 'rateLimited':
      return rateLimited(fault.retryAfter)
    case 'reply':
      if (fault.apply) await carryOut()
      return fault.response()
  }
}

function rateLimited(retryAfter: number | undefined): Response {
  const headers = retryAfter === undefined ? undefined : { 'retry-after': `${retryAfter}` }
  return Response.json({ statusCode: 429, message: 'Too many requests' }, { status: 429, headers })
}
