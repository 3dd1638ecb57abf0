// @vitest-environment node
import { it } from 'vitest'
import { flowNames } from '../flows.ts'
import { coreScreen, settle } from '../model/core-screen.ts'
import { expectNoViolation } from '../model/expect-no-violation.ts'
import { seed } from '../support/amount.ts'

/** Fewer than `npm test` runs, and no look for the shortest way: every mutant has to stand them. */
const options = { open: coreScreen(), count: 150, seed, settle, shortest: false }

it.each(flowNames)(
  'holds every invariant in random sequences: %s',
  (flow) => expectNoViolation('mutant', { ...options, flow }, () => undefined),
  60_000,
)
