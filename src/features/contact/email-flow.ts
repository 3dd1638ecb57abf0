import { AccountError, type AccountErrorCode, isAccountError } from '../../api/account-error.ts'
import type { Profile } from '../../api/profile.ts'
import { readDeadline } from '../../flow/deadline.ts'
import type { Flow } from '../../flow/define-flow.ts'
import { createFlowRunner, type FlowSnapshot, type Turn } from '../../flow/flow-runner.ts'
import type { AccountSession, ReauthReason } from '../../provider/account-session.ts'
import { onWake } from '../../provider/wake.ts'
import { createAccountCheck } from './account-check.ts'
import { type FlowFailure, retryAtOf, wantsSignIn } from './failure.ts'
import { type EmailReadout, type KnownEmail, readEmailNow, readEmailOf } from './read-email.ts'

/** A request that a flow may have under way. */
export type EmailTask =
  | 'send'
  | 'resendNew'
  | 'resendOld'
  | 'verify'
  | 'update'
  | 'bind'
  | 'unbind'
  | 'read'
  | 'signIn'

/** Requests that change the account: nobody walks away from them. */
export const changesAccount: readonly (EmailTask | null)[] = ['update', 'bind', 'unbind']

export interface FlowCallbacks<Step extends string> {
  /** The user is at another step. */
  onStep?: (change: { step: Step }) => void
  /** Something went wrong. Never carries an address, a code or a token. */
  onError?: (error: { code: AccountErrorCode; apiCode?: number; requestId?: string; step: Step }) => void
  /** The user gave up; codes and tokens are gone. */
  onCancelled?: () => void
}

export type EmailSnapshot<State> = FlowSnapshot<State, EmailTask, FlowFailure>

/** What every email flow lets a screen do. */
export interface EmailFlowVerbs<State> {
  getSnapshot(): EmailSnapshot<State>
  /** Where a page that a server rendered begins. */
  getServerSnapshot(): EmailSnapshot<State>
  subscribe(listener: () => void): () => void
  cancel(): void
  /** Reads the account again. */
  checkAgain(): void
  /** Has the host sign the user in again. */
  signInAgain(): void
  /** Whether the host can. */
  canSignInAgain(): boolean
  /** Another account takes over: nothing more of this one is sent, not even a request that waits for a renewed token. */
  abandon(): void
}

/** Events that every email flow's table answers. */
type CommonEvent =
  | { type: 'accountUnreadable' }
  | { type: 'readRequested' }
  | { type: 'replyLost' }
  | { type: 'checkGaveUp' }
  | { type: 'cancelled' }

interface EmailFlowOptions<State extends { step: string }, Event extends { type: string }> {
  session: AccountSession
  flow: Flow<State, Event>
  initial: () => State
  callbacks: () => FlowCallbacks<State['step']>
  /** Whether to follow the profile. Not needed where the host already told the email. */
  followsProfile?: () => boolean
  /** Where the host told it: whether this can be the account that it meant. */
  hostMeant?: (profile: Profile) => boolean
  /** What a read of the account is to the table. */
  accountRead: (account: KnownEmail) => Event
  /** Acts on what the account says after a lost reply, if that is decisive. `last`: nothing can take effect any more. */
  settle: (account: KnownEmail, last: boolean) => boolean
  /** After a lost reply the account does not tell what became of it. At most once a reply. */
  unconfirmed: (state: State) => void
  /** The user sees another step. */
  moved: (state: State) => void
  /** Codes typed so far are void. */
  voidCodes: () => void
  /** The user goes elsewhere: nothing secret may stay. `pending`: what was under way. */
  left: (pending: EmailTask | null) => void
  /** On the screen, and time may have passed unseen. */
  shown?: () => void
  hidden?: () => void
}

/** What the email flows share: one request at a time, the account followed, sign-in asked for, the host told. */
export function createEmailFlow<State extends { step: string }, Event extends { type: string }>(
  options: EmailFlowOptions<State, Event | CommonEvent>,
) {
  const { session, callbacks } = options
  const initial = options.initial()
  let doubtsHost = false
  const followsProfile = () => doubtsHost || (options.followsProfile?.() ?? true)
  const runner = createFlowRunner<State, Event | CommonEvent, EmailTask, FlowFailure>(
    options.flow,
    opened(),
    () => {
      tellStep()
      catchUp()
    },
  )
  // A server knows nothing of the account, and a page that it rendered begins like it.
  const serverSnapshot = { ...runner.getSnapshot(), state: initial }
  const check = createAccountCheck(session, {
    read: readNow,
    decide(readout, last) {
      if (readout.known) return options.settle(readout, last)
      tellUnconfirmed()
      const { pending } = runner.getSnapshot()
      tellSignedOut(readout.error, pending !== null)
      return false
    },
    gaveUp() {
      gaveUp = true
      runner.send({ type: 'checkGaveUp' })
      tellUnconfirmed()
      if (newcomer !== null) beginAgain(newcomer)
    },
  })
  /** The check of a lost reply is over without an answer. */
  let gaveUp = false
  let passedGate = false
  let toldUnconfirmed = false
  let toldStep = initial.step
  /** Whose flow this is, as their profile was read last. */
  let owner: Profile | null = null
  let lastRead: Event | CommonEvent | null = null
  /** Somebody else who is signed in while a change of this user's is still open. */
  let newcomer: Profile | null = null
  let shownTo = 0
  let seenUntil = session.clock.monotonic()
  let hide: () => void = () => undefined
  let unwatch: (() => void) | null = null

  const stepNow = () => runner.getSnapshot().state.step

  /** Where what was read before is at hand, nobody is shown that it is being read. */
  function opened(): State {
    const profile = followsProfile() ? session.knownProfile() : undefined
    if (profile?.email === undefined) return initial
    const readout: KnownEmail = { known: true, email: profile.email, profile }
    return options.flow.next(initial, options.accountRead(readout))
  }

  /** Nobody is at a step that is not on the screen: it is told when it is. */
  function tellStep(): void {
    const { state } = runner.getSnapshot()
    const { step } = state
    if (shownTo === 0 || step === toldStep) return
    toldStep = step
    tell(() => callbacks().onStep?.({ step }))
    options.moved(state)
  }

  function tellUnconfirmed(): void {
    if (toldUnconfirmed) return
    toldUnconfirmed = true
    options.unconfirmed(runner.getSnapshot().state)
  }

  function fail(error: AccountError): void {
    const { code, apiCode, requestId } = error
    runner.fail({ error, retryAt: retryAtOf(error, session) })
    if (shownTo > 0) tell(() => callbacks().onError?.({ code, apiCode, requestId, step: stepNow() }))
  }

  /** One request at a time, and none while the service wants to be left alone. */
  function run(task: EmailTask, work: (turn: Turn<EmailTask>) => Promise<void>): void {
    const { failure } = runner.getSnapshot()
    const waits = failure?.retryAt && readDeadline(failure.retryAt, session.now()).remainingMs > 0
    if (waits) return
    runner.run(task, async (turn) => {
      await work(turn)
      if (newcomer === null) {
        // Who left meanwhile may be in the middle of another request.
        if (turn.alive()) catchUp()
      } else if (!mayTurnOut()) beginAgain(newcomer)
    })
  }

  async function refuse(error: AccountError, turn: Turn<EmailTask>): Promise<void> {
    if (!turn.alive()) return
    if (wantsSignIn(error)) options.voidCodes()
    // Whoever is signed in now may be somebody else.
    if (error.code === 'session_renewed') askAccount()
    if (wantsSignIn(error) && (await signIn(error.code, turn))) return
    if (turn.alive()) fail(error)
  }

  /** From now on the account itself counts, whatever the host told of it. */
  function askAccount(): void {
    doubtsHost = true
    if (unwatch === null) followProfile()
    else session.refetchProfile()
  }

  /** Has the host sign the user in; `false` when the answer is no, or nobody is there to be asked. */
  async function signIn(reason: ReauthReason, turn: Turn<EmailTask>): Promise<boolean> {
    if (!turn.present()) return false
    turn.become('signIn')
    const signedIn = await session.reauth(reason)
    // Whoever has just signed in is not asked again at the start.
    passedGate ||= signedIn && turn.alive()
    return signedIn
  }

  /** A read found the user signed out. `again`: also where the screen says so already. */
  function tellSignedOut(error: AccountError | undefined, again = false): void {
    const told = runner.getSnapshot().failure?.error.code
    if (error !== undefined && wantsSignIn(error) && (again || error.code !== told)) fail(error)
  }

  function accountRead(readout: EmailReadout): void {
    if (readout.known) return hear(options.accountRead(readout))
    if (!mayHear()) return
    runner.send({ type: 'accountUnreadable' })
    const { error } = readout
    if (stepNow() !== 'unavailable') return
    if (error?.code === 'rate_limited') fail(error)
    tellSignedOut(error)
  }

  const mayHear = () => shownTo > 0 && (runner.getSnapshot().pending === null || stepNow() === 'loading')

  /** News of the account: at once, or when there is time for it. */
  function hear(news: Event | CommonEvent): void {
    lastRead = news
    if (mayHear()) runner.send(news)
  }

  /** Acts on what was heard when the flow was busy, or at a step that could not show it. */
  function catchUp(): void {
    if (lastRead !== null && shownTo > 0) runner.send(lastRead)
  }

  async function readNow(): Promise<EmailReadout> {
    const readout = await readEmailNow(session, owner?.userId ?? null)
    if (readout.known) lastRead = options.accountRead(readout)
    return readout
  }

  function show(): void {
    const shown = () => options.shown?.()
    const unwake = onWake(() => {
      shown()
      check.wake()
    })
    hearSettled()
    followProfile()
    hide = () => {
      seenUntil = session.clock.monotonic()
      unwake()
      unwatch?.()
      unwatch = null
      check.pause()
      options.hidden?.()
    }
    check.resume()
    tellStep()
    shown()
  }

  /** What was settled while nobody was here: a read that tells it may fail. */
  function hearSettled(): void {
    const profile = owner && session.settledSince(owner, seenUntil)
    if (profile !== null) follow(profile)
  }

  function followProfile(): void {
    if (shownTo === 0 || unwatch !== null || !followsProfile()) return
    unwatch = session.watchProfile((read) => {
      if (isAccountError(read)) return accountRead({ known: false, error: read })
      const another = owner === null ? options.hostMeant?.(read) === false : owner.userId !== read.userId
      if (!another) return follow(read)
      newcomer = read
      if (!mayTurnOut() && !changing()) beginAgain(read)
    })
  }

  function follow(profile: Profile): void {
    newcomer = null
    owner = profile
    void readEmailOf(session, profile).then((readout) => {
      if (owner === profile) accountRead(readout)
    })
  }

  /** Whether a lost reply is still being looked into. */
  const mayTurnOut = () => stepNow() === 'unconfirmed' && !gaveUp
  const changing = () => changesAccount.includes(runner.getSnapshot().pending)

  /** Somebody else is signed in, and no change of the one before is open any more: nothing of theirs may stay. */
  function beginAgain(profile: Profile): void {
    check.stop()
    options.left(runner.getSnapshot().pending)
    passedGate = false
    // Before the step changes, which has what was read looked at again.
    lastRead = null
    runner.restart(options.initial())
    follow(profile)
  }

  /** Whether the user may go elsewhere, which then has happened. */
  function leave(): boolean {
    if (stepNow() === 'unconfirmed' || changing()) return false
    options.left(runner.getSnapshot().pending)
    runner.abandon()
    return true
  }

  function readAgain(): void {
    lastRead = null
    runner.send({ type: 'readRequested' })
    askAccount()
  }

  /** What the screens of a flow get to see of it. */
  const verbs: EmailFlowVerbs<State> = {
    getSnapshot: runner.getSnapshot,
    getServerSnapshot: () => serverSnapshot,
    subscribe(listener) {
      const unsubscribe = runner.subscribe(listener)
      shownTo += 1
      if (shownTo === 1) show()
      return () => {
        unsubscribe()
        shownTo -= 1
        if (shownTo === 0) hide()
      }
    },
    cancel() {
      if (!leave()) return
      passedGate = false
      runner.send({ type: 'cancelled' })
      runner.dropTyped()
      catchUp()
      tell(() => callbacks().onCancelled?.())
    },
    checkAgain() {
      if (stepNow() === 'unconfirmed') run('read', () => check.readNow())
      else readAgain()
    },
    signInAgain() {
      const error = runner.getSnapshot().failure?.error
      if (error === undefined || !wantsSignIn(error)) return
      run('signIn', async (turn) => {
        const signedIn = await signIn(error.code, turn)
        if (!turn.alive()) return
        if (!signedIn) return fail(error)
        if (stepNow() === 'unconfirmed') await check.readNow()
        if (stepNow() === 'unavailable') readAgain()
      })
    },
    canSignInAgain: session.canReauth,
    abandon: () => void leave(),
  }

  return {
    verbs,
    getSnapshot: runner.getSnapshot,
    send: runner.send,
    run,
    fail,
    /** A refusal that no step has an answer of its own for. */
    refuse,
    leave,

    readEmail: readNow,
    hear,
    followProfile,

    /** A refusal told what no read has shown yet: the account has no email. */
    toldNoEmail(): void {
      lastRead = null
      session.settleEmail(owner?.userId ?? null, null)
      doubtsHost = true
      followProfile()
    },

    /** Lets the host have the user sign in before the first message of a flow is sent. */
    async passGate(turn: Turn<EmailTask>, next: EmailTask): Promise<boolean> {
      if (!passedGate && !(await signIn('start', turn))) {
        if (turn.alive()) fail(new AccountError('forbidden'))
        return false
      }
      turn.become(next)
      return turn.present()
    },

    /** The reply to a change was lost: the account is read until it tells, `endMs` from now at the latest. */
    replyLost(endMs: number): void {
      toldUnconfirmed = false
      gaveUp = false
      runner.send({ type: 'replyLost' })
      check.start(endMs)
    },

    /** The account has what the user wanted. */
    succeed(email: string | null): void {
      check.stop()
      passedGate = false
      lastRead = null
      session.settleEmail(owner?.userId ?? null, email)
    },
  }
}

/** Calls the host. What it throws is its own and must not end our flow. */
export function tell(call: () => void): void {
  try {
    call()
  } catch (error) {
    reportError(error)
  }
}
