/** What a mailed passcode is for. A code of one purpose is refused for another. */
export type EmailCodePurpose = 'bind' | 'change' | 'unbind'

/** The little of a profile that these components need. */
export interface Profile {
  userId: string
  /** `null`: none is bound. Absent: the access token's scope does not let us know. */
  email?: string | null
  emailVerified: boolean
  /** `null`: none is bound. Absent: the access token's scope does not let us know. */
  phone?: string | null
  username: string | null
  /** Names of identity providers that can sign the user in, e.g. `github`. */
  providers: readonly string[]
}

export interface SecuritySummary {
  emailBound: boolean
  phoneBound: boolean
  passwordSet: boolean
  mfaEnrolled: boolean
  /** As the service computes it; its range is not documented. */
  score: number
}

/** Proof that both inboxes were opened: good for one `updateEmail`. */
export interface EmailChangeGrant {
  /** A secret. */
  token: string
  /** Seconds from the moment the request was made; `null` when the service did not say. */
  expiresIn: number | null
}

export interface CallOptions {
  signal?: AbortSignal
}

/**
 * The port: all that the components need of an account service. `createGenAuthClient` implements it over GenAuth's V3
 * API; implement it yourself to go through your own backend. Every method rejects with `AccountError` only, resolves
 * only on a confirmed success, and must not retry by itself.
 */
export interface AccountClient {
  /** Mails a passcode. At most one a minute for an address and purpose. */
  sendEmailCode(message: { email: string; purpose: EmailCodePurpose }, options?: CallOptions): Promise<void>
  bindEmail(binding: { email: string; code: string }, options?: CallOptions): Promise<void>
  unbindEmail(proof: { code: string }, options?: CallOptions): Promise<void>
  /** Uses up the codes, whether or not the reply arrives. */
  verifyEmailChange(
    change: { newEmail: string; newCode: string; oldEmail?: string; oldCode?: string },
    options?: CallOptions,
  ): Promise<EmailChangeGrant>
  updateEmail(grant: { token: string }, options?: CallOptions): Promise<void>
  getProfile(options?: CallOptions): Promise<Profile>
  getSecurity(options?: CallOptions): Promise<SecuritySummary>
}
