// @vitest-environment node
import { expect, it } from 'vitest'
import { lengthOf, secondsBySuite, secondsTable, suiteOf } from './suites.ts'

it.each([
  ['test/model/core-first-half.test.ts', 'sequences, pure core'],
  ['test/model/dom.test.tsx', 'sequences, jsdom'],
  ['test/model/chromium/sequences.test.tsx', 'sequences, Chromium'],
  ['test/model/invariants.test.ts', 'model'],
  ['test/a11y/matrix.test.ts', 'accessibility: stories'],
  ['test/a11y/keyboard.test.ts', 'accessibility: the rest'],
  ['test/browser/heap.test.ts', 'browser: heap'],
  ['test/features/secrets.test.tsx', 'features'],
])('%s is of the suite %s', (path, suite) => expect(suiteOf(path)).toBe(suite))

it('adds up the files of a suite, and has the longest suite first', () => {
  const files = [
    { path: 'test/api/envelope.test.ts', seconds: 1 },
    { path: 'test/flow/clock.test.ts', seconds: 2.5 },
    { path: 'test/api/timeout.test.ts', seconds: 2 },
  ]
  expect(secondsBySuite(files)).toEqual([
    ['api', 3],
    ['flow', 2.5],
  ])
  expect(secondsTable(secondsBySuite(files))).toBe('  api       3.0 s\n  flow      2.5 s')
})

it('tells a length in minutes and seconds', () => {
  expect(lengthOf(59_400)).toBe('0 min 59 s')
  expect(lengthOf(479_900)).toBe('8 min 0 s')
})
