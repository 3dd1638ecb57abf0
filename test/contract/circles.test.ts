import { expect, it } from 'vitest'
import { circlesIn } from './circles.ts'

const among = (imports: Record<string, string[]>) => circlesIn(new Map(Object.entries(imports)))

it('finds nothing where two ways lead to one module', () => {
  expect(among({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([])
})

it('finds each circle once, without the modules that only lead to it or from it', () => {
  expect(
    among({ start: ['a', 'x'], a: ['b'], b: ['c', 'end'], c: ['a'], x: ['y'], y: ['x', 'a'], end: [] }),
  ).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y'],
  ])
})

it('takes circles that share a module for one', () => {
  expect(among({ a: ['b'], b: ['a', 'c'], c: ['b'] })).toEqual([['a', 'b', 'c']])
})

it('finds a module that imports itself', () => {
  expect(among({ a: ['a'] })).toEqual([['a']])
})
