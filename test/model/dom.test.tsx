import { it } from 'vitest'
import { flowNames } from '../flows.ts'
import { amountOfEach, seed } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { domScreen } from './dom-screen.tsx'
import { expectNoViolation } from './expect-no-violation.ts'
import { handsInJsdom, settleInJsdom as settle } from './jsdom-hands.ts'

const LIMIT_MS = 3_600_000

it.each(flowNames)(
  'holds every invariant in random sequences in jsdom, in StrictMode: %s',
  (flow) =>
    expectNoViolation(
      'jsdom',
      {
        open: domScreen(handsInJsdom),
        flow,
        count: amountOfEach(flowNames.length, 56, 2_800),
        seed,
        settle,
      },
      count,
    ),
  LIMIT_MS,
)
