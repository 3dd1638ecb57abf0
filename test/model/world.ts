import { QueryClient } from '@tanstack/react-query'
import type { AccountClient } from '../../src/api/account-client.ts'
import { AccountError } from '../../src/api/account-error.ts'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import type { AnyOperation } from '../../src/api/operation.ts'
import { getProfile, type Profile } from '../../src/api/profile.ts'
import { getProfileDetails } from '../../src/api/profile-details.ts'
import { getSecurity } from '../../src/api/security.ts'
import { createMemoryStore, createSandbox } from '../../src/sandbox/index.ts'
import { type AccountPart, type Asked, type FlowEntry, truthIn, type Wire } from '../flows/entry.ts'
import { createModelClock } from './model-clock.ts'
import { openTabs } from './model-tabs.ts'

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
  /** The path of its operation. */
  path: string
  does: Wire['does']
  asked: Asked
  userId: string
  /** Whose profile the page had been shown. */
  known: string
  at: number
  /** Which screen sent it. */
  visit: number
  /** How often the user had turned away from what was under way. */
  turnings: number
  answered: boolean
  /** The answer the page got; `null` when it was lost. */
  statusCode: number | null
  apiCode: number | undefined
  /** The one-time token that arrived with the answer. */
  token: string | undefined
  /** The account had what it asks for before it arrived. */
  already: boolean
  /** It changed the account. */
  changed: boolean
  /** Carried out when nobody waited for it any more. */
  late: boolean
  /** Somebody else changed the account after that. */
  overtaken: boolean
}

interface Envelope {
  statusCode: number
  apiCode?: number
  data?: object
}

export interface Grant {
  token: string
  /** Actual time at which the service lets it lapse. */
  endsAt: number
  /** What the account has once it was used. */
  to: string | null
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
  /** Whom the host has named last. */
  announced: string | undefined
  /** Whose profile a read gave that ended after a later one. */
  lateKnown: string | null
  /** Every value the page was told for certain, the newest last. */
  told: (string | null)[]
  /** The newest for each person: as it was said, and as it stands where a replica may lag. */
  toldOf: Record<string, (string | null)[]>
  /** What was told before a read of the security failed. Each screen reads that for itself, and may have heard no more. */
  unheard: { value: string | null; asked: number } | null
  /** What a change that worked made it, and when by the monotonic clock. */
  confirmed: { userId: string; value: string | null; at: number } | null
}

/** For so long a change's own reply outweighs what a replica that lags may say. */
const LAG_MS = 30_000
const TIMEOUT_MS = 15_000
const people = ['ada', 'bob', 'eve'] as const
/** The parts of an account, by what reads them. */
const partReads = { profile: getProfile, security: getSecurity, details: getProfileDetails } as const
const partNames = Object.keys(partReads) as AccountPart[]
export const hostileMessage = '<img src=x onerror=alert(1)>\u202e\u0000'

/** The world around a page: the service, the network, the time, and what the account really is. */
export function createWorld(entry: FlowEntry, settleAll: () => Promise<void>) {
  const { subject, wire } = entry
  const tabs = openTabs()
  let busy = 0
  let replies = 0
  const clock = createModelClock(async () => {
    // Once more after the last reply: the page has yet to make something of it.
    for (let quiet = false; !quiet; ) {
      const before = { busy, replies }
      await settleAll()
      quiet = busy === 0 && before.busy === 0 && before.replies === replies
    }
  })
  /** Changes so far. Each takes a millisecond, so that no two are made at the same time. */
  let made = 0
  const store = createMemoryStore()
  const sandbox = createSandbox({
    store,
    clock: { wall: () => Date.UTC(2026, 0, 1) + clock.actual() + made },
    random: seeded(11),
    settings: { accessTokenLifetime: 1e9, verifyCodeMaxAttempts: 3, ...entry.settings },
  })
  const calls: Call[] = []
  const grants: Grant[] = []
  /** Texts of the replies to changes. */
  const texts: string[] = []
  const fates: Record<'change' | 'read', Fate[]> = { change: [], read: [] }
  const accessTokens: Record<string, string> = {}
  const moment: Moment = {
    userId: 'ada',
    visit: 0,
    turnings: 0,
    online: true,
    known: 'ada',
    announced: undefined,
    lateKnown: null,
    told: [],
    toldOf: {},
    unheard: null,
    confirmed: null,
  }
  const queryClient = new QueryClient()
  /** Every read that was answered, the newest last, and which of the calls were carried out before it. */
  const reads: { userId: string; value: string | null; after: Set<Call> }[] = []
  /** What came of the last one of each person that the page was told of. */
  const readOf: Record<string, (typeof reads)[number]> = {}
  /** Of each part, numbers of the read that the page asked for last, and of the last of those that have ended. */
  const order = {
    profile: { asked: 0, answered: 0 },
    security: { asked: 0, answered: 0 },
    details: { asked: 0, answered: 0 },
  } satisfies Record<AccountPart, object>
  /** How often the account was changed from elsewhere. */
  let moves = 0
  const truthOf = (userId: string) => truthIn(store, subject, userId)
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
      const part = partNames.find((name) => partReads[name].name === operation.name)
      if (part === undefined) return inner.call(operation, input, callOptions)
      const mine = ++order[part].asked
      const ended = () => {
        order[part].answered = Math.max(order[part].answered, mine)
      }
      const who = moment.userId
      const toldBefore = moment.told.at(-1)
      const answer = await inner
        .call(operation, input, callOptions)
        .finally(ended)
        .catch(async (thrown: unknown) => {
          const final = thrown instanceof AccountError && thrown.final === true
          if (final && !isRefusedAsSignedOut(who) && (await truthOf(who)) === null) tell(who, null)
          if (part === 'security' && toldBefore !== undefined)
            moment.unheard ??= { value: toldBefore, asked: order[part].asked }
          throw thrown
        })
      const late = mine < order[part].answered
      const userId = ownerOf(part, answer as object) ?? who
      if (part === 'profile') {
        moment.lateKnown = late ? userId : null
        if (!late) moment.known = userId
      }
      if (part === 'security' && moment.unheard !== null && mine > moment.unheard.asked) moment.unheard = null
      const value = valueIn(part, answer as object)
      if (value === undefined) return answer
      if (late) tellLate(userId, value)
      else tell(userId, value)
      const read = reads.findLast((one) => one.userId === userId && one.value === value)
      if (read !== undefined) readOf[userId] = read
      return answer
    },
  }
  setOnline(() => moment.online)

  /** What an answer says of the subject, where that is read so. */
  const valueIn = (part: AccountPart, answer: object) =>
    part === subject.toldBy ? subject.read(part === 'profile' ? answer : { [part]: answer }) : undefined

  /** A deletion that is delivered twice is answered like one of somebody who is signed out: then no refused read tells more. */
  const isRefusedAsSignedOut = (userId: string) =>
    calls.some((call) => call.does === 'commit' && call.userId === userId && call.statusCode === 401)

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
    const path = new URL(request.url).pathname
    const use = wire[path]
    if (use === undefined) throw new Error(`The list of flows does not know ${path}`)
    const text = await request.text()
    const asked = use.asks(JSON.parse(text))
    const has = await truthOf(moment.userId)
    const call: Call = {
      path,
      does: use.does,
      asked,
      already: isAlready(asked, has),
      userId: moment.userId,
      known: moment.known,
      at: clock.actual(),
      visit: moment.visit,
      turnings: moment.turnings,
      answered: false,
      statusCode: null,
      apiCode: undefined,
      token: undefined,
      changed: false,
      late: false,
      overtaken: false,
    }
    calls.push(call)
    const apply = () => carryOut(request, text, call)
    try {
      // A request that spends a one-time token is given twice the time.
      const limit = call.asked.token === undefined ? TIMEOUT_MS : 2 * TIMEOUT_MS
      const response = await meet(fates.change.shift(), apply, limit)
      await idly(clock.awake())
      const reply = await response.clone().text()
      texts.push(reply)
      const envelope = JSON.parse(reply) as Envelope
      const isBlank = envelope.statusCode === 200 && Object.keys(envelope.data ?? {}).length === 0
      if (use.brings && isBlank) return response
      call.statusCode = envelope.statusCode
      call.apiCode = envelope.apiCode
      call.token = use.gives?.(envelope.data ?? {})?.token
      if (envelope.statusCode === 200 && call.does === 'commit') learn(call)
      const none = envelope.apiCode !== undefined && envelope.apiCode === subject.none
      if (none && call.turnings === moment.turnings) confirm(call.userId, null)
      return response
    } finally {
      call.answered = true
    }
  }

  async function carryOut(request: Request, text: string, call: Call): Promise<Response> {
    made += 1
    const before = await truthOf(call.userId)
    const { url, method, headers } = request
    const response = await sandbox.handle(new Request(url, { method, headers, body: text }))
    const late = call.answered
    if ((await truthOf(call.userId)) !== before) {
      Object.assign(call, { changed: true, late, overtaken: false })
      // To a request of theirs that is on its way, this looks like its own work.
      const alike = calls.filter((one) => one !== call && one.userId === call.userId && !one.answered)
      for (const one of alike) one.already = true
      // One that arrives late puts back what was asked for before.
      if (late) for (const one of calls) one.overtaken ||= one !== call && one.userId === call.userId
    }
    const { data } = (await response.clone().json()) as Envelope
    const given = wire[call.path]?.gives?.(data ?? {})
    if (given != null) {
      grants.push({
        token: given.token,
        endsAt: clock.actual() + given.seconds * 1000,
        to: call.asked.to ?? null,
      })
    }
    return response
  }

  const wantedBy = ({ to, token }: Asked) => to ?? grants.find((one) => one.token === token)?.to ?? null

  /** Of a secret, nobody can say that it is the same. */
  function isAlready(asked: Asked, has: string | null): boolean {
    const wanted = wantedBy(asked)
    if (subject.isSecret === true) return false
    return has === null || wanted === null ? has === wanted : subject.same(has, wanted)
  }

  /** What the page may say from now on because this call worked. */
  function learn(call: Call): void {
    const { userId, asked } = call
    confirm(userId, wantedBy(asked))
    // An answer that took longer than a later read is no better than that.
    const read = readOf[userId]
    if (read?.after.has(call)) moment.toldOf[userId]?.push(read.value)
  }

  function confirm(userId: string, value: string | null): void {
    tell(userId, value)
    moment.confirmed = { userId, value, at: clock.monotonic() }
  }

  function tell(userId: string, value: string | null): void {
    const { confirmed } = moment
    const lagging = confirmed?.userId === userId && clock.monotonic() - confirmed.at <= LAG_MS
    const stands = lagging ? confirmed.value : value
    moment.told.push(stands)
    moment.toldOf[userId] = [value, stands]
  }

  /** A later read ended before: the page may throw this one away. */
  function tellLate(userId: string, value: string | null): void {
    moment.told.splice(-1, 0, value)
    moment.toldOf[userId] = [...(moment.toldOf[userId] ?? []), value]
  }

  async function carryRead(request: Request): Promise<Response> {
    let after = new Set<Call>()
    const apply = () => {
      after = new Set(calls.filter(({ changed }) => changed))
      return sandbox.handle(request)
    }
    const { pathname, search } = new URL(request.url)
    const part = partNames.find((name) => partReads[name].path === pathname + search)
    const who = moment.userId
    const response = await meet(fates.read.shift(), apply, TIMEOUT_MS)
    await idly(clock.awake())
    const { data } = (await response.clone().json()) as Envelope
    const answer = part && readPart(part, data)
    const value = part && answer ? valueIn(part, answer) : undefined
    if (part && answer && value !== undefined)
      reads.push({ userId: ownerOf(part, answer) ?? who, value, after })
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
    texts,
    fates,
    queryClient,
    client,
    tabs,
    truthOf,
    moves: () => moves,
    settle: () => clock.advance(0),
    /**
     * Somebody else signs in; `announced` by the host, whose word is then as good as a read. Returns whether the page
     * hears it: a host that says the same as before says nothing.
     */
    switchUser(announced: boolean): boolean {
      moment.userId = moment.userId === 'ada' ? 'bob' : 'ada'
      moment.turnings += 1
      const heard = announced && moment.announced !== moment.userId
      if (!heard) return false
      moment.announced = moment.userId
      moment.visit += 1
      moment.known = moment.userId
      return true
    },
    /** The page takes the account to have this now, by a reply or by what it read: it stands for a while. */
    takenForDone(value: string | null) {
      // The change's own reply knows better whose it was.
      if (moment.confirmed?.value === value) return
      moment.confirmed = { userId: moment.userId, value, at: clock.monotonic() }
    },
    /** By another tab, which may say so, or by an administrator: to something else, or to nothing. */
    async moveElsewhere(to: 'else' | 'nothing', saidSo: boolean) {
      const user = await sandbox.user(moment.userId)
      if (user == null) return
      const value = to === 'nothing' ? null : subject.elsewhere(user.userId)
      made += 1
      moves += 1
      await sandbox.putUser({ ...user, ...subject.set(value) })
      for (const call of calls) call.overtaken ||= call.userId === user.userId
      if (saidSo) tabs.tell()
    },
    async open() {
      for (const userId of people) {
        const has = entry.has || userId === 'eve'
        const own = subject.set(has ? subject.people[userId] : null)
        await sandbox.putUser({ userId, ...subject.besides(userId), ...own })
        accessTokens[userId] = (await sandbox.signIn(userId)).accessToken
      }
    },
    expireAccess: () => sandbox.expire('accessTokens'),
    close() {
      queryClient.clear()
      queryClient.unmount()
      tabs.close()
    },
  })
}

/** Whose account it is. `undefined`: the answer does not say. */
const ownerOf = (part: AccountPart, answer: object): string | undefined =>
  // SAFETY: these two say so.
  part === 'security' ? undefined : (answer as Pick<Profile, 'userId'>).userId

function readPart(part: AccountPart, data: unknown): object | null {
  const { read }: AnyOperation = partReads[part]
  return read(data) as object | null
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
