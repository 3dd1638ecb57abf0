import { AccountError, isCodeRefused, isLost, toAccountError } from '../../api/account-error.ts'
import { changeEmail, verifyEmailChange } from '../../api/email.ts'
import { deadlineAfter } from '../../flow/deadline.ts'
import type { Turn } from '../../flow/flow-runner.ts'
import type { AccountSession } from '../../provider/account-session.ts'
import {
  type ChangeEmailEvent,
  type ChangeEmailState,
  changeEmailFlow,
  type EmailChange,
} from './change-email.flow.ts'
import { createConfirmTimer } from './confirm-timer.ts'
import { sameEmail } from './email-address.ts'
import {
  createEmailFlow,
  type EmailFlowVerbs,
  type EmailTask,
  type FlowCallbacks,
  tell,
} from './email-flow.ts'
import { blamesAddress } from './failure.ts'
import { cooldownOf, hasLiveCode, type Inbox, mailCode, markCodesUsed, unsentInbox } from './inbox.ts'
import type { KnownEmail } from './read-email.ts'
import { createRefusedCodes } from './refused-codes.ts'

export interface ChangeEmailOptions extends FlowCallbacks<ChangeEmailState['step']> {
  /** The account's email, when you know it. @default read from the profile */
  currentEmail?: string
  /** Whether the user pool verifies the old address. @default true */
  verifyOldEmail?: boolean
  /** `manual` lets the user confirm the change while the token lives; `auto` makes it at once. @default 'manual' */
  commit?: 'manual' | 'auto'
  /** The account's email is `to` now. Called once, also when the screen is gone by then. */
  onChanged?: (change: { from: string; to: string }) => void
  /** A reply was lost and the account does not tell whether the change was made. Called once a change. */
  onUnconfirmed?: (change: { from: string; to: string }) => void
  /** The account has no email to change. */
  onWrongFlow?: (wrong: { reason: 'no_email' }) => void
}

type Step<S extends ChangeEmailState['step']> = Extract<ChangeEmailState, { step: S }>
type ResendStep = Step<'codes' | 'codesSpent' | 'expired' | 'notChanged'>

/** How long after its token's end an update whose reply was lost may still take effect. */
const LATE_EFFECT_MS = 30_000

export interface ChangeEmail extends EmailFlowVerbs<ChangeEmailState> {
  /** Mails the codes and goes on to enter them. */
  submitAddress(address: string): void
  submitCodes(codes: { newCode: string; oldCode?: string }): void
  /** Makes the change, while the token lives. */
  confirm(): void
  resend(inbox: 'new' | 'old'): void
  /** Mails new codes to the same addresses, once none of them is cooling down. */
  sendNewCodes(): void
  /** Back to the address. A code of the old inbox that was typed stays good. */
  editAddress(typed?: { oldCode: string }): void
  /** The old inbox's code from before the address was edited. */
  keptOldCode(): string
  /** The host may have changed its options. */
  readOptions(): void
}

export function createChangeEmail(session: AccountSession, options: () => ChangeEmailOptions): ChangeEmail {
  // The only places a secret lives in between steps. Never part of a snapshot.
  let token: string | null = null
  let keptOld: { code: string; inbox: Inbox } | null = null
  const refusedPairs = createRefusedCodes()
  /** An update was sent, and no read since then has shown that nothing changed. */
  let mayHaveChanged = false
  let updating = false
  let onScreen = false

  const asksOld = () => options().verifyOldEmail ?? true
  const { currentEmail } = options()
  let hostsWord = currentEmail
  let hostWasMistaken = false
  let toldToAskOld = asksOld()
  const flow = createEmailFlow({
    session,
    flow: changeEmailFlow(asksOld),
    initial: (): ChangeEmailState =>
      currentEmail === undefined || hostWasMistaken
        ? { step: 'loading' }
        : { step: 'address', from: currentEmail, to: '', asksOld: asksOld() },
    callbacks: options,
    followsProfile: () => options().currentEmail === undefined,
    hostMeant({ email }) {
      const state = at('address', 'codes', 'confirm')
      hostWasMistaken ||= hostsWord !== undefined && state !== null && !sameEmail(email ?? null, state.from)
      return !hostWasMistaken
    },
    accountRead: ({ email }): ChangeEmailEvent => ({ type: 'accountRead', email }),
    settle,
    unconfirmed: () => {
      const state = at('unconfirmed')
      if (state !== null) tell(() => options().onUnconfirmed?.({ from: state.from, to: state.to }))
    },
    moved: ({ step }) => {
      if (step === 'noEmail') tell(() => options().onWrongFlow?.({ reason: 'no_email' }))
      if (step === 'confirm') timer.look()
    },
    voidCodes: () => {
      keptOld = null
      flow.send({ type: 'codesVoided' })
    },
    left(pending) {
      const state = at('codes')
      // A check that nobody waits for may still use them up.
      if (state !== null && pending === 'verify')
        markCodesUsed(session, 'CHANNEL_UPDATE_EMAIL', inboxesOf(state))
      forgetSecrets()
    },
    shown: () => {
      onScreen = true
      timer.look()
    },
    hidden: () => {
      onScreen = false
      timer.stop()
    },
  })

  const timer = createConfirmTimer(session, {
    // An update under way is not interrupted: its outcome counts, not the clock.
    deadline: () => (updating || !onScreen ? null : (at('confirm')?.deadline ?? null)),
    low: (left) => flow.send({ type: 'timeRanLow', left }),
    over() {
      const state = at('confirm')
      if (state !== null) (mayHaveChanged ? startChecking : lapse)(state)
    },
  })

  function at<S extends ChangeEmailState['step']>(...steps: S[]): Step<S> | null {
    const { state } = flow.getSnapshot()
    // SAFETY: the state's step is one of those asked for.
    return steps.some((step) => step === state.step) ? (state as Step<S>) : null
  }

  const inboxesOf = ({ from, to, asksOld: old }: EmailChange) => (old ? [to, from] : [to])
  const resendAt = (change: EmailChange) => cooldownOf(session, 'CHANNEL_UPDATE_EMAIL', inboxesOf(change))

  function forgetSecrets(): void {
    token = null
    keptOld = null
    mayHaveChanged = false
    refusedPairs.clear()
  }

  async function mail(inbox: Inbox, { signal }: Turn<EmailTask>): Promise<Inbox> {
    const mailed = await mailCode(session, 'CHANNEL_UPDATE_EMAIL', inbox, signal)
    if (mailed.round !== inbox.round) refusedPairs.clear()
    return mailed
  }

  /** The new address first: when it is refused, nobody else is bothered. */
  async function mailBoth(change: EmailChange, turn: Turn<EmailTask>): Promise<void> {
    const codes = at('codes')
    const newInbox = await mail(codes?.newInbox ?? unsentInbox(change.to), turn)
    if (newInbox.refusal !== null) return newRefused(newInbox.refusal, turn)
    const unsent = change.asksOld ? (codes?.oldInbox ?? unsentInbox(change.from)) : null
    if (!turn.present()) {
      // The code of before is void: whoever comes back has to see it.
      if (turn.alive() && at('address') === null)
        flow.send({ type: 'codesMailed', newInbox, oldInbox: unsent })
      return
    }
    const oldInbox = unsent && (await mailOld(unsent, turn))
    if (!turn.alive()) return
    flow.send({ type: 'codesMailed', newInbox, oldInbox })
    if (oldInbox?.refusal) await flow.refuse(oldInbox.refusal, turn)
  }

  async function mailOld(inbox: Inbox, turn: Turn<EmailTask>): Promise<Inbox> {
    // A code the user typed before going back to the address would be void after another mail.
    const kept = at('address') !== null && keptOld !== null && sameEmail(keptOld.inbox.address, inbox.address)
    if (kept && keptOld !== null) {
      const { inbox: mailed } = keptOld
      return mailed.refusal === null ? mailed : { ...mailed, delivery: 'sent', refusal: null }
    }
    keptOld = null
    return mail(inbox, turn)
  }

  async function newRefused(refusal: AccountError, turn: Turn<EmailTask>): Promise<void> {
    if (turn.alive() && blamesAddress(refusal)) flow.send({ type: 'addressRefused' })
    await flow.refuse(refusal, turn)
  }

  async function verify(codes: { newCode: string; oldCode?: string }, turn: Turn<EmailTask>): Promise<void> {
    const state = at('codes')
    if (state === null) return
    const proof = state.oldInbox === null ? {} : { oldAddress: state.from, oldCode: codes.oldCode ?? '' }
    const pair = JSON.stringify([codes.newCode, proof])
    if (refusedPairs.wornOut(pair)) return flow.fail(new AccountError('code_rejected'))
    const sent = session.now()
    try {
      const change = { newAddress: state.to, newCode: codes.newCode, ...proof }
      const grant = await session.request(verifyEmailChange.name, (client) =>
        client.call(verifyEmailChange, change, { signal: turn.signal }),
      )
      markCodesUsed(session, 'CHANNEL_UPDATE_EMAIL', inboxesOf(state))
      if (!turn.alive()) return
      forgetSecrets()
      token = grant.token
      flow.send({ type: 'verified', deadline: deadlineAfter(sent, session.now(), grant.expiresIn) })
    } catch (thrown) {
      if (turn.alive()) await verifyFailed(toAccountError(thrown), pair, { ...state, ...codes }, turn)
      return
    }
    if (options().commit === 'auto' && turn.present()) await update(turn)
  }

  async function verifyFailed(
    error: AccountError,
    pair: string,
    change: Step<'codes'> & { oldCode?: string },
    turn: Turn<EmailTask>,
  ): Promise<void> {
    if (isLost(error)) {
      forgetSecrets()
      markCodesUsed(session, 'CHANNEL_UPDATE_EMAIL', inboxesOf(change))
      return flow.send({ type: 'codesLost', resendAt: resendAt(change) })
    }
    if (isCodeRefused(error)) {
      keptOld = null
      refusedPairs.note(pair)
    }
    if (error.code === 'old_code_required') flow.send({ type: 'oldCodeRequired' })
    if (error.code === 'no_email') {
      flow.toldNoEmail()
      return flow.send({ type: 'foundElsewhere', email: null })
    }
    if (error.code === 'old_email_mismatch') return oldEmailMismatched(error, change, turn)
    if (blamesAddress(error)) {
      keepOld(change.oldInbox, change.oldCode)
      flow.send({ type: 'addressRefused' })
    }
    return flow.refuse(error, turn)
  }

  /** A code of the old inbox stays good whatever becomes of the new address. */
  function keepOld(inbox: Inbox | null | undefined, code: string | undefined): void {
    if (inbox && hasLiveCode(inbox) && code) keptOld = { code, inbox }
  }

  /** The account decides which address is the old one. */
  async function oldEmailMismatched(
    error: AccountError,
    change: EmailChange,
    turn: Turn<EmailTask>,
  ): Promise<void> {
    const readout = await flow.readEmail()
    if (!turn.alive()) return
    const unchanged = !readout.known || sameEmail(readout.email, change.from)
    if (unchanged) return flow.fail(error)
    const isNews = options().currentEmail !== undefined && readout.email !== null
    if (isNews && !sameEmail(readout.email, change.to)) {
      keptOld = null
      flow.send({ type: 'oldAddressCorrected', from: readout.email ?? '' })
      return flow.fail(error)
    }
    settle(readout, false)
  }

  async function update(turn: Turn<EmailTask>): Promise<void> {
    const state = at('confirm')
    const secret = token
    if (state === null || secret === null) return
    const hadBefore = mayHaveChanged
    turn.become('update')
    updating = true
    mayHaveChanged = true
    try {
      await session.request(changeEmail.name, (client) => client.call(changeEmail, { token: secret }))
      becameChanged(state)
    } catch (thrown) {
      const error = toAccountError(thrown)
      if (error.code === 'offline') mayHaveChanged = hadBefore
      await updateFailed(error, state, turn)
    } finally {
      updating = false
      timer.look()
    }
  }

  async function updateFailed(
    error: AccountError,
    state: Step<'confirm'>,
    turn: Turn<EmailTask>,
  ): Promise<void> {
    if (!turn.present()) session.refetchProfile()
    if (!turn.alive()) return
    if (error.code === 'offline') return flow.fail(error)
    if (isLost(error)) return startChecking(state)
    // A refusal is no proof: it is also what a second delivery of a request that worked is answered with.
    const readout = await flow.readEmail()
    if (!turn.alive()) return
    const unchanged = readout.known && sameEmail(readout.email, state.from)
    if (readout.known && !unchanged) return void settle(readout, false)
    if (unchanged) mayHaveChanged = false
    if (['unauthenticated', 'forbidden', 'session_renewed', 'rate_limited'].includes(error.code)) {
      return flow.refuse(error, turn)
    }
    if (!unchanged) return startChecking(state)
    if (error.code === 'token_rejected') return lapse(state)
    if (blamesAddress(error)) {
      forgetSecrets()
      flow.send({ type: 'addressRefused' })
      return flow.fail(error)
    }
    return flow.refuse(error, turn)
  }

  function startChecking({ deadline }: Step<'confirm'>): void {
    forgetSecrets()
    flow.replyLost(deadline.latestMs + LATE_EFFECT_MS - (session.clock.monotonic() - deadline.from.monotonic))
  }

  /** Acts on what the account says, where that is decisive. */
  function settle({ email }: KnownEmail, last: boolean): boolean {
    const state = at('codes', 'confirm', 'unconfirmed')
    if (state === null) return true
    if (sameEmail(email, state.to)) {
      becameChanged(state)
      return true
    }
    if (sameEmail(email, state.from)) {
      if (last) flow.send({ type: 'foundUnchanged', resendAt: resendAt(state) })
      return last
    }
    forgetSecrets()
    flow.send({ type: 'foundElsewhere', email })
    return true
  }

  function becameChanged({ from, to }: EmailChange): void {
    forgetSecrets()
    flow.succeed(to)
    flow.send({ type: 'changed' })
    tell(() => options().onChanged?.({ from, to }))
  }

  function lapse(state: EmailChange): void {
    forgetSecrets()
    flow.send({ type: 'tokenLapsed', resendAt: resendAt(state) })
  }

  return {
    ...flow.verbs,

    submitAddress(to) {
      flow.run('send', async (turn) => {
        const state = at('address')
        if (state === null) return
        flow.send({ type: 'addressEntered', to })
        if (sameEmail(to, state.from)) return flow.fail(new AccountError('same_email'))
        if (await flow.passGate(turn, 'send')) await mailBoth({ ...state, to }, turn)
      })
    },

    submitCodes: (codes) => flow.run('verify', (turn) => verify(codes, turn)),

    confirm: () => flow.run('update', update),

    resend(which) {
      flow.run(which === 'new' ? 'resendNew' : 'resendOld', async (turn) => {
        const state = at('codes')
        const inbox = which === 'new' ? state?.newInbox : state?.oldInbox
        if (inbox == null) return
        const mailed = await mail(inbox, turn)
        if (which === 'old' && mailed.round !== inbox.round) keptOld = null
        if (!turn.alive()) return
        flow.send({ type: which === 'new' ? 'newInboxMailed' : 'oldInboxMailed', inbox: mailed })
        if (mailed.refusal === null) return
        await (which === 'new' ? newRefused(mailed.refusal, turn) : flow.refuse(mailed.refusal, turn))
      })
    },

    sendNewCodes() {
      flow.run('send', async (turn) => {
        const state: ResendStep | null = at('codes', 'codesSpent', 'expired', 'notChanged')
        if (state === null || resendAt(state) !== null) return
        await mailBoth(state, turn)
      })
    },

    editAddress(typed) {
      const state = at('codes')
      const verifying = flow.getSnapshot().pending === 'verify'
      if (!flow.leave()) return
      const inbox = verifying ? null : state?.oldInbox
      keepOld(inbox, typed?.oldCode)
      flow.send({ type: 'addressReopened' })
    },

    keptOldCode: () => keptOld?.code ?? '',
    readOptions() {
      const { currentEmail: email } = options()
      // The account may have told better since, which the same word again does not undo.
      if (email !== hostsWord) {
        hostsWord = email
        if (email === undefined) flow.followProfile()
        else flow.hear({ type: 'accountRead', email })
      }
      if (asksOld() === toldToAskOld) return
      toldToAskOld = asksOld()
      flow.send({ type: 'asksOldTold', asksOld: toldToAskOld })
    },
  }
}
