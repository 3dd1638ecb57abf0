import type { AccountError } from '../api/account-error.ts'
import type { Turn } from '../flow/flow-runner.ts'
import type { Answer } from './change-kind.ts'
import type { ChangeContext } from './context.ts'
import type { Pending } from './core.ts'
import { wantsSignIn } from './failure.ts'
import { decide, end } from './outcome.ts'
import type { Role } from './state.ts'

/** A refusal that no step has an answer of its own for. */
export async function refuse(
  c: ChangeContext,
  error: AccountError,
  turn: Turn<Pending>,
  role?: Role,
): Promise<void> {
  turn.here()
  const answer = c.kind.answers?.[error.code]
  if (answer !== undefined && (await follow(c, answer, turn, role))) return
  if (error.code === 'session_renewed') c.watch.refresh()
  if (wantsSignIn(error)) {
    voidCodes(c)
    const signedIn = await c.signIn.ask(error.code, turn)
    turn.here()
    if (signedIn === 'signedIn') return signedInAgain(c)
  }
  c.fail(error)
}

/** Does what a kind answers a refusal with; says whether that tells the user everything. */
async function follow(
  c: ChangeContext,
  answer: Answer<object>,
  turn: Turn<Pending>,
  role: Role | undefined,
): Promise<boolean> {
  const state = c.at('draft', 'prove', 'confirm', 'again')
  if (state === null) return false
  const { draft } = state
  if (answer === 'reread') {
    const read = await c.watch.readNow()
    turn.here()
    const verdict = c.kind.judge(read, draft, state.account)
    return (verdict === 'done' || verdict === 'elsewhere') && decide(c, read, false)
  }
  // What the account has is not what the user wants: mending the draft would help nobody.
  if ('reopen' in answer && role !== 'old') {
    c.grant?.forget()
    c.send({ type: 'reopened', draft })
  }
  if ('draft' in answer && state.step === 'draft') {
    c.send({ type: 'entered', draft: answer.draft(draft) })
    c.watch.refresh()
  }
  if ('draft' in answer && state.step === 'prove') {
    const more = answer.draft(draft)
    const plans = c.kind.codes?.inboxes(more) ?? []
    c.send({ type: 'moreAsked', draft: more, inboxes: c.codes?.added(plans, state.inboxes) ?? [] })
    // What is asked for may be more than this account lets us do.
    return state.account !== null && c.hear(state.account)
  }
  if ('again' in answer && state.step !== 'confirm') {
    end(c, answer.again, draft)
    return true
  }
  // Before codes were sent, nothing of the refused change is under way: what was typed stays.
  if ('settles' in answer && state.step === 'prove' && state.account !== null) {
    c.session.settle(state.account.userId, answer.settles)
    return c.hear({ ...state.account, ...answer.settles })
  }
  return false
}

/** The user is signed in again in the middle of a flow; it may be somebody else. */
export function signedInAgain(c: ChangeContext): void {
  c.send({ type: 'signedInAgain' })
  c.watch.refresh()
}

function voidCodes(c: ChangeContext): void {
  const inboxes = c.codes?.voided(c.at('prove')?.inboxes ?? [])
  if (inboxes !== undefined && c.at('prove') !== null) c.send({ type: 'codesSent', inboxes })
}
