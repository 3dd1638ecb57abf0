import { canonicalAddress } from './addresses.ts'
import type {
  PasscodeRecord,
  SandboxRecords,
  SandboxStore,
  SandboxUser,
  SessionRecord,
  UpdateTokenRecord,
} from './store.ts'

interface Tables {
  users: Map<string, SandboxUser>
  passcodes: Map<string, PasscodeRecord>
  updateTokens: Map<string, UpdateTokenRecord>
  sessions: Map<string, SessionRecord>
}

/** Keeps a pool in memory. Lost with the process; for tests, stories and trying things out. */
export function createMemoryStore(): SandboxStore {
  let tables: Tables = {
    users: new Map(),
    passcodes: new Map(),
    updateTokens: new Map(),
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
    passcodes: new Map(tables.passcodes),
    updateTokens: new Map(tables.updateTokens),
    sessions: new Map(tables.sessions),
  }
}

function recordsOf({ users, passcodes, updateTokens, sessions }: Tables): SandboxRecords {
  const passcodeKey = (channel: string, address: string) => `${channel} ${address}`
  return {
    getUser: async (userId) => users.get(userId) ?? null,
    findUserByEmail: async (address) =>
      find(users, ({ email }) => email !== null && canonicalAddress(email) === address),
    putUser: async (user) => {
      const address = user.email === null ? null : canonicalAddress(user.email)
      const holder = find(users, ({ email }) => email !== null && canonicalAddress(email) === address)
      if (holder !== null && holder.userId !== user.userId)
        throw new Error(`${user.email} belongs to another user`)
      users.set(user.userId, { ...user })
    },

    getPasscode: async (channel, address) => passcodes.get(passcodeKey(channel, address)) ?? null,
    putPasscode: async (record) =>
      void passcodes.set(passcodeKey(record.channel, record.address), { ...record }),
    expirePasscodes: async () => expireAll(passcodes),

    getUpdateToken: async (token) => updateTokens.get(token) ?? null,
    putUpdateToken: async (record) => {
      const earlier = find(updateTokens, ({ userId }) => userId === record.userId)
      if (earlier !== null) updateTokens.delete(earlier.token)
      updateTokens.set(record.token, { ...record })
    },
    deleteUpdateToken: async (token) => void updateTokens.delete(token),
    expireUpdateTokens: async () => expireAll(updateTokens),

    getSession: async (accessToken) => sessions.get(accessToken) ?? null,
    findSessionByRefreshToken: async (refreshToken) =>
      find(sessions, (session) => session.refreshToken === refreshToken),
    putSession: async (record) => void sessions.set(record.accessToken, { ...record }),
    deleteSession: async (accessToken) => void sessions.delete(accessToken),
    expireSessions: async () => expireAll(sessions),
  }
}

function find<T>(table: Map<string, T>, matches: (record: T) => boolean): T | null {
  for (const record of table.values()) if (matches(record)) return record
  return null
}

function expireAll<T extends { expiresAt: number }>(table: Map<string, T>): void {
  for (const [key, record] of table) table.set(key, { ...record, expiresAt: 0 })
}
