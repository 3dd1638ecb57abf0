// @vitest-environment node
import { expect, it } from 'vitest'
import { amount, seed } from '../support/amount.ts'
import { count } from '../support/counts.ts'
import { openCore, settle } from './core-screen.ts'
import { expectNoViolation, flowNames } from './flows.ts'
import { invariants } from './invariants.ts'

const LIMIT_MS = 3_600_000

it('has the twelve invariants of the specification', () => {
  const named = new Set(Object.keys(invariants).map((name) => name.split(' ')[0]))
  expect([...named]).toEqual(Array.from({ length: 12 }, (_, index) => `I${index + 1}`))
})

it.each(flowNames)(
  'holds every invariant in random sequences on the pure core: %s',
  (flow) =>
    expectNoViolation(
      'pure core',
      {
        open: openCore,
        flow,
        count: amount(20_000, 200_000),
        seed,
        settle,
      },
      count,
    ),
  LIMIT_MS,
)
