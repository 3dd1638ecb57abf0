import { createCiphers, type SandboxSm2 } from './ciphers.ts'
import { allowOrigin, preflight } from './cors.ts'
import { createFaults, type SandboxFaults } from './faults.ts'
import { asFetch } from './in-process-fetch.ts'
import { createMailbox, type Mailbox, type SandboxMailer } from './mail.ts'
import { createMemoryStore } from './memory-store.ts'
import { nobody } from './nobody.ts'
import { passwordRecord } from './passwords.ts'
import { defaultPoolSettings, type PoolSettings } from './pool-settings.ts'
import { serveFile } from './serve-file.ts'
import { createService } from './service.ts'
import { refreshSession, type SandboxTokens } from './sessions.ts'
import { findByPassword, type SignInRefusal } from './sign-in.ts'
import type { SandboxRecords, SandboxStore, SandboxUser } from './store.ts'
import { createPhonebox, type Phonebox, type SandboxSmsSender } from './texts.ts'

export interface SandboxOptions {
  /** @default in memory */
  store?: SandboxStore
  /** @default wall time of the machine */
  clock?: { wall(): number }
  /** A number from 0 up to 1, for codes and tokens. Give a seeded one for runs that repeat. @default secure random */
  random?: () => number
  /** @default keeps mail in `sandbox.mailbox` */
  mailer?: SandboxMailer
  /** @default keeps texts in `sandbox.phonebox` */
  smsSender?: SandboxSmsSender
  /** Lets passwords arrive with `passwordEncryptType: 'sm2'`. @default refused */
  sm2?: SandboxSm2
  /** Where `serveFile` answers: the origin of uploaded pictures. @default 'https://files.sandbox.example' */
  filesUrl?: string
  settings?: Partial<PoolSettings>
}

/** A stateful, GenAuth-compatible account service in one function. */
export interface Sandbox {
  /** Answers a request. Rejects only when a fault breaks the connection. */
  handle(request: Request): Promise<Response>
  /** The same behind the signature of `fetch`: pass it as the client's `fetch`. */
  fetch: typeof fetch
  /** Answers `GET` for an uploaded file. Put it on an origin of its own. */
  serveFile(request: Request): Promise<Response>
  /** The pool's settings; assign to change them. */
  readonly settings: PoolSettings
  readonly faults: SandboxFaults
  /** What the default mailer delivered. */
  readonly mailbox: Mailbox
  /** What the default SMS sender delivered. */
  readonly phonebox: Phonebox
  /** @param user `password` in plain, of which a hash is kept; `null` takes it away, absent leaves it as it is */
  putUser(user: Partial<SandboxUser> & { userId: string; password?: string | null }): Promise<void>
  /** What the account is now. */
  user(userId: string): Promise<SandboxUser | null>
  /**
   * Signs a user in without a password. Rejects where there is no such user: `putUser` makes one.
   * @param scope @default 'openid profile email phone offline_access'
   */
  signIn(userId: string, scope?: string): Promise<SandboxTokens>
  /**
   * Signs in as a person does. Too many wrong passwords lock the account for a while.
   * @param account email, username or phone number (with `+` and the country code, or of mainland China)
   */
  signInWithPassword(
    account: string,
    password: string,
    scope?: string,
  ): Promise<{ tokens: SandboxTokens } | { refused: SignInRefusal }>
  /** New tokens for a refresh token, which is used up; `null` when it is not good, or not for `offline_access`. */
  refresh(refreshToken: string): Promise<SandboxTokens | null>
  /** Lets everything of one kind lapse at once. */
  expire(what: 'passcodes' | 'updateTokens' | 'accessTokens'): Promise<void>
}

/**
 * Creates a GenAuth-compatible account service: the endpoints this library calls, with their envelope, error codes,
 * single-use passcodes, pacing, one-time tokens and pool settings. The same service runs in tests, in the static
 * Storybook and behind HTTP.
 *
 * @example
 * const sandbox = createSandbox()
 * await sandbox.putUser({ userId: 'ada', email: 'ada@example.com' })
 * const { accessToken } = await sandbox.signIn('ada')
 * const client = createGenAuthClient({
 *   host: 'https://sandbox.example', appId: 'app', fetch: sandbox.fetch, getAccessToken: () => accessToken,
 * })
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { store = createMemoryStore(), clock = { wall: () => Date.now() }, random = secureRandom } = options
  const settings = { ...defaultPoolSettings, ...options.settings }
  const mailbox = createMailbox()
  const phonebox = createPhonebox()
  const { mailer = mailbox.deliver, smsSender = phonebox.deliver } = options
  const faults = createFaults()

  const newToken = () => Array.from({ length: 32 }, () => Math.floor(random() * 36).toString(36)).join('')
  const newTokens = () => ({
    accessToken: newToken(),
    refreshToken: newToken(),
    expiresAt: clock.wall() + settings.accessTokenLifetime * 1000,
  })
  const refresh: Sandbox['refresh'] = async (refreshToken) => {
    const renewed = await store.transaction((records) => refreshSession(records, refreshToken, newTokens()))
    if (renewed === null) return null
    const { accessToken, refreshToken: next } = renewed
    return { accessToken, refreshToken: next, expiresIn: settings.accessTokenLifetime }
  }
  async function startSession(records: SandboxRecords, userId: string, scope = FULL_SCOPE) {
    const { accessToken, refreshToken, expiresAt } = newTokens()
    await records.putSession({ accessToken, refreshToken, userId, scope, expiresAt })
    return { accessToken, refreshToken, expiresIn: settings.accessTokenLifetime }
  }
  const answer = createService({
    store,
    clock,
    faults,
    mailer,
    smsSender,
    refresh,
    settings,
    ciphers: createCiphers(options.sm2),
    filesUrl: options.filesUrl ?? 'https://files.sandbox.example',
    random,
    newToken,
  })
  const handle = async (request: Request) =>
    request.method === 'OPTIONS' ? preflight(request) : allowOrigin(request, await answer(request))

  return {
    handle,
    fetch: asFetch(handle),
    serveFile: (request) => serveFile(store, request),
    settings,
    faults,
    mailbox,
    phonebox,
    async putUser({ password, ...user }) {
      const { userId } = user
      const now = { now: clock.wall(), settings }
      const kept = typeof password === 'string' ? await passwordRecord(userId, password, now, null) : null
      await store.transaction(async (records) => {
        await records.putUser({ ...nobody, ...user })
        if (kept !== null) await records.putPassword(kept)
        if (password === null) await records.deletePassword(userId)
      })
    },
    user: (userId) => store.transaction((records) => records.getUser(userId)),
    signIn: (userId, scope) =>
      store.transaction(async (records) => {
        if ((await records.getUser(userId)) === null)
          throw new Error(
            `sandbox.signIn: there is no user '${userId}'. Make one first: await sandbox.putUser({ userId: '${userId}' })`,
          )
        return startSession(records, userId, scope)
      }),
    signInWithPassword: (account, password, scope) =>
      store.transaction(async (records) => {
        const found = await findByPassword({ records, now: clock.wall(), settings }, account, password)
        if (typeof found === 'string') return { refused: found }
        return { tokens: await startSession(records, found.userId, scope) }
      }),
    refresh,
    expire: (what) =>
      store.transaction((records) => {
        if (what === 'passcodes') return records.expirePasscodes()
        return what === 'updateTokens' ? records.expireUpdateTokens() : records.expireSessions()
      }),
  }
}

const FULL_SCOPE = 'openid profile email phone offline_access'

function secureRandom(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1))
  return bits / 2 ** 32
}
