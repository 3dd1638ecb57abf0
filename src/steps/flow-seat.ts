'use client'

import { createContext, useCallback, useContext, useEffect, useRef } from 'react'
import type { Pending } from '../change/core.ts'
import type { StepName } from '../change/state.ts'

/** What whoever opened a flow has to know of it, to close it and to say how it goes on unseen. */
export interface SeatedFlow {
  readonly step: StepName
  readonly pending: Pending | null
  /** The account is being changed, or nobody knows yet whether it was: closing only hides that. */
  readonly held: boolean
  /** Something was typed that is not saved, and closing may not throw away. */
  readonly unsaved: boolean
  /** Where it stands, in a few words. */
  readonly said: string
  /** The user gives up. */
  readonly cancel: () => void
}

/** Tells the row around a flow about it, after every render; `null` when the flow is gone. */
export type FlowSeat = (flow: SeatedFlow | null) => void

const Seat = createContext<FlowSeat | null>(null)

export const FlowSeatProvider = Seat.Provider

export function useFlowSeat({ step, pending, held, unsaved, said, cancel }: SeatedFlow): void {
  const tell = useContext(Seat)
  useEffect(() => {
    tell?.({ step, pending, held, unsaved, said, cancel })
  }, [tell, step, pending, held, unsaved, said, cancel])
  useEffect(() => () => tell?.(null), [tell])
}

/**
 * For a flow that has taken the place of another: whoever closes the row gives up both.
 *
 * @param gaveUp the other one is given up
 */
export function useSeatOver(gaveUp: (() => void) | undefined): FlowSeat {
  const tell = useContext(Seat)
  const latest = useRef(gaveUp)
  latest.current = gaveUp
  return useCallback(
    (flow) => {
      const cancel = () => {
        flow?.cancel()
        latest.current?.()
      }
      tell?.(flow && { ...flow, cancel })
    },
    [tell],
  )
}
