import { canonicalAddress } from './addresses.ts'
import { e164, phoneOf } from './phones.ts'
import type {
  FileRecord,
  PasscodeRecord,
  PasswordRecord,
  SandboxRecords,
  SandboxStore,
  SandboxUser,
  SessionRecord,
  TextCountRecord,
  UpdateTokenRecord,
} from './store.ts'

interface Tables {
  users: Map<string, SandboxUser>
  passwords: Map<string, PasswordRecord>
  passcodes: Map<string, PasscodeRecord>
  textCounts: Map<string, TextCountRecord>
  updateTokens: Map<string, UpdateTokenRecord>
  files: Map<string, FileRecord>
  sessions: Map<string, SessionRecord>
}

/** Keeps a pool in memory. Lost with the process; for tests, stories and trying things out. */
export function createMemoryStore(): SandboxStore {
  let tables: Tables = {
    users: new Map(),
    passwords: new Map(),
    passcodes: new Map(),
    textCounts: new Map(),
    updateTokens: new Map(),
    files: new Map(),
    sessions: new Map(),
  }
  let last: Promise<unknown> = Promise.resolve()

  return {
    transaction(work) {
      const run = last.then(async () => {
        const draft = copy(tables)
        const result = await work(recordsOf(draft))
        tables = draft
        return result
      })
      last = run.catch(() => undefined)
      return run
    },
  }
}

function copy(tables: Tables): Tables {
  return {
    users: new Map(tables.users),
    passwords: new Map(tables.passwords),
    passcodes: new Map(tables.passcodes),
    textCounts: new Map(tables.textCounts),
    updateTokens: new Map(tables.updateTokens),
    files: new Map(tables.files),
    sessions: new Map(tables.sessions),
  }
}

function recordsOf(tables: Tables): SandboxRecords {
  const { users, passwords, passcodes, textCounts, updateTokens, files, sessions } = tables
  const passcodeKey = (channel: string, address: string) => `${channel} ${address}`
  return {
    getUser: async (userId) => users.get(userId) ?? null,
    findUserByEmail: async (address) => find(users, (user) => emailOf(user) === address),
    findUserByPhone: async (phone) => find(users, (user) => numberOf(user) === phone),
    findUserByUsername: async (username) =>
      find(users, (user) => usernameOf(user) === username.toLowerCase()),
    putUser: async (user) => {
      for (const has of [emailOf, numberOf, usernameOf]) {
        const holder = find(users, (other) => has(user) !== null && has(other) === has(user))
        if (holder !== null && holder.userId !== user.userId)
          throw new Error(`${has(user)} belongs to another user`)
      }
      users.set(user.userId, { ...user })
    },

    deleteUser: async (userId) => {
      users.delete(userId)
      for (const table of [passwords, updateTokens, sessions, files]) deleteOf(table, userId)
    },

    getPassword: async (userId) => passwords.get(userId) ?? null,
    putPassword: async (record) => void passwords.set(record.userId, { ...record }),
    deletePassword: async (userId) => void passwords.delete(userId),

    getPasscode: async (channel, address) => passcodes.get(passcodeKey(channel, address)) ?? null,
    putPasscode: async (record) =>
      void passcodes.set(passcodeKey(record.channel, record.address), { ...record }),
    expirePasscodes: async () => expireAll(passcodes),

    getTextCount: async (phone) => textCounts.get(phone) ?? null,
    putTextCount: async (record) => void textCounts.set(record.phone, { ...record }),

    getUpdateToken: async (token) => updateTokens.get(token) ?? null,
    putUpdateToken: async (record) => {
      const earlier = find(
        updateTokens,
        ({ userId, kind }) => userId === record.userId && kind === record.kind,
      )
      if (earlier !== null) updateTokens.delete(earlier.token)
      updateTokens.set(record.token, { ...record })
    },
    deleteUpdateToken: async (token) => void updateTokens.delete(token),
    expireUpdateTokens: async () => expireAll(updateTokens),

    getFile: async (fileId) => files.get(fileId) ?? null,
    putFile: async (record) => void files.set(record.fileId, { ...record }),

    getSession: async (accessToken) => sessions.get(accessToken) ?? null,
    findSessionByRefreshToken: async (refreshToken) =>
      find(sessions, (session) => session.refreshToken === refreshToken),
    putSession: async (record) => void sessions.set(record.accessToken, { ...record }),
    deleteSession: async (accessToken) => void sessions.delete(accessToken),
    deleteSessionsOf: async (userId, exceptAccessToken) => {
      for (const [accessToken, session] of sessions)
        if (session.userId === userId && accessToken !== exceptAccessToken) sessions.delete(accessToken)
    },
    expireSessions: async () => expireAll(sessions),
  }
}

function emailOf({ email }: SandboxUser): string | null {
  return email === null ? null : canonicalAddress(email)
}

function numberOf(user: SandboxUser): string | null {
  const phone = phoneOf(user)
  return phone === null ? null : e164(phone)
}

function usernameOf({ username }: SandboxUser): string | null {
  return username === null ? null : username.toLowerCase()
}

function find<T>(table: Map<string, T>, matches: (record: T) => boolean): T | null {
  for (const record of table.values()) if (matches(record)) return record
  return null
}

function deleteOf(table: Map<string, { userId: string }>, userId: string): void {
  for (const [key, record] of table) if (record.userId === userId) table.delete(key)
}

function expireAll<T extends { expiresAt: number }>(table: Map<string, T>): void {
  for (const [key, record] of table) table.set(key, { ...record, expiresAt: 0 })
}
