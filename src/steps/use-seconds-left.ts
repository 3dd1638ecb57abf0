'use client'

import { useMemo, useSyncExternalStore } from 'react'
import { useAccount } from '../account/provider.tsx'
import { onWake } from '../account/wake.ts'
import { type Clock, instantOf } from '../flow/clock.ts'
import { type Deadline, readDeadline, secondsLeft } from '../flow/deadline.ts'

/**
 * Whole seconds until a deadline of a flow's state, ticking; 0 when there is none or it has passed. Computed from the
 * clock at every tick, so that a page which slept shows the truth when it wakes. Never goes up.
 */
export function useSecondsLeft(deadline: Deadline | null): number {
  const { clock } = useAccount().session
  const ticker = useMemo(() => createTicker(deadline, clock), [deadline, clock])
  return useSyncExternalStore(ticker.subscribe, ticker.read, ticker.read)
}

function createTicker(deadline: Deadline | null, clock: Clock) {
  let lowest = Number.POSITIVE_INFINITY

  function read(): number {
    if (deadline === null) return 0
    lowest = Math.min(lowest, secondsLeft(deadline, instantOf(clock)))
    return lowest
  }

  return {
    read,
    subscribe(listener: () => void): () => void {
      let timer: unknown = null
      const tick = () => {
        clock.clearTimeout(timer)
        listener()
        if (deadline === null || read() === 0) return
        const { remainingMs } = readDeadline(deadline, instantOf(clock))
        // To the next whole second.
        timer = clock.setTimeout(tick, remainingMs % 1000 || 1000)
      }
      tick()
      const unwake = onWake(tick)
      return () => {
        clock.clearTimeout(timer)
        unwake()
      }
    },
  }
}
