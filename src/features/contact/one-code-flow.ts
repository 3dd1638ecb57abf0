import {
  AccountError,
  type AccountErrorCode,
  isCodeRefused,
  isLost,
  toAccountError,
} from '../../api/account-error.ts'
import type { EmailChannel } from '../../api/email.ts'
import type { Operation } from '../../api/operation.ts'
import type { Deadline } from '../../flow/deadline.ts'
import type { Flow } from '../../flow/define-flow.ts'
import type { Turn } from '../../flow/flow-runner.ts'
import type { AccountSession } from '../../provider/account-session.ts'
import { createEmailFlow, type EmailTask, type FlowCallbacks, tell } from './email-flow.ts'
import { blamesAddress } from './failure.ts'
import { cooldownOf, type Inbox, mailCode, markCodesUsed, unsentInbox } from './inbox.ts'
import type { KnownEmail } from './read-email.ts'
import { createRefusedCodes } from './refused-codes.ts'

/** Events that the tables of these flows share. One that a table does not list means nothing to it. */
export type OneCodeEvent =
  | { type: 'codeMailed'; inbox: Inbox }
  | { type: 'codesVoided' }
  | { type: 'addressRefused' }
  | { type: 'lastWayRefused' }
  /** The account is as before. `email`: where the next code goes. */
  | { type: 'foundUndone'; email: string; resendAt: Deadline | null }

export interface OneCodeCallbacks<Step extends string> extends FlowCallbacks<Step> {
  /** A reply was lost and the account does not tell whether the change was made. Called once a change. */
  onUnconfirmed?: (change: { email: string }) => void
}

interface OneCodeOptions<State extends { step: string }, Event extends { type: string }> {
  session: AccountSession
  task: 'bind' | 'unbind'
  channel: EmailChannel
  flow: Flow<State, Event>
  initial: State
  callbacks: () => OneCodeCallbacks<State['step']>
  accountRead: (account: KnownEmail) => Event
  moved: (state: State) => void
  /** Steps, besides that of the code, from which a code may be mailed. */
  mailsFrom: readonly State['step'][]
  operation: Operation<{ address: string; code: string }, void>
  /** A refusal that is also the answer to a second delivery of a request that worked. */
  echo: AccountErrorCode
  /** What the account's email says of a change of `email`: `null` is that it was not made. */
  judge: (accountEmail: string | null, email: string) => 'done' | Event | null
  done: (email: string) => void
}

/** How long a change whose reply was lost may still take effect. */
const LATE_EFFECT_MS = 60_000

/** A change of the account that one code decides: mailed, entered, and sent once. */
export function createOneCodeFlow<
  State extends { step: string; email?: string; inbox?: Inbox },
  Event extends { type: string },
>(options: OneCodeOptions<State, Event | OneCodeEvent>) {
  const { session, task, channel, operation, callbacks, mailsFrom, judge, done } = options
  const refusedCodes = createRefusedCodes()
  const flow = createEmailFlow<State, Event | OneCodeEvent>({
    session,
    flow: options.flow,
    initial: () => options.initial,
    callbacks,
    accountRead: options.accountRead,
    moved: options.moved,
    settle,
    unconfirmed({ email }) {
      if (email !== undefined) tell(() => callbacks().onUnconfirmed?.({ email }))
    },
    voidCodes: () => flow.send({ type: 'codesVoided' }),
    left: refusedCodes.clear,
  })
  const stateNow = (): State => flow.getSnapshot().state

  async function mail(turn: Turn<EmailTask>): Promise<void> {
    const { step, email, inbox: before } = stateNow()
    if (email === undefined || !(step === 'code' || mailsFrom.includes(step))) return
    const inbox = await mailCode(session, channel, before ?? unsentInbox(email), turn.signal)
    if (inbox.refusal === null) refusedCodes.clear()
    if (!turn.alive()) return
    // Where a code may have arrived before, the refusal of another stands beside its field.
    if (inbox.refusal === null || step === 'code') flow.send({ type: 'codeMailed', inbox })
    if (inbox.refusal !== null) await refuse(inbox.refusal, turn)
  }

  async function submit(code: string, turn: Turn<EmailTask>): Promise<void> {
    const { step, email } = stateNow()
    if (step !== 'code' || email === undefined) return
    if (refusedCodes.wornOut(code)) return flow.fail(new AccountError('code_rejected'))
    const sentAt = session.clock.monotonic()
    try {
      await session.request(operation.name, (client) => client.call(operation, { address: email, code }))
      done(email)
    } catch (thrown) {
      const error = toAccountError(thrown)
      if (!turn.present()) session.refetchProfile()
      if (!turn.alive()) return
      if (isCodeRefused(error)) refusedCodes.note(code)
      if (isLost(error)) return replyLost(email, sentAt)
      if (error.code === options.echo) {
        const readout = await flow.readEmail()
        if (!turn.alive()) return
        if (!readout.known) return replyLost(email, sentAt)
        if (settle(readout, false)) return
      }
      await refuse(error, turn)
    }
  }

  async function refuse(error: AccountError, turn: Turn<EmailTask>): Promise<void> {
    const before = stateNow()
    if (blamesAddress(error)) flow.send({ type: 'addressRefused' })
    if (error.code === 'last_sign_in_method') {
      flow.send({ type: 'lastWayRefused' })
      // A step that says so itself needs no notice.
      if (stateNow() !== before) return
    }
    await flow.refuse(error, turn)
  }

  function replyLost(email: string, sentAt: number): void {
    markCodesUsed(session, channel, [email])
    flow.replyLost(LATE_EFFECT_MS - (session.clock.monotonic() - sentAt))
  }

  /** Acts on what the account says, where that is decisive. */
  function settle(account: KnownEmail, last: boolean): boolean {
    const { step, email } = stateNow()
    if (email === undefined || !(step === 'code' || step === 'unconfirmed')) return true
    const verdict = judge(account.email, email)
    if (verdict === 'done') done(email)
    else if (verdict !== null) flow.send(verdict)
    if (verdict !== null) return true
    const next = account.email ?? email
    if (last) flow.send({ type: 'foundUndone', email: next, resendAt: cooldownOf(session, channel, [next]) })
    return last
  }

  return {
    flow,
    mail,
    submitCode: (code: string) => flow.run(task, (turn) => submit(code, turn)),
  }
}
