import type { Account } from '../account/account.ts'
import { createReconciler } from '../account/reconcile.ts'
import type { AccountSession } from '../account/session.ts'
import { onOnline, onWake } from '../account/wake.ts'
import { createAccountWatch } from '../account/watch-account.ts'
import { AccountError } from '../api/account-error.ts'
import { createFlowRunner } from '../flow/flow-runner.ts'
import { timeOver } from './change.ts'
import { anyKind, type ChangeKind } from './change-kind.ts'
import type { ChangeContext } from './context.ts'
import type { ChangeCore, Pending } from './core.ts'
import { isEnding } from './ending.ts'
import { type ChangeFailure, retryAtOf, wantsSignIn } from './failure.ts'
import { type ChangeHost, createTeller } from './host.ts'
import { leave, left } from './leaving.ts'
import { beginning, certainOf, newsOf, opening } from './news.ts'
import { decide } from './outcome.ts'
import { refuse } from './refusal.ts'
import { createSignIn } from './sign-in.ts'
import { type ChangeEvent, type ChangeState, changeFlow } from './state.ts'
import { type Change, createVerbs } from './verbs.ts'

type State = ChangeState<object>

export function createChange<
  Draft extends object,
  Proof extends object,
  Options extends object,
  Told extends object,
>(
  described: ChangeKind<Draft, Proof, Options, Told>,
  session: AccountSession,
  told: () => Options & ChangeHost<Told>,
): Change<Draft, Proof> {
  const kind = anyKind(described)
  // SAFETY: the host is told what its kind says.
  const options = told as unknown as () => ChangeHost
  const chart = changeFlow()
  const teller = createTeller(kind, options)
  const needs = { security: kind.needsSecurity ?? (() => false), details: kind.details }
  const known = session.knownProfile() ?? null
  const begun = (account: Account | null) =>
    chart.next({ step: 'loading' }, beginning(kind, account, options()))
  /** What was read last, and may not have been acted on yet. */
  let news: Account | null = null
  let shownTo = 0
  let hide: () => void = () => undefined

  const runner = createFlowRunner<State, ChangeEvent<object>, Pending, ChangeFailure>(
    chart,
    begun(known !== null && (needs.details || needs.security(known)) ? null : known),
    () => {
      tellStep()
      catchUp()
    },
  )
  const pending = () => runner.getSnapshot().pending
  // A server knows nothing of the account, and a page that it rendered begins like it.
  const serverSnapshot = { ...runner.getSnapshot(), state: begun(null) }
  const watch = createAccountWatch(session, {
    needs,
    heard(account) {
      news = account
      if (mayHear()) act(account)
    },
    failed: readFailed,
    somebodyElse: beginAgain,
    crashed: runner.crash,
    gone() {
      if (isEnding(c)) return
      beginAgain()
      readFailed(new AccountError('unauthenticated', { final: true }))
    },
  })
  const reconciler = createReconciler(session, {
    read: watch.readNow,
    decide: (read, last) => decide(c, read, last),
    crashed: runner.crash,
    gaveUp() {
      runner.send({ type: 'checkGaveUp' })
      tellUnconfirmed()
    },
  })
  const core: ChangeCore = {
    session,
    at,
    pending,
    isShown: () => shownTo > 0,
    send: runner.send,
    request: (what, signal) => session.request(what.operation, what.input, signal && { signal }),
    refuse: (error, turn, role) => refuse(c, error, turn, role),
  }
  const c: ChangeContext = {
    ...core,
    kind,
    runner,
    watch,
    reconciler,
    signIn: createSignIn(session),
    codes: kind.codes?.with(core, kind.codes) ?? null,
    grant:
      kind.grant?.with(core, {
        low: (left) => runner.send({ type: 'timeRanLow', left }),
        over: () => timeOver(c),
      }) ?? null,
    isAllowed: async (draft) => (await kind.allows?.(draft, options())) ?? true,
    commitsAtOnce: () => options().commit === 'auto',
    fail,
    hear: act,
    redrafted(account, draft) {
      const event = opening(kind, account, draft, options())
      return event?.type === 'opened' ? event.draft : draft
    },
    changing: (draft) => teller.changing(draft),
    startChecking(endMs) {
      runner.send({ type: 'replyLost' })
      reconciler.start(endMs)
    },
    succeeded(draft, owner, now, alive) {
      if (alive) {
        reconciler.stop()
        c.signIn.reset()
        forgetNews()
      }
      const certain = kind.settles(draft)
      const userId = owner?.userId ?? null
      if (!kind.endsAccount) session.settle(userId, now === null ? certain : certainOf(now, certain))
      if (alive) runner.send({ type: 'succeeded', now })
      if (kind.endsAccount) session.end(userId)
      teller.succeeded(kind.tells(draft, now))
    },
    unknown(read) {
      tellUnconfirmed()
      const refused = read !== null && 'refused' in read ? read.refused : null
      const isNews = refused !== null && (!kind.signedOut || at('unconfirmed')?.account != null)
      if (!isNews || !wantsSignIn(refused) || kind.endsAccount) return
      // Said once; and again where the user asked.
      if (pending() !== null || runner.getSnapshot().failure?.error.code !== refused.code) fail(refused)
    },
  }

  function at<Step extends State['step']>(...steps: Step[]): Extract<State, { step: Step }> | null {
    const { state } = runner.getSnapshot()
    // SAFETY: the state's step is one of those asked for.
    return steps.some((step) => step === state.step) ? (state as Extract<State, { step: Step }>) : null
  }

  /** Nobody is at a step that is not on the screen: it is told when it is. */
  function tellStep(): void {
    const { state } = runner.getSnapshot()
    if (shownTo === 0) return
    teller.step(state)
    if (state.step === 'confirm') c.grant?.look()
  }

  /** A reply was lost, and the account does not tell. */
  function tellUnconfirmed(): void {
    const state = at('draft', 'prove', 'confirm', 'unconfirmed')
    if (state !== null) teller.unconfirmed(state.draft)
  }

  function fail(error: AccountError): void {
    runner.fail({ error, retryAt: retryAtOf(error, session) })
    if (shownTo > 0) teller.failed(error, runner.getSnapshot().state.step)
  }

  const mayHear = () => shownTo > 0 && (pending() === null || at('loading') !== null)

  function act(account: Account): boolean {
    const { state } = runner.getSnapshot()
    const event = newsOf(kind, state, account, options())
    if (event !== null) runner.send(event)
    return runner.getSnapshot().state.step !== state.step
  }

  function forgetNews(): void {
    news = null
  }

  /** Acts on what was heard when the flow was busy, or at a step that could not show it. */
  function catchUp(): void {
    if (news !== null && shownTo > 0) act(news)
  }

  function readFailed(error: AccountError): void {
    if (!mayHear()) return
    const nobody = kind.signedOut && error.code === 'unauthenticated' && at('loading', 'unavailable')
    runner.send((nobody && opening(kind, null, null, options())) || { type: 'unreadable' })
    const told = runner.getSnapshot().failure?.error.code
    const isOver = kind.endsSessions && wantsSignIn(error) ? at('done')?.account : null
    if ((at('unavailable') ?? isOver) != null && told !== error.code) fail(error)
  }

  /** Somebody else is signed in: nothing of the one before may stay. What they had open is let go. */
  function beginAgain(): void {
    if (at('unconfirmed') !== null || pending() === 'commit') tellUnconfirmed()
    left(c)
    c.signIn.reset()
    forgetNews()
    runner.restart({ step: 'loading' })
  }

  function show(): void {
    const look = () => c.grant?.look()
    const unwake = onWake(() => {
      look()
      reconciler.wake()
    })
    const unlisten = onOnline(() => {
      if (runner.getSnapshot().failure?.error.code === 'offline') runner.forgive()
    })
    watch.show()
    const reopenGate = session.gate.close(() => isEnding(c))
    hide = () => {
      reopenGate()
      unwake()
      unlisten()
      watch.hide()
      reconciler.pause()
      c.grant?.hide()
    }
    reconciler.resume()
    tellStep()
    look()
  }

  const change: Change<object, object> = {
    ...createVerbs(c, { catchUp, forgetNews, options }),
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
    abandon: () => void leave(c),
  }
  // SAFETY: see `anyKind`.
  return change as unknown as Change<Draft, Proof>
}
