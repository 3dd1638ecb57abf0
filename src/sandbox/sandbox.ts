import { allowOrigin, preflight } from './cors.ts'
import { createFaults, type SandboxFaults } from './faults.ts'
import { asFetch } from './in-process-fetch.ts'
import { createMailbox, type Mailbox, type SandboxMailer } from './mail.ts'
import { createMemoryStore } from './memory-store.ts'
import { defaultPoolSettings, type PoolSettings } from './pool-settings.ts'
import { createService } from './service.ts'
import { refreshSession } from './sessions.ts'
import type { SandboxStore, SandboxUser } from './store.ts'
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
  settings?: Partial<PoolSettings>
}

/** Tokens of a signed-in person, as OIDC would issue them. */
export interface SandboxTokens {
  accessToken: string
  refreshToken: string
  /** Seconds. */
  expiresIn: number
}

/** A stateful, GenAuth-compatible account service in one function. */
export interface Sandbox {
  /** Answers a request. Rejects only when a fault breaks the connection. */
  handle(request: Request): Promise<Response>
  /** The same behind the signature of `fetch`: pass it as the client's `fetch`. */
  fetch: typeof fetch
  /** The pool's settings; assign to change them. */
  readonly settings: PoolSettings
  readonly faults: SandboxFaults
  /** What the default mailer delivered. */
  readonly mailbox: Mailbox
  /** What the default SMS sender delivered. */
  readonly phonebox: Phonebox
  putUser(user: Partial<SandboxUser> & { userId: string }): Promise<void>
  /** What the account is now. */
  user(userId: string): Promise<SandboxUser | null>
  /** @param scope @default 'openid profile email phone offline_access' */
  signIn(userId: string, scope?: string): Promise<SandboxTokens>
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
  const answer = createService({
    store,
    clock,
    faults,
    mailer,
    smsSender,
    refresh,
    settings,
    random,
    newToken,
  })
  const handle = async (request: Request) =>
    request.method === 'OPTIONS' ? preflight(request) : allowOrigin(request, await answer(request))

  return {
    handle,
    fetch: asFetch(handle),
    settings,
    faults,
    mailbox,
    phonebox,
    putUser: (user) => store.transaction((records) => records.putUser({ ...nobody, ...user })),
    user: (userId) => store.transaction((records) => records.getUser(userId)),
    async signIn(userId, scope = 'openid profile email phone offline_access') {
      const { accessToken, refreshToken, expiresAt } = newTokens()
      await store.transaction((records) =>
        records.putSession({ accessToken, refreshToken, userId, scope, expiresAt }),
      )
      return { accessToken, refreshToken, expiresIn: settings.accessTokenLifetime }
    },
    refresh,
    expire: (what) =>
      store.transaction((records) => {
        if (what === 'passcodes') return records.expirePasscodes()
        return what === 'updateTokens' ? records.expireUpdateTokens() : records.expireSessions()
      }),
  }
}

const nobody: Omit<SandboxUser, 'userId'> = {
  email: null,
  emailVerified: true,
  phone: null,
  phoneCountryCode: null,
  username: null,
  name: null,
  providers: [],
  passwordSet: true,
}

function secureRandom(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1))
  return bits / 2 ** 32
}
