import { type Client, createClient, type InArgs, type Row, type Transaction } from '@libsql/client'
import { canonicalAddress } from '../../src/sandbox/addresses.ts'
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
} from '../../src/sandbox/index.ts'
import { e164, phoneOf } from '../../src/sandbox/phones.ts'

const schema = [
  `CREATE TABLE IF NOT EXISTS user (
    user_id TEXT PRIMARY KEY,
    email_canonical TEXT UNIQUE,
    phone_canonical TEXT UNIQUE,
    username_canonical TEXT UNIQUE,
    record TEXT NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS password (
    user_id TEXT PRIMARY KEY,
    record TEXT NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS passcode (
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    code TEXT,
    user_id TEXT,
    sent_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    attempts_left INTEGER NOT NULL,
    PRIMARY KEY (channel, address)
  )`,
  `CREATE TABLE IF NOT EXISTS text_count (
    phone TEXT PRIMARY KEY,
    day INTEGER NOT NULL,
    count INTEGER NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS update_token (
    token TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    user_id TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    UNIQUE (user_id, kind)
  )`,
  `CREATE TABLE IF NOT EXISTS file (
    file_id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes BLOB NOT NULL
  )`,
  `CREATE TABLE IF NOT EXISTS session (
    access_token TEXT PRIMARY KEY,
    refresh_token TEXT NOT NULL UNIQUE,
    user_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    expires_at INTEGER NOT NULL
  )`,
]

const UPSERT_USER = `INSERT INTO user VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (user_id) DO UPDATE SET
    email_canonical = excluded.email_canonical,
    phone_canonical = excluded.phone_canonical,
    username_canonical = excluded.username_canonical,
    record = excluded.record`

/**
 * Keeps a pool in SQL, through libSQL: an embedded file (`file:…`) or a remote database (`libsql://…`).
 */
export async function createSqlStore(
  url: string,
  authToken?: string,
): Promise<SandboxStore & { close(): void }> {
  const database: Client = createClient({ url, ...(authToken === undefined ? {} : { authToken }) })
  for (const statement of schema) await database.execute(statement)
  await database.execute('SELECT username_canonical, record FROM user LIMIT 0').catch((cause: unknown) => {
    throw new Error(`The database at ${url} is of an older demo. Delete it, or name another.`, { cause })
  })
  let last: Promise<unknown> = Promise.resolve()

  async function transact<T>(work: (records: SandboxRecords) => Promise<T>): Promise<T> {
    const transaction = await database.transaction('write')
    try {
      const result = await work(recordsOf(transaction))
      await transaction.commit()
      return result
    } finally {
      transaction.close()
    }
  }

  return {
    transaction(work) {
      // One after another: an embedded file has one writer.
      const run = last.then(() => transact(work))
      last = run.catch(() => undefined)
      return run
    },
    close: () => database.close(),
  }
}

function recordsOf(transaction: Transaction): SandboxRecords {
  const run = async (sql: string, args: InArgs = []) => void (await transaction.execute({ sql, args }))
  async function one<T>(read: (row: Row) => T, sql: string, args: InArgs): Promise<T | null> {
    const [row] = (await transaction.execute({ sql, args })).rows
    return row === undefined ? null : read(row)
  }

  return {
    getUser: (userId) => one(userOf, 'SELECT * FROM user WHERE user_id = ?', [userId]),
    findUserByEmail: (address) => one(userOf, 'SELECT * FROM user WHERE email_canonical = ?', [address]),
    findUserByPhone: (phone) => one(userOf, 'SELECT * FROM user WHERE phone_canonical = ?', [phone]),
    findUserByUsername: (username) =>
      one(userOf, 'SELECT * FROM user WHERE username_canonical = ?', [username.toLowerCase()]),
    putUser: (user) => {
      const phone = phoneOf(user)
      // Not REPLACE, which would delete whoever else has the address.
      return run(UPSERT_USER, [
        user.userId,
        user.email === null ? null : canonicalAddress(user.email),
        phone === null ? null : e164(phone),
        user.username?.toLowerCase() ?? null,
        JSON.stringify(user),
      ])
    },

    async deleteUser(userId) {
      for (const table of ['user', 'password', 'update_token', 'session', 'file'])
        await run(`DELETE FROM ${table} WHERE user_id = ?`, [userId])
    },

    getPassword: (userId) => one(passwordOf, 'SELECT * FROM password WHERE user_id = ?', [userId]),
    putPassword: (record) =>
      run('INSERT OR REPLACE INTO password VALUES (?, ?)', [record.userId, JSON.stringify(record)]),
    deletePassword: (userId) => run('DELETE FROM password WHERE user_id = ?', [userId]),

    getPasscode: (channel, address) =>
      one(passcodeOf, 'SELECT * FROM passcode WHERE channel = ? AND address = ?', [channel, address]),
    putPasscode: (record) =>
      run('INSERT OR REPLACE INTO passcode VALUES (?, ?, ?, ?, ?, ?, ?)', [
        record.channel,
        record.address,
        record.code,
        record.userId,
        record.sentAt,
        record.expiresAt,
        record.attemptsLeft,
      ]),
    expirePasscodes: () => run('UPDATE passcode SET expires_at = 0'),

    getTextCount: (phone) => one(textCountOf, 'SELECT * FROM text_count WHERE phone = ?', [phone]),
    putTextCount: ({ phone, day, count }) =>
      run('INSERT OR REPLACE INTO text_count VALUES (?, ?, ?)', [phone, day, count]),

    getUpdateToken: (token) => one(updateTokenOf, 'SELECT * FROM update_token WHERE token = ?', [token]),
    putUpdateToken: (record) =>
      run('INSERT OR REPLACE INTO update_token VALUES (?, ?, ?, ?, ?, ?)', [
        record.token,
        record.kind,
        record.userId,
        record.from,
        record.to,
        record.expiresAt,
      ]),
    deleteUpdateToken: (token) => run('DELETE FROM update_token WHERE token = ?', [token]),
    expireUpdateTokens: () => run('UPDATE update_token SET expires_at = 0'),

    getFile: (fileId) => one(fileOf, 'SELECT * FROM file WHERE file_id = ?', [fileId]),
    putFile: ({ fileId, userId, type, bytes }) =>
      run('INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?)', [fileId, userId, type, bytes]),

    getSession: (accessToken) =>
      one(sessionOf, 'SELECT * FROM session WHERE access_token = ?', [accessToken]),
    findSessionByRefreshToken: (refreshToken) =>
      one(sessionOf, 'SELECT * FROM session WHERE refresh_token = ?', [refreshToken]),
    putSession: (record) =>
      run('INSERT OR REPLACE INTO session VALUES (?, ?, ?, ?, ?)', [
        record.accessToken,
        record.refreshToken,
        record.userId,
        record.scope,
        record.expiresAt,
      ]),
    deleteSession: (accessToken) => run('DELETE FROM session WHERE access_token = ?', [accessToken]),
    deleteSessionsOf: (userId, exceptAccessToken) =>
      run('DELETE FROM session WHERE user_id = ? AND access_token <> ?', [userId, exceptAccessToken ?? '']),
    expireSessions: () => run('UPDATE session SET expires_at = 0'),
  }
}

const text = (row: Row, column: string): string => String(row[column])
const textOrNull = (row: Row, column: string): string | null =>
  row[column] === null ? null : text(row, column)
const whole = (row: Row, column: string): number => Number(row[column])

function userOf(row: Row): SandboxUser {
  return JSON.parse(text(row, 'record'))
}

function passwordOf(row: Row): PasswordRecord {
  return JSON.parse(text(row, 'record'))
}

function passcodeOf(row: Row): PasscodeRecord {
  return {
    channel: text(row, 'channel'),
    address: text(row, 'address'),
    code: textOrNull(row, 'code'),
    userId: textOrNull(row, 'user_id'),
    sentAt: whole(row, 'sent_at'),
    expiresAt: whole(row, 'expires_at'),
    attemptsLeft: whole(row, 'attempts_left'),
  }
}

function textCountOf(row: Row): TextCountRecord {
  return { phone: text(row, 'phone'), day: whole(row, 'day'), count: whole(row, 'count') }
}

function updateTokenOf(row: Row): UpdateTokenRecord {
  return {
    token: text(row, 'token'),
    // SAFETY: the one writer of the column is `putUpdateToken`.
    kind: text(row, 'kind') as UpdateTokenRecord['kind'],
    userId: text(row, 'user_id'),
    from: text(row, 'old_value'),
    to: text(row, 'new_value'),
    expiresAt: whole(row, 'expires_at'),
  }
}

function fileOf(row: Row): FileRecord {
  // SAFETY: libSQL reads a BLOB as an ArrayBuffer.
  const bytes = new Uint8Array(row.bytes as ArrayBuffer)
  return { fileId: text(row, 'file_id'), userId: text(row, 'user_id'), type: text(row, 'type'), bytes }
}

function sessionOf(row: Row): SessionRecord {
  return {
    accessToken: text(row, 'access_token'),
    refreshToken: text(row, 'refresh_token'),
    userId: text(row, 'user_id'),
    scope: text(row, 'scope'),
    expiresAt: whole(row, 'expires_at'),
  }
}
