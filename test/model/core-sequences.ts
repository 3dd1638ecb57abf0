import { it } from 'vitest'
import { flowNames } from '../flows.ts'
import { amountOfEach, seed } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { coreScreen, settle } from './core-screen.ts'
import { expectNoViolation } from './expect-no-violation.ts'

const LIMIT_MS = 3_600_000

/** The sequences of every other flow without a page. Each half runs in a file, and so in a process, of its own. */
export function coreSequences(half: 0 | 1): void {
  it.each(flowNames.filter((_, index) => index % 2 === half))(
    'holds every invariant in random sequences on the pure core: %s',
    (flow) =>
      expectNoViolation(
        'pure core',
        { open: coreScreen(), flow, count: amountOfEach(flowNames.length, 700, 120_000), seed, settle },
        count,
      ),
    LIMIT_MS,
  )
}
