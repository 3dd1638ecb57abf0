'use client'

import { createContext, useContext, useEffect } from 'react'
import type { Pending } from '../change/core.ts'
import type { StepName } from '../change/state.ts'

/** What whoever opened a flow has to know of it, to close it and to say how it goes on unseen. */
export interface SeatedFlow {
  readonly step: StepName
  readonly pending: Pending | null
  /** The account is being changed, or nobody knows yet whether it was: nobody walks away from that. */
  readonly held: boolean
  /** Where it stands, in a few words. */
  readonly said: string
  /** The user gives up. */
  readonly cancel: () => void
}

/** Tells the row around a flow about it, after every render; `null` when the flow is gone. */
export type FlowSeat = (flow: SeatedFlow | null) => void

const Seat = createContext<FlowSeat | null>(null)

export const FlowSeatProvider = Seat.Provider

export function useFlowSeat({ step, pending, held, said, cancel }: SeatedFlow): void {
  const tell = useContext(Seat)
  useEffect(() => {
    tell?.({ step, pending, held, said, cancel })
  }, [tell, step, pending, held, said, cancel])
  useEffect(() => () => tell?.(null), [tell])
}
