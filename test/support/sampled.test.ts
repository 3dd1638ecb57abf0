// @vitest-environment node
import { expect, it } from 'vitest'
import { sampled } from './sampled.ts'

const rows = Array.from({ length: 10 }, (_, row) => row)
const cells = ['a', 'b', 'c'].flatMap((kind) => rows.map((row) => ({ kind, row })))
const kindOf = ({ kind, row }: { kind: string; row: number }) => `${kind} ${row % 2}`

it('takes one cell of each kind and so many of the others, none twice, in the order of the matrix', () => {
  const some = sampled(cells, kindOf, 5, 1)
  expect(new Set(some.map(kindOf))).toEqual(new Set(cells.map(kindOf)))
  expect(some).toHaveLength(6 + 5)
  expect(some).toEqual(cells.filter((cell) => some.includes(cell)))
})

it('takes the same cells for the same seed, and others for another one', () => {
  expect(sampled(cells, kindOf, 5, 7)).toEqual(sampled(cells, kindOf, 5, 7))
  expect(sampled(cells, kindOf, 5, 7)).not.toEqual(sampled(cells, kindOf, 5, 8))
})

it('comes to every cell in time, when each run has a seed of its own', () => {
  const tried = new Set(Array.from({ length: 60 }, (_, seed) => sampled(cells, kindOf, 5, seed)).flat())
  expect(tried.size).toBe(cells.length)
})

it('takes every cell when each is a kind of its own, and none of none', () => {
  expect(sampled(cells, ({ kind, row }) => `${kind} ${row}`, 0, 1)).toEqual(cells)
  expect(sampled([], kindOf, 5, 1)).toEqual([])
})
