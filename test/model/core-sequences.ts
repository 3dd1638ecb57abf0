import { it } from 'vitest'
import type { FlowName } from '../flows.ts'
import { amount, seed } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { coreScreen, settle } from './core-screen.ts'
import { expectNoViolation } from './expect-no-violation.ts'

const LIMIT_MS = 3_600_000

/** The sequences of these flows without a page. Each file that asks for some runs in a process of its own. */
export function coreSequences(flows: FlowName[]): void {
  it.each(flows)(
    'holds every invariant in random sequences on the pure core: %s',
    (flow) =>
      expectNoViolation(
        'pure core',
        { open: coreScreen(), flow, count: amount(2_000, 80_000), seed, settle },
        count,
      ),
    LIMIT_MS,
  )
}
