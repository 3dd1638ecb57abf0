import { shuffled } from './shuffled.ts'

/** For each factor of a matrix, the number of the level that is tried. */
export type Combination = number[]

/**
 * Combinations in which every level of each factor meets every level of each other one (a pairwise cover).
 * `levels` has how many levels each factor has. What meets in `tried` needs no combination more.
 * It is greedy, not the least there can be. The same seed leads to the same combinations.
 */
export function pairwise(levels: number[], tried: Combination[], seed: number): Combination[] {
  const open = new Set(shuffled(pairsOf(levels), seed))
  const close = (combination: Combination) => {
    for (const pair of meetingsIn(combination)) open.delete(pair)
  }
  for (const combination of tried) close(combination)

  const combinations: Combination[] = []
  for (const pair of open) {
    const combination = completed(levels, pair, open)
    close(combination)
    combinations.push(combination)
  }
  return combinations
}

/** Two levels that meet: the first factor and its level, the second factor and its level. */
const meeting = (...numbers: [number, number, number, number]) => numbers.join()

function pairsOf(levels: number[]): string[] {
  return levels.flatMap((few, first) =>
    levels.flatMap((many, second) =>
      first < second
        ? Array.from({ length: few * many }, (_, index) =>
            meeting(first, Math.floor(index / many), second, index % many),
          )
        : [],
    ),
  )
}

/** Factors without a level yet are left out. */
function meetingsIn(combination: (number | undefined)[]): string[] {
  return combination.flatMap((level, first) =>
    combination.flatMap((other, second) =>
      first < second && level !== undefined && other !== undefined
        ? [meeting(first, level, second, other)]
        : [],
    ),
  )
}

/** The pair with a level for each other factor: the one that lets most open pairs meet. */
function completed(levels: number[], pair: string, open: Set<string>): Combination {
  const [first = 0, level = 0, second = 0, other = 0] = pair.split(',').map(Number)
  const combination: (number | undefined)[] = levels.map(() => undefined)
  combination[first] = level
  combination[second] = other
  for (const [factor, count] of levels.entries()) {
    if (combination[factor] !== undefined) continue
    const gains = Array.from({ length: count }, (_, candidate) => {
      const met = meetingsIn(combination.with(factor, candidate))
      return met.filter((one) => open.has(one)).length
    })
    combination[factor] = gains.indexOf(Math.max(...gains))
  }
  return combination.map((chosen) => chosen ?? 0)
}
