/** Why the host is asked to have the user sign in again. `start`: a sensitive change is about to begin. */
export type ReauthReason = 'start' | 'unauthenticated' | 'forbidden'

export type ReauthHandler = (request: { reason: ReauthReason }) => Promise<boolean>

/** `stopped`: the user did not want to wait any longer. */
export type ReauthAnswer = 'signedIn' | 'refused' | 'stopped'

/** One question to the host. */
export interface ReauthRequest {
  readonly answer: Promise<ReauthAnswer>
  /** Ends the waiting; what the host answers later changes nothing. */
  stop(): void
}

/** The one place where the host is asked for a sign-in: flows that ask at the same time share its answer. */
export interface ReauthGate {
  /** Whether the host can have the user sign in again. */
  canAsk(): boolean
  /** Without a handler only a `start` passes. */
  ask(reason: ReauthReason): ReauthRequest
  /**
   * Nobody is asked to sign in while this holds: the account may be gone.
   *
   * @returns ends it
   */
  close(isClosed: () => boolean): () => void
}

type Waiter = (answer: ReauthAnswer) => void

/** @param handler read anew for every question, so that the host may change it */
export function createReauthGate(handler: () => ReauthHandler | undefined): ReauthGate {
  /** Who waits for the question under way. Each waits for a promise of its own: a host may never answer. */
  let waiting: Set<Waiter> | null = null
  const reasons = new Set<() => boolean>()
  const isClosed = () => [...reasons].some((holds) => holds())

  function begin(ask: ReauthHandler, reason: ReauthReason): Set<Waiter> {
    const waiters = new Set<Waiter>()
    const settle = (answer: ReauthAnswer) => {
      if (waiting === waiters) waiting = null
      for (const tell of waiters) tell(answer)
      waiters.clear()
    }
    void (async () => ask({ reason }))().then(
      (signedIn) => settle(signedIn ? 'signedIn' : 'refused'),
      () => settle('refused'),
    )
    return waiters
  }

  return {
    canAsk: () => handler() !== undefined && !isClosed(),
    close(holds) {
      reasons.add(holds)
      return () => void reasons.delete(holds)
    },
    ask(reason) {
      if (isClosed()) return { answer: Promise.resolve('refused'), stop: () => undefined }
      const ask = handler()
      if (ask === undefined) {
        const answer = Promise.resolve<ReauthAnswer>(reason === 'start' ? 'signedIn' : 'refused')
        return { answer, stop: () => undefined }
      }
      waiting ??= begin(ask, reason)
      const waiters = waiting
      let tell: Waiter = () => undefined
      const answer = new Promise<ReauthAnswer>((resolve) => {
        tell = resolve
      })
      waiters.add(tell)
      return {
        answer,
        stop() {
          if (waiters.delete(tell)) tell('stopped')
          // Nobody waits any more: whoever asks next has the host asked anew.
          if (waiters.size === 0 && waiting === waiters) waiting = null
        },
      }
    },
  }
}
