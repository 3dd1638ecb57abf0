'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useAccount } from '../account/provider.tsx'
import type { AccountError } from '../api/account-error.ts'
import type { Deadline } from '../flow/deadline.ts'
import type { ChangeKind } from './change-kind.ts'
import type { Pending } from './core.ts'
import { createChange } from './create-change.ts'
import type { ChangeHost } from './host.ts'
import type { ChangeState } from './state.ts'
import type { ChangeVerbs } from './verbs.ts'

/** What every headless hook returns: where the change stands, and the verbs that move on. */
export interface UseChange<Draft, Proof> extends Omit<ChangeVerbs<Draft, Proof>, 'readOptions'> {
  /** The step, with the data of that step and of no other. */
  state: ChangeState<Draft>
  /** Which request is under way. Verbs are ignored meanwhile, but `reopen` and `cancel` until the account is being changed. */
  pending: Pending | null
  /** What went wrong last. Cleared by the next step and the next request. */
  error: AccountError | null
  /** With `rate_limited`: when it makes sense to try again. */
  retryAt: Deadline | null
  /** Counts errors, so that the same one twice can be told twice. */
  errorCount: number
  /** Another number whenever everything typed is to be dropped: the key of your forms. */
  generation: number
}

/** Holds a change for a component. Another account or client gets one of its own, without anything of the one before. */
export function useChange<
  Draft extends object,
  Proof extends object,
  Options extends object,
  Told extends object,
>(
  kind: ChangeKind<Draft, Proof, Options, Told>,
  options: Options & ChangeHost<Told>,
): UseChange<Draft, Proof> {
  const { session } = useAccount()
  const latest = useRef(options)
  latest.current = options

  const open = () => ({ session, change: createChange(kind, session, () => latest.current) })
  const [held, hold] = useState(open)
  if (held.session !== session) hold(open())

  const { change } = held
  const before = useRef(change)
  useEffect(() => {
    if (before.current !== change) before.current.abandon()
    before.current = change
  }, [change])
  const { state, pending, failure, failures, generation, crash } = useSyncExternalStore(
    change.subscribe,
    change.getSnapshot,
    change.getServerSnapshot,
  )
  if (crash !== null) throw crash.thrown
  const {
    getSnapshot: _,
    getServerSnapshot: __,
    subscribe: ___,
    abandon: ____,
    readOptions,
    ...verbs
  } = change
  // After every render: the change knows what is new to it.
  useEffect(readOptions)
  return {
    state,
    pending,
    error: failure?.error ?? null,
    retryAt: failure?.retryAt ?? null,
    errorCount: failures,
    generation,
    ...verbs,
  }
}
