/** What update-profile can change. `null` was never given; an empty text was cleared. */
export interface ProfileFields {
  username: string | null
  name: string | null
  nickname: string | null
  photo: string | null
  externalId: string | null
  /** `YYYY-MM-DD`. */
  birthdate: string | null
  country: string | null
  province: string | null
  city: string | null
  address: string | null
  streetAddress: string | null
  postalCode: string | null
  gender: 'M' | 'F' | 'U'
  company: string | null
  identityNumber: string | null
  /** Fields of the pool's own. */
  customData: Readonly<Record<string, unknown>>
}

/** A person of the pool. Addresses and numbers are kept as they were given; they are compared in one spelling. */
export interface SandboxUser extends ProfileFields {
  userId: string
  email: string | null
  emailVerified: boolean
  /** National digits. */
  phone: string | null
  /** `+cc`. `null` means mainland China, as on accounts from before GenAuth kept country codes. */
  phoneCountryCode: string | null
  /** Identity providers the person can sign in with, e.g. `github`. */
  providers: readonly string[]
  /** What the person confirms a sign-in with. They can be seeded and listed, not yet enrolled. */
  factors: readonly SandboxFactor[]
}

export type SandboxFactor =
  | { factorType: 'SMS'; phoneNumber: string; phoneCountryCode: string }
  | { factorType: 'EMAIL'; email: string }
  | { factorType: 'OTP' }

/** Somebody's password. It is never kept in plain. */
export interface PasswordRecord {
  userId: string
  /** `pbkdf2-sha256$rounds$salt$hash`. */
  hash: string
  /** Hashes of the passwords before, newest first. */
  earlier: readonly string[]
  /** 0 low, 1 medium, 2 high. */
  level: number
  setAt: number
  wrongTries: number
  /** Epoch milliseconds; in the past where it is not locked. */
  lockedUntil: number
}

/** The newest passcode of one address and channel. It outlives its use, because it also paces the next send. */
export interface PasscodeRecord {
  channel: string
  /** Canonical (compare) form of the address; E.164 of a phone number. */
  address: string
  /** `null` once it was used or has run out of attempts. */
  code: string | null
  /** Who asked for it, when the request was signed in. Nobody else can use it then. */
  userId: string | null
  sentAt: number
  expiresAt: number
  attemptsLeft: number
}

/** A one-time token: good for one change of one kind to one account. */
export interface UpdateTokenRecord {
  token: string
  kind: 'email' | 'phone' | 'password' | 'deletion'
  userId: string
  /** The address or number that proved it: the token is good for nothing once the account has another. Empty: none did. */
  from: string
  /** What it is to become; empty where the token does not say. */
  to: string
  expiresAt: number
}

/** How many texts a number got on a day. */
export interface TextCountRecord {
  /** E.164. */
  phone: string
  /** Days since 1970, UTC. */
  day: number
  count: number
}

/** Something that a person uploaded. */
export interface FileRecord {
  fileId: string
  userId: string
  /** Media type, as its bytes say. */
  type: string
  bytes: Uint8Array<ArrayBuffer>
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
  /** @param phone E.164 */
  findUserByPhone(phone: string): Promise<SandboxUser | null>
  /** In any mixture of capitals. */
  findUserByUsername(username: string): Promise<SandboxUser | null>
  /** Refuses an address, a number or a username that belongs to another. */
  putUser(user: SandboxUser): Promise<void>
  /** With the person's password, sessions, tokens and files. Passcodes stay: they pace the next send. */
  deleteUser(userId: string): Promise<void>

  getPassword(userId: string): Promise<PasswordRecord | null>
  putPassword(record: PasswordRecord): Promise<void>
  deletePassword(userId: string): Promise<void>

  getPasscode(channel: string, address: string): Promise<PasscodeRecord | null>
  putPasscode(record: PasscodeRecord): Promise<void>
  expirePasscodes(): Promise<void>

  getTextCount(phone: string): Promise<TextCountRecord | null>
  putTextCount(record: TextCountRecord): Promise<void>

  getUpdateToken(token: string): Promise<UpdateTokenRecord | null>
  /** Keeps one token of a kind a person: a new one replaces the one before. */
  putUpdateToken(record: UpdateTokenRecord): Promise<void>
  deleteUpdateToken(token: string): Promise<void>
  expireUpdateTokens(): Promise<void>

  getFile(fileId: string): Promise<FileRecord | null>
  putFile(record: FileRecord): Promise<void>

  getSession(accessToken: string): Promise<SessionRecord | null>
  findSessionByRefreshToken(refreshToken: string): Promise<SessionRecord | null>
  putSession(record: SessionRecord): Promise<void>
  deleteSession(accessToken: string): Promise<void>
  /** Ends a person's sessions, but for one. */
  deleteSessionsOf(userId: string, exceptAccessToken: string | null): Promise<void>
  expireSessions(): Promise<void>
}

/** Where a sandbox keeps its accounts. Transactions run one after another and are all or nothing. */
export interface SandboxStore {
  transaction<T>(work: (records: SandboxRecords) => Promise<T>): Promise<T>
}
