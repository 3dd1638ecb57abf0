import { QueryClient } from '@tanstack/react-query'
import type { AccountClient } from '../../src/api/account-client.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { getProfile, type Profile } from '../../src/api/profile.ts'
import { createSandbox } from '../../src/sandbox/index.ts'
import { createModelClock } from './model-clock.ts'

export const OLD = 'ada@example.com'
export const NEW = 'ada@new.example'
export const OTHER = 'Ada.Lovelace@other.example'
const TAKEN = 'eve@example.com'
export const addresses = [NEW, OTHER, TAKEN, OLD] as const

/** What can become of one request on its way. */
export type Fate =
  | { kind: 'refused'; statusCode: number; apiCode?: number }
  /** Never arrives. */
  | { kind: 'unreachable' }
  | { kind: 'lostReply' }
  /** Carried out at once, answered late. */
  | { kind: 'slowReply'; ms: number }
  /** Carried out late; the caller may have given up by then. */
  | { kind: 'slowRequest'; ms: number }
  /** Delivered twice, as a proxy does; the second answer counts. */
  | { kind: 'delivered twice' }
  /** An answer without what it must have. */
  | { kind: 'empty' }
  | { kind: 'rateLimited'; seconds: number }
  | { kind: 'hostile' }

/** One change that was asked for, as the network saw it. */
export interface Call {
  operation: 'send-email' | 'bind-email' | 'unbind-email' | 'verify-update-email-request' | 'update-email'
  userId: string
  /** Whose profile the page had been shown. */
  known: string
  body: Body
  at: number
  /** Which screen sent it. */
  visit: number
  /** How often the user had turned away from what was under way. */
  turnings: number
  answered: boolean
  /** The answer the page got; `null` when it was lost. */
  statusCode: number | null
  /** The one-time token that arrived with the answer. */
  token: string | undefined
  /** It changed the account. */
  changed: boolean
  /** Somebody else changed the account after that. */
  overtaken: boolean
}

export interface Body {
  email?: string
  channel?: string
  passCode?: string
  updateEmailToken?: string
  emailPassCodePayload?: {
    newEmail: string
    newEmailPassCode: string
    oldEmail?: string
    oldEmailPassCode?: string
  }
}

interface Envelope {
  statusCode: number
  apiCode?: number
  data?: { updateEmailToken?: string; tokenExpiresIn?: number }
}

export interface Grant {
  token: string
  /** Actual time at which the service lets it lapse. */
  endsAt: number
  newEmail: string
}

/** What can change about the user's side from one moment to the next. */
interface Moment {
  userId: string
  /** Goes up with every page that is opened. */
  visit: number
  /** Goes up whenever the user turns away from what is under way. */
  turnings: number
  online: boolean
  /** Whose profile the page was shown last, or whom the host announced since. */
  known: string
  /** Whose profile a read gave that ended after a later one. */
  lateKnown: string | null
  /** Every email the page was told for certain, the newest last. */
  told: (string | null)[]
  /** The newest for each person: as it was said, and as it stands where a replica may lag. */
  toldOf: Record<string, (string | null)[]>
  /** What a change that worked made it, and when by the monotonic clock. */
  confirmed: { userId: string; email: string | null; at: number } | null
}

/** The refusal that itself says what the account has. */
const NO_EMAIL = 2219
/** For so long a change's own reply outweighs what a replica that lags may say. */
const LAG_MS = 30_000
const TIMEOUT_MS = 15_000
export const hostileMessage = '<img src=x onerror=alert(1)>\u202e\u0000'

/** The world around a page: the service, the network, the time, and what the account really is. */
export function createWorld(options: {
  bound: boolean
  verifyOldEmail: boolean
  settle: () => Promise<void>
}) {
  let busy = 0
  let replies = 0
  const clock = createModelClock(async () => {
    // Once more after the last reply: the page has yet to make something of it.
    for (let quiet = false; !quiet; ) {
      const before = { busy, replies }
      await options.settle()
      quiet = busy === 0 && before.busy === 0 && before.replies === replies
    }
  })
  const sandbox = createSandbox({
    clock: { wall: () => Date.UTC(2026, 0, 1) + clock.actual() },
    random: seeded(11),
    settings: { verifyOldEmail: options.verifyOldEmail, accessTokenLifetime: 1e9, verifyCodeMaxAttempts: 3 },
  })
  const calls: Call[] = []
  const grants: Grant[] = []
  const fates: Record<'change' | 'read', Fate[]> = { change: [], read: [] }
  const accessTokens: Record<string, string> = {}
  const moment: Moment = {
    userId: 'ada',
    visit: 0,
    turnings: 0,
    online: true,
    known: 'ada',
    lateKnown: null,
    told: [],
    toldOf: {},
    confirmed: null,
  }
  const queryClient = new QueryClient()
  /** Every read that was answered, the newest last, and which of the calls were carried out before it. */
  const reads: { userId: string; email: string | null; after: Set<Call> }[] = []
  /** What came of the last one of each person that the page was told of. */
  const readOf: Record<string, (typeof reads)[number]> = {}
  /** Numbers of the read that the page asked for last, and of the last of those that have ended. */
  let asked = 0
  let answered = 0
  const emailOf = async (userId: string) => (await sandbox.user(userId))?.email ?? null
  const inner = createGenAuthClient({
    host: 'https://sandbox.example',
    appId: 'app',
    lang: 'en-US',
    // Real time is not what passes here.
    timeoutMs: Number.POSITIVE_INFINITY,
    getAccessToken: () => accessTokens[moment.userId],
    refreshAccessToken: async () => {
      const { userId } = moment
      accessTokens[userId] = (await sandbox.signIn(userId)).accessToken
    },
    fetch: (input, init) => {
      if (init?.signal?.aborted) return Promise.reject(init.signal.reason)
      return travel(new Request(input, { ...init, signal: null }))
    },
  })
  const client: AccountClient = {
    ...inner,
    /** Only what the page asks for tells it: the client reads some by itself, to see whose access token it has. */
    async call(operation, input, callOptions) {
      if (operation.name !== getProfile.name) return inner.call(operation, input, callOptions)
      const mine = ++asked
      const ended = () => {
        answered = Math.max(answered, mine)
      }
      const profile = await inner.call(operation, input, callOptions).finally(ended)
      // SAFETY: that is what this operation reads.
      const { userId, email } = profile as Profile
      const late = mine < answered
      moment.lateKnown = late ? userId : null
      if (!late) moment.known = userId
      if (email === undefined) return profile
      if (late) tellLate(userId, email)
      else tell(userId, email)
      const read = reads.findLast((one) => one.userId === userId && one.email === email)
      if (read !== undefined) readOf[userId] = read
      return profile
    },
  }
  setOnline(() => moment.online)

  async function travel(request: Request): Promise<Response> {
    busy += 1
    try {
      return await (request.method === 'POST' ? carryChange(request) : carryRead(request))
    } finally {
      busy -= 1
      replies += 1
    }
  }

  /** Waits as the network does: meanwhile nobody has to wait for this request to settle. */
  async function idly<T>(waiting: Promise<T>): Promise<T> {
    busy -= 1
    try {
      return await waiting
    } finally {
      busy += 1
    }
  }

  async function carryChange(request: Request): Promise<Response> {
    const operation = new URL(request.url).pathname.replace('/api/v3/', '') as Call['operation']
    const text = await request.text()
    const call: Call = {
      operation,
      userId: moment.userId,
      known: moment.known,
      body: JSON.parse(text) as Body,
      at: clock.actual(),
      visit: moment.visit,
      turnings: moment.turnings,
      answered: false,
      statusCode: null,
      token: undefined,
      changed: false,
      overtaken: false,
    }
    calls.push(call)
    const apply = () => carryOut(request, text, call)
    try {
      const limit = operation === 'update-email' ? 2 * TIMEOUT_MS : TIMEOUT_MS
      const response = await meet(fates.change.shift(), apply, limit)
      await idly(clock.awake())
      const envelope = JSON.parse(await response.clone().text()) as Envelope
      call.statusCode = envelope.statusCode
      call.token = envelope.data?.updateEmailToken
      if (envelope.statusCode === 200 && operation !== 'send-email') learn(call)
      if (envelope.apiCode === NO_EMAIL && call.turnings === moment.turnings) confirm(call.userId, null)
      return response
    } finally {
      call.answered = true
    }
  }

  async function carryOut(request: Request, text: string, call: Call): Promise<Response> {
    const before = await emailOf(call.userId)
    const { url, method, headers } = request
    const response = await sandbox.handle(new Request(url, { method, headers, body: text }))
    if ((await emailOf(call.userId)) !== before) Object.assign(call, { changed: true, overtaken: false })
    const { data } = (await response.clone().json()) as Envelope
    if (data?.updateEmailToken !== undefined) {
      grants.push({
        token: data.updateEmailToken,
        endsAt: clock.actual() + (data.tokenExpiresIn ?? 60) * 1000,
        newEmail: call.body.emailPassCodePayload?.newEmail ?? '',
      })
    }
    return response
  }

  /** What the page may say from now on because this call worked. */
  function learn(call: Call): void {
    const { operation, userId, body } = call
    if (operation === 'verify-update-email-request') return
    const granted = grants.find(({ token }) => token === body.updateEmailToken)?.newEmail
    const email = operation === 'unbind-email' ? null : (body.email ?? granted ?? null)
    confirm(userId, email)
    // An answer that took longer than a later read is no better than that.
    const read = readOf[userId]
    if (read?.after.has(call)) moment.toldOf[userId]?.push(read.email)
  }

  function confirm(userId: string, email: string | null): void {
    tell(userId, email)
    moment.confirmed = { userId, email, at: clock.monotonic() }
  }

  function tell(userId: string, email: string | null): void {
    const { confirmed } = moment
    const lagging = confirmed?.userId === userId && clock.monotonic() - confirmed.at <= LAG_MS
    const stands = lagging ? confirmed.email : email
    moment.told.push(stands)
    moment.toldOf[userId] = [email, stands]
  }

  /** A later read ended before: the page may throw this one away. */
  function tellLate(userId: string, email: string | null): void {
    moment.told.splice(-1, 0, email)
    moment.toldOf[userId] = [...(moment.toldOf[userId] ?? []), email]
  }

  async function carryRead(request: Request): Promise<Response> {
    let after = new Set<Call>()
    const apply = () => {
      after = new Set(calls.filter(({ changed }) => changed))
      return sandbox.handle(request)
    }
    const response = await meet(fates.read.shift(), apply, TIMEOUT_MS)
    await idly(clock.awake())
    const { data } = (await response.clone().json()) as { data?: { userId?: string; email?: string | null } }
    const { userId, email } = data ?? {}
    if (userId !== undefined && email !== undefined) reads.push({ userId, email, after })
    return response
  }

  async function meet(
    fate: Fate | undefined,
    apply: () => Promise<Response>,
    limit: number,
  ): Promise<Response> {
    if (!moment.online) throw new TypeError('Failed to fetch')
    switch (fate?.kind) {
      case undefined:
        return apply()
      case 'refused':
        return Response.json({ statusCode: fate.statusCode, apiCode: fate.apiCode, message: 'No' })
      case 'hostile':
        return Response.json({ statusCode: 400, apiCode: 31, message: hostileMessage })
      case 'rateLimited':
        return Response.json(
          { statusCode: 429 },
          { status: 429, headers: { 'retry-after': `${fate.seconds}` } },
        )
      case 'unreachable':
        throw new TypeError('Failed to fetch')
      case 'lostReply':
        await apply()
        throw new TypeError('Failed to fetch')
      case 'delivered twice':
        await apply()
        return apply()
      case 'empty': {
        const response = await apply()
        const { statusCode } = (await response.clone().json()) as { statusCode: number }
        return statusCode === 200 ? Response.json({ statusCode, data: {} }) : response
      }
      case 'slowReply': {
        const response = await apply()
        await idly(clock.wait(Math.min(fate.ms, limit)))
        if (fate.ms >= limit) throw new TypeError('Timed out')
        return response
      }
      case 'slowRequest': {
        if (fate.ms < limit) {
          await idly(clock.wait(fate.ms))
          return apply()
        }
        void arriveLate(fate.ms, apply)
        await idly(clock.wait(limit))
        throw new TypeError('Timed out')
      }
    }
  }

  async function arriveLate(ms: number, apply: () => Promise<Response>): Promise<void> {
    await clock.wait(ms)
    busy += 1
    try {
      await apply()
    } finally {
      busy -= 1
    }
  }

  return Object.assign(moment, {
    clock,
    sandbox,
    calls,
    grants,
    fates,
    queryClient,
    client,
    emailOf,
    settle: () => clock.advance(0),
    /** Somebody else signs in; `announced` by the host, whose word is then as good as a read. */
    switchUser(announced: boolean) {
      moment.userId = moment.userId === 'ada' ? 'bob' : 'ada'
      moment.turnings += 1
      if (!announced) return
      moment.visit += 1
      moment.known = moment.userId
    },
    /** The page takes the account to have this email now, by a reply or by what it read: it stands for a while. */
    takenForDone(email: string | null) {
      // The change's own reply knows better whose it was.
      if (moment.confirmed?.email === email) return
      moment.confirmed = { userId: moment.userId, email, at: clock.monotonic() }
    },
    /** By another tab, or an administrator: to an address of the same person at a domain, or to none. */
    async moveEmail(domain: string | null) {
      const user = await sandbox.user(moment.userId)
      const email = domain === null ? null : `${moment.userId}@${domain}`
      if (user === null) return
      await sandbox.putUser({ ...user, email })
      for (const call of calls) call.overtaken ||= call.userId === user.userId
    },
    async open() {
      await sandbox.putUser({ userId: 'ada', email: options.bound ? OLD : null, phone: '13800000000' })
      await sandbox.putUser({
        userId: 'bob',
        email: options.bound ? 'bob@example.com' : null,
        phone: '13900000000',
      })
      await sandbox.putUser({ userId: 'eve', email: TAKEN })
      for (const userId of ['ada', 'bob']) accessTokens[userId] = (await sandbox.signIn(userId)).accessToken
    },
    expireAccess: () => sandbox.expire('accessTokens'),
    close() {
      queryClient.clear()
      queryClient.unmount()
    },
  })
}

export type World = ReturnType<typeof createWorld>

function setOnline(read: () => boolean): void {
  globalThis.navigator ??= {} as Navigator
  Object.defineProperty(globalThis.navigator, 'onLine', { configurable: true, get: read })
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}
