// @vitest-environment node
import { expect, it } from 'vitest'
import { invariants } from './invariants.ts'

it('has the twelve invariants of the specification', () => {
  const named = new Set(Object.keys(invariants).map((name) => name.split(' ')[0]))
  expect([...named]).toEqual(Array.from({ length: 12 }, (_, index) => `I${index + 1}`))
})
