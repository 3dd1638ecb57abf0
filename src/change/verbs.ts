import { readDeadline } from '../flow/deadline.ts'
import type { FlowSnapshot, Turn } from '../flow/flow-runner.ts'
import { commit, enter, prove } from './change.ts'
import type { ChangeContext } from './context.ts'
import type { Pending } from './core.ts'
import { type ChangeFailure, wantsSignIn } from './failure.ts'
import { type ChangeHost, tell } from './host.ts'
import { leave } from './leaving.ts'
import { opening } from './news.ts'
import { signedInAgain } from './refusal.ts'
import type { ChangeState, Role } from './state.ts'

/** What a screen can do with a change. Verbs that the step does not offer do nothing. */
export interface ChangeVerbs<Draft, Proof> {
  /** At `draft`: what the user wants. Sends the codes, or makes a change that needs none. */
  enter(draft: Draft, proof?: Proof): void
  /** At `prove`: what was asked for. Kept nowhere but in the request. */
  prove(proof: Proof): void
  /** At `confirm`: makes the change, while the token lives. */
  commit(proof?: Proof): void
  /** At `prove` and `again`: sends one inbox another code, or all of them. */
  resend(role?: Role): void
  /** Back to the draft. `typed`: a code of the old inbox, which stays good. */
  reopen(typed?: Partial<Proof>): void
  /** The old inbox's code from before. */
  keptCode(): string
  /** Wipes codes and tokens, and begins again. */
  cancel(): void
  /** Reads the account again. */
  checkAgain(): void
  /** Has the host sign the user in again, where an error asks for it; at `unconfirmed` always. */
  signInAgain(): void
  /** Whether the host can. */
  canSignInAgain(): boolean
  /** Ends the waiting for a sign-in; everything else stays. */
  stopWaiting(): void
  /** What went wrong does not hold any more: the user has mended it. */
  dismissError(): void
  /** The host may have changed its options. */
  readOptions(): void
}

export type ChangeSnapshot<Draft> = FlowSnapshot<ChangeState<Draft>, Pending, ChangeFailure>

/** A change under way, without React. */
export interface Change<Draft, Proof> extends ChangeVerbs<Draft, Proof> {
  getSnapshot(): ChangeSnapshot<Draft>
  /** Where a page that a server rendered begins. */
  getServerSnapshot(): ChangeSnapshot<Draft>
  subscribe(listener: () => void): () => void
  /** The host may have changed its options. */
  readOptions(): void
  /** Another account takes over: nothing more of this one is sent, not even a request that waits for a renewed token. */
  abandon(): void
}

/** What the verbs need besides, of the one who follows the account. */
export interface VerbsOptions {
  options(): ChangeHost
  /** Acts on what was heard when the flow was busy, or at a step that could not show it. */
  catchUp(): void
  /** What was read so far does not count any more. */
  forgetNews(): void
}

export function createVerbs(
  c: ChangeContext,
  { options, catchUp, forgetNews }: VerbsOptions,
): ChangeVerbs<object, object> {
  const { runner, kind } = c

  /** One request at a time, and none while the service wants to be left alone. */
  function run(task: Pending, work: (turn: Turn<Pending>) => Promise<void>): void {
    const { failure, pending } = runner.getSnapshot()
    const waits = failure?.retryAt && readDeadline(failure.retryAt, c.session.now()).remainingMs > 0
    if (waits || pending !== null) return
    c.send({ type: 'pressed' })
    runner.run(task, async (turn) => {
      await work(turn)
      // Who left meanwhile may be in the middle of another request.
      if (turn.alive()) catchUp()
    })
  }

  /** The draft again, as it stands with the account; `keeping` what the user wanted. */
  function begin(keeping: boolean): void {
    const state = c.at('draft', 'prove', 'confirm', 'again', 'elsewhere', 'unconfirmed', 'done')
    // What may be made twice may be made once more.
    if (state === null || (state.step === 'done' && !kind.repeatable)) return
    const account = 'now' in state ? (state.now ?? state.account) : state.account
    const event = opening(kind, account, keeping ? state.draft : null, options())
    if (event !== null) c.send(event)
  }

  function readAgain(): void {
    forgetNews()
    c.send({ type: 'readRequested' })
    c.watch.refresh()
  }

  return {
    readOptions() {
      if (c.at('draft') !== null && c.pending() === null) begin(true)
    },
    enter: (draft, proof) => run('send', (turn) => enter(c, draft, proof, turn)),
    prove: (proof) => run(c.grant === null ? 'commit' : 'verify', (turn) => prove(c, proof, turn)),
    commit: (proof) => run('commit', (turn) => commit(c, proof, turn)),
    resend: (role) =>
      run('send', async (turn) => {
        const state = c.at('prove', 'again')
        if (state === null || c.codes === null) return
        if (role !== undefined && kind.codes?.resend === 'each') return c.codes.resend(role, turn)
        const waits = c.codes.resendAt(kind.codes?.inboxes(state.draft) ?? [])
        if (role !== undefined || waits === null) await c.codes.sendAll(turn)
      }),
    reopen(typed) {
      const state = c.pending() === 'verify' ? null : c.at('prove')
      if (!leave(c)) return
      if (state !== null && typed !== undefined) c.codes?.keep(typed, state.inboxes)
      begin(true)
    },
    keptCode: () => c.codes?.kept() ?? '',
    cancel() {
      if (!leave(c)) return
      c.signIn.reset()
      begin(false)
      runner.dropTyped()
      catchUp()
      tell(() => options().onCancelled?.())
    },
    checkAgain() {
      if (c.at('unconfirmed') !== null) run('read', () => c.reconciler.readNow())
      else readAgain()
    },
    signInAgain() {
      const error = runner.getSnapshot().failure?.error
      const wanted = error !== undefined && wantsSignIn(error) ? error : null
      if (wanted === null && c.at('unconfirmed') === null) return
      run('signIn', async (turn) => {
        const answer = await c.signIn.ask(wanted?.code ?? 'unauthenticated', turn)
        turn.here()
        if (answer !== 'signedIn') return wanted === null ? undefined : c.fail(wanted)
        if (c.at('unconfirmed') !== null) return c.reconciler.readNow()
        if (c.at('unavailable') !== null) return readAgain()
        signedInAgain(c)
      })
    },
    canSignInAgain: c.session.gate.canAsk,
    stopWaiting: () => c.signIn.stopWaiting(),
    dismissError: runner.forgive,
  }
}
