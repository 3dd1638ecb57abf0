import { type Account, isAccount } from '../account/account.ts'
import { AccountError, isCodeRefused, isLost } from '../api/account-error.ts'
import { deadlineAfter } from '../flow/deadline.ts'
import type { Turn } from '../flow/flow-runner.ts'
import type { ChangeContext } from './context.ts'
import type { Confirmation, Pending } from './core.ts'
import { wantsSignIn } from './failure.ts'
import { decide, end, forget, lapse, markCodesUsed, succeed } from './outcome.ts'
import { refuse } from './refusal.ts'
import type { ChangeState } from './state.ts'

type Open = Extract<ChangeState<object>, { step: 'draft' | 'prove' | 'confirm' }>

/** At `draft`: sends the codes, or makes a change that needs none. */
export async function enter(
  c: ChangeContext,
  draft: object,
  proof: object | undefined,
  turn: Turn<Pending>,
): Promise<void> {
  if (c.at('draft') === null) return
  c.send({ type: 'entered', draft })
  const refused = c.kind.refuses?.(draft)
  if (refused != null) return c.fail(new AccountError(refused))
  const answer = c.kind.signedOut ? 'signedIn' : await c.signIn.passGate(turn)
  turn.here()
  if (answer === 'refused') return c.fail(new AccountError('forbidden'))
  if (answer === 'stopped' || !turn.present()) return
  turn.become('send')
  if (!(await isAccountKnown(c, turn))) return
  const allowed = await c.isAllowed(draft)
  turn.here()
  if (!allowed) return end(c, 'blocked', draft)
  if (c.codes !== null) return c.codes.sendAll(turn)
  if (c.grant !== null) return c.send({ type: 'codesSent', inboxes: [] })
  return commit(c, proof, turn)
}

/** Nothing is sent before the account was read in this flow: what is shown may come from a cache, or from the host. */
async function isAccountKnown(c: ChangeContext, turn: Turn<Pending>): Promise<boolean> {
  if (c.watch.isFresh()) return true
  const wanted = c.at('draft')?.draft
  const read = await c.watch.readNow()
  turn.here()
  if (isAccount(read)) {
    if (c.hear(read)) return false
    if (c.at('draft')?.draft === wanted) return true
    c.fail(new AccountError('account_changed'))
    return false
  }
  const { refused } = read ?? {}
  if (refused?.code === 'unauthenticated' && c.kind.signedOut) return true
  const said = refused !== undefined && !isLost(refused)
  await refuse(c, said ? refused : new AccountError('account_unreadable', refused), turn)
  return false
}

/** At `prove`: verifies what was asked for, or makes the change with it. */
export async function prove(c: ChangeContext, proof: object, turn: Turn<Pending>): Promise<void> {
  if (c.at('prove') === null) return
  if (c.codes?.isWornOut(proof)) return c.fail(new AccountError('code_rejected'))
  return c.grant === null ? commit(c, proof, turn) : verify(c, c.grant, proof, turn)
}

async function verify(
  c: ChangeContext,
  grant: Confirmation,
  proof: object,
  turn: Turn<Pending>,
): Promise<void> {
  const { kind, codes, session } = c
  const state = c.at('prove')
  if (state === null || kind.grant === undefined) return
  const sentAt = session.now()
  const { value, error } = await c.request(kind.grant.verify(state.draft, proof), turn.signal)
  if (error === undefined) {
    markCodesUsed(c, state.draft)
    turn.here()
    forget(c)
    grant.hold(value.token)
    c.send({ type: 'granted', deadline: deadlineAfter(sentAt, session.now(), value.expiresIn) })
    if ((c.commitsAtOnce() || kind.grant.confirm === 'afterRefusal') && turn.present())
      await commit(c, proof, turn)
    return
  }
  turn.here()
  if (isLost(error)) {
    forget(c)
    markCodesUsed(c, state.draft)
    return end(c, 'codesSpent', state.draft)
  }
  if (isCodeRefused(error)) codes?.noteRefused(proof)
  const answer = kind.answers?.[error.code]
  // A code of the old inbox stays good whatever becomes of the new address.
  if (typeof answer === 'object' && 'reopen' in answer) codes?.keep(proof, state.inboxes)
  return refuse(c, error, turn)
}

/** Another device may have changed it since it was read. What cannot be read now is not known: no difference tells then. */
async function lookAgain(
  c: ChangeContext,
  differs: readonly (keyof Account)[],
  turn: Turn<Pending>,
): Promise<boolean> {
  const read = await c.watch.readNow()
  turn.here()
  const { account = null } = c.at('draft', 'prove', 'confirm') ?? {}
  if (account === null) return true
  const refused = read !== null && 'refused' in read && !c.kind.signedOut ? read.refused : null
  if (refused !== null && wantsSignIn(refused)) {
    await refuse(c, refused, turn)
    return false
  }
  const unknown = Object.fromEntries(differs.map((key) => [key, undefined]))
  c.send({ type: 'lookedAgain', account: isAccount(read) ? read : { ...account, ...unknown } })
  return true
}

/** Makes the change: the only place where an account is changed. */
export async function commit(
  c: ChangeContext,
  proof: object | undefined,
  turn: Turn<Pending>,
): Promise<void> {
  const { grant, kind } = c
  if (kind.differs && !(await lookAgain(c, kind.differs, turn))) return
  const state: Open | null = grant === null ? c.at('draft', 'prove') : c.at('confirm')
  const token = grant?.token() ?? ''
  if (state === null || (grant !== null && token === '')) return
  turn.become('commit')
  c.changing(state.draft)
  const owner = c.watch.owner()
  const sentAt = c.session.clock.monotonic()
  const wasOpen = grant?.isOpen() ?? false
  grant?.setOpen(true)
  grant?.setUnderWay(true)
  try {
    const { value, error } = await c.request(kind.commit(state.draft, { token, proof }))
    if (error === undefined) {
      const now = (state.account && kind.learns?.(value, state.account)) ?? null
      return succeed(c, state, owner, now, turn.alive())
    }
    const told = !isLost(error) && !kind.echoes(error, state.account)
    if (error.code === 'offline' || told) grant?.setOpen(wasOpen)
    if (!turn.present()) c.watch.refresh()
    turn.here()
    if (isCodeRefused(error) && proof !== undefined) c.codes?.noteRefused(proof)
    await commitRefused(c, state, error, sentAt, turn)
  } finally {
    grant?.setUnderWay(false)
  }
}

async function commitRefused(
  c: ChangeContext,
  state: Open,
  error: AccountError,
  sentAt: number,
  turn: Turn<Pending>,
): Promise<void> {
  if (error.code === 'offline') return c.fail(error)
  if (isLost(error)) return replyLost(c, state, sentAt)
  if (!c.kind.echoes(error, state.account)) return refuse(c, error, turn)
  // Such a refusal is no proof: it is also what a second delivery of a request that worked is answered with.
  const read = await c.watch.readNow()
  turn.here()
  const verdict = c.kind.judge(read, state.draft, state.account)
  if (verdict === 'done' || verdict === 'elsewhere') return void decide(c, read, false)
  if (verdict === 'undone') c.grant?.setOpen(false)
  if (wantsSignIn(error) || error.code === 'session_renewed' || error.code === 'rate_limited')
    return refuse(c, error, turn)
  if (verdict === 'unknown') return replyLost(c, state, sentAt)
  if (error.code === 'token_rejected') return lapse(c)
  return refuse(c, error, turn)
}

/** The token's time is over: whether a change that was sent with it took effect, the account tells. */
export function timeOver(c: ChangeContext): void {
  const state = c.at('confirm')
  if (state === null) return
  if (c.grant?.isOpen()) replyLost(c, state, c.session.clock.monotonic())
  else lapse(c)
}

function replyLost(c: ChangeContext, state: Open, sentAt: number): void {
  markCodesUsed(c, state.draft)
  forget(c)
  const now = c.session.clock.monotonic()
  const end = state.step === 'confirm' ? state.deadline.from.monotonic + state.deadline.latestMs : sentAt
  c.startChecking(end + c.kind.lateMs - now)
}
