/** A person of the pool. Addresses are kept as they were given; they are compared case-insensitively. */
export interface SandboxUser {
  userId: string
  email: string | null
  emailVerified: boolean
  phone: string | null
  username: string | null
  name: string | null
  /** Identity providers the person can sign in with, e.g. `github`. */
  providers: readonly string[]
  passwordSet: boolean
}

/** The newest passcode of one address and channel. It outlives its use, because it also paces the next send. */
export interface PasscodeRecord {
  channel: string
  /** Canonical (compare) form of the address. */
  address: string
  /** `null` once it was used or has run out of attempts. */
  code: string | null
  /** Who asked for it, when the request was signed in. Nobody else can use it then. */
  userId: string | null
  sentAt: number
  expiresAt: number
  attemptsLeft: number
}

/** What verify-update-email-request hands out: good for one update of one person's email. */
export interface UpdateTokenRecord {
  token: string
  userId: string
  oldEmail: string
  newEmail: string
  expiresAt: number
}

export interface SessionRecord {
  accessToken: string
  refreshToken: string
  userId: string
  scope: string
  expiresAt: number
}

/** The records of one pool, as seen from inside one transaction. */
export interface SandboxRecords {
  getUser(userId: string): Promise<SandboxUser | null>
  /** @param address canonical form */
  findUserByEmail(address: string): Promise<SandboxUser | null>
  putUser(user: SandboxUser): Promise<void>

  getPasscode(channel: string, address: string): Promise<PasscodeRecord | null>
  putPasscode(record: PasscodeRecord): Promise<void>
  expirePasscodes(): Promise<void>

  getUpdateToken(token: string): Promise<UpdateTokenRecord | null>
  /** Keeps one token a person: a new one replaces the one before. */
  putUpdateToken(record: UpdateTokenRecord): Promise<void>
  deleteUpdateToken(token: string): Promise<void>
  expireUpdateTokens(): Promise<void>

  getSession(accessToken: string): Promise<SessionRecord | null>
  findSessionByRefreshToken(refreshToken: string): Promise<SessionRecord | null>
  putSession(record: SessionRecord): Promise<void>
  deleteSession(accessToken: string): Promise<void>
  expireSessions(): Promise<void>
}

/** Where a sandbox keeps its accounts. Transactions run one after another and are all or nothing. */
export interface SandboxStore {
  transaction<T>(work: (records: SandboxRecords) => Promise<T>): Promise<T>
}
