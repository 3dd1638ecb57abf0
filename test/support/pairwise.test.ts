// @vitest-environment node
import { expect, it } from 'vitest'
import { type Combination, pairwise } from './pairwise.ts'

const levels = [30, 3, 4, 3]

/** The pairs of levels that meet in no combination. */
function missing(combinations: Combination[]): string[] {
  const left: string[] = []
  for (const [first, few] of levels.entries()) {
    for (const [second, many] of levels.entries()) {
      for (let one = 0; first < second && one < few; one += 1) {
        for (let other = 0; other < many; other += 1) {
          if (!combinations.some((level) => level[first] === one && level[second] === other))
            left.push(`${first}=${one} ${second}=${other}`)
        }
      }
    }
  }
  return left
}

it('lets every level meet every level of the other factors, in far fewer combinations than there are', () => {
  const combinations = pairwise(levels, [], 1)
  expect(missing(combinations)).toEqual([])
  // Each of the 30 has to meet four levels of one factor. There are 1,080 combinations in all.
  expect(combinations.length).toBeLessThan(30 * 4 * 1.2)
  for (const combination of combinations) {
    expect(combination.map((level, factor) => level >= 0 && level < (levels[factor] ?? 0))).not.toContain(
      false,
    )
  }
})

it('leaves out what has met before', () => {
  const tried = Array.from({ length: 30 }, (_, level) => [level, 0, 0, 0])
  const combinations = pairwise(levels, tried, 1)
  expect(missing([...tried, ...combinations])).toEqual([])
  expect(combinations.length).toBeLessThan(30 * 3 * 1.2)
  expect(pairwise(levels, [...tried, ...combinations], 1)).toEqual([])
})

it('leads from the same seed to the same combinations, and from another one to others', () => {
  expect(pairwise(levels, [], 7)).toEqual(pairwise(levels, [], 7))
  expect(pairwise(levels, [], 7)).not.toEqual(pairwise(levels, [], 8))
})
