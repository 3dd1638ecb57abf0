// @vitest-environment node
import { it } from 'vitest'
import { openCore, settle } from '../model/core-screen.ts'
import { expectNoViolation, flowNames } from '../model/flows.ts'
import { seed } from '../support/amount.ts'

/** Fewer than `npm test` runs, and no look for the shortest way: every mutant has to stand them. */
const options = { open: openCore, count: 150, seed, settle, shortest: false }

it.each(flowNames)(
  'holds every invariant in random sequences: %s',
  (flow) => expectNoViolation('mutant', { ...options, flow }, () => undefined),
  60_000,
)
