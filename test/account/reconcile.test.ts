// @vitest-environment node
import { expect, it } from 'vitest'
import { nextReadMs } from '../../src/account/reconcile.ts'

function plan(endMs: number): number[] {
  const reads: number[] = []
  for (let next = nextReadMs(-1, endMs); next !== null; next = nextReadMs(next, endMs)) reads.push(next)
  return reads
}

it('reads soon and often, then every half minute, and a last time at the end', () => {
  expect(plan(90_000)).toEqual([0, 1_000, 3_000, 7_000, 15_000, 30_000, 60_000, 90_000])
  expect(plan(60_000)).toEqual([0, 1_000, 3_000, 7_000, 15_000, 30_000, 60_000])
  expect(plan(45_000)).toEqual([0, 1_000, 3_000, 7_000, 15_000, 30_000, 45_000])
})

it('reads once when nothing can take effect any more', () => {
  expect(plan(0)).toEqual([0])
})
