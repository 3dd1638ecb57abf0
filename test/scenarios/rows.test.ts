import { afterAll, describe, expect, it } from 'vitest'
import { count } from '../support/counts.ts'
import { rows } from './rows.ts'

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!./rows.ts', '!./rows.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** A text that begins with ids of rows is the title of a test, or of one line of its table. */
const titles = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(/(inSoak(?:\.each\(\[[\s\S]*?\]\))?\(\s*)?['"`]((?:F[A-O]\d+ )+)\S/g)].map(
    ([, soak, ids = '']) => ({
      path,
      ids: ids.trim().split(' '),
      isDaily: soak === undefined,
    }),
  ),
)
/** Every row has a test that `npm test` runs. */
const named = new Set(titles.filter(({ isDaily }) => isDaily).flatMap(({ ids }) => ids))
const applicable = rows.filter(({ notApplicable }) => notApplicable === undefined)
const others = rows.filter(({ notApplicable }) => notApplicable !== undefined)

afterAll(() => {
  const covered = applicable.filter(({ id }) => named.has(id)).length
  count(
    `scenarios: ${rows.length} rows, ${covered} by name in ${titles.length} tests, ${others.length} not applicable`,
  )
})

describe('the catalogue', () => {
  it('has 145 rows, numbered without a gap', () => {
    const sizes = {
      A: 12,
      B: 13,
      C: 15,
      D: 10,
      E: 9,
      F: 11,
      G: 9,
      H: 8,
      I: 11,
      J: 10,
      K: 5,
      L: 12,
      M: 7,
      N: 8,
      O: 5,
    }
    const ids = Object.entries(sizes).flatMap(([letter, size]) =>
      Array.from({ length: size }, (_, index) => `F${letter}${index + 1}`),
    )
    expect(rows.map(({ id }) => id)).toEqual(ids)
    expect(rows).toHaveLength(145)
  })

  it('has a test by name for every row that applies', () => {
    expect(applicable.filter(({ id }) => !named.has(id)).map(({ id, fault }) => `${id} ${fault}`)).toEqual([])
  })

  it('has no test for a row that does not exist, or does not apply', () => {
    const known = new Set(applicable.map(({ id }) => id))
    expect(titles.filter(({ ids }) => ids.some((id) => !known.has(id)))).toEqual([])
  })

  it('is proven by tests that run', () => {
    const skipped = Object.entries(sources).filter(([, source]) =>
      /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/.test(source),
    )
    expect(skipped.map(([path]) => path)).toEqual([])
  })
})
