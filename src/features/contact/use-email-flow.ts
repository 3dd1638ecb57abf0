'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { AccountError } from '../../api/account-error.ts'
import type { Deadline } from '../../flow/deadline.ts'
import type { AccountSession } from '../../provider/account-session.ts'
import { useAccount } from '../../provider/account-settings-provider.tsx'
import type { EmailFlowVerbs, EmailTask } from './email-flow.ts'

/** What every headless email hook returns beside its verbs. */
export interface EmailFlowView<State> {
  /** The step, with the data of that step and of no other. */
  state: State
  /** Whether a request is under way; verbs are ignored meanwhile, but `editAddress` and `cancel` until the account is being changed. */
  isPending: boolean
  /** Which request is under way. */
  pending: EmailTask | null
  /** What went wrong last. Cleared by the next step and the next request. */
  error: AccountError | null
  /** With `rate_limited`: when it makes sense to try again. */
  retryAt: Deadline | null
  /** Counts errors, so that the same one twice can be told twice. */
  errorCount: number
  /** Another number whenever everything typed is to be dropped: the key of your forms. */
  generation: number
}

export type Verbs<Controller> = Omit<
  Controller,
  'getSnapshot' | 'getServerSnapshot' | 'subscribe' | 'abandon'
>

/** Holds a flow for a component. Another account or client gets a flow of its own, without anything of the one before. */
export function useEmailFlow<State, Options, Controller extends EmailFlowVerbs<State>>(
  create: (session: AccountSession, options: () => Options) => Controller,
  options: Options,
): EmailFlowView<State> & Verbs<Controller> {
  const { session } = useAccount()
  const latest = useRef(options)
  latest.current = options

  const open = () => ({ session, flow: create(session, () => latest.current) })
  const [held, hold] = useState(open)
  if (held.session !== session) hold(open())

  const { flow } = held
  const before = useRef(flow)
  useEffect(() => {
    if (before.current !== flow) before.current.abandon()
    before.current = flow
  }, [flow])
  const { state, pending, failure, failures, generation } = useSyncExternalStore(
    flow.subscribe,
    flow.getSnapshot,
    flow.getServerSnapshot,
  )
  const { getSnapshot: _, getServerSnapshot: __, subscribe: ___, abandon: ____, ...verbs } = flow
  return {
    state,
    isPending: pending !== null,
    pending,
    error: failure?.error ?? null,
    retryAt: failure?.retryAt ?? null,
    errorCount: failures,
    generation,
    ...verbs,
  }
}
