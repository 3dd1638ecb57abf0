import type { ReauthAnswer, ReauthReason, ReauthRequest } from '../account/reauth-gate.ts'
import type { AccountSession } from '../account/session.ts'
import type { Turn } from '../flow/flow-runner.ts'
import type { Pending } from './core.ts'

/** Has the host sign the user in, for one flow. */
export interface SignIn {
  /** Waits for the host's answer; nobody who is not there is asked. */
  ask(reason: ReauthReason, turn: Turn<Pending>): Promise<ReauthAnswer>
  /** Lets the host have the user sign in before a flow sends anything, once a flow. */
  passGate(turn: Turn<Pending>): Promise<ReauthAnswer>
  /** Ends the waiting for an answer. */
  stopWaiting(): void
  /** The next start is asked for again. */
  reset(): void
}

export function createSignIn({ gate }: AccountSession): SignIn {
  let passed = false
  let waiting: ReauthRequest | null = null

  async function ask(reason: ReauthReason, turn: Turn<Pending>): Promise<ReauthAnswer> {
    if (!turn.present()) return 'refused'
    turn.become('signIn')
    const request = gate.ask(reason)
    waiting = request
    const answer = await request.answer
    if (waiting === request) waiting = null
    // Whoever has just signed in is not asked again at the start.
    if (answer === 'signedIn' && turn.alive()) passed = true
    return answer
  }

  return {
    ask,
    passGate: async (turn) => (passed ? 'signedIn' : ask('start', turn)),
    stopWaiting: () => waiting?.stop(),
    reset() {
      passed = false
    },
  }
}
