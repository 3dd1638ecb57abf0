// @vitest-environment node
import { expect, it } from 'vitest'
import { createSettledChange } from '../../src/account/settled.ts'
import type { Profile } from '../../src/api/profile.ts'

const profile = (email: string | null, userId = 'ada'): Profile => ({
  userId,
  email,
  emailVerified: true,
  username: null,
  providers: [],
})
const before = profile('old')

it('outweighs for half a minute what a lagging replica says', () => {
  const settled = createSettledChange()
  settled.record('ada', { email: 'new' }, before, 0)
  expect(settled.correct(before, 29_999).email).toBe('new')
  expect(settled.isDoubted()).toBe(true)
  expect(settled.correct(before, 30_000).email).toBe('old')
  expect(settled.isDoubted()).toBe(false)
})

it('takes anything else for news, and another person’s account for theirs', () => {
  const settled = createSettledChange()
  settled.record('ada', { email: 'new' }, before, 0)
  expect(settled.correct(profile('third'), 1).email).toBe('third')
  expect(settled.correct(profile('old', 'eve'), 1).email).toBe('old')
  expect(settled.since(profile('old', 'eve'), -1)).toBeNull()
})

it('tells what came since, and of nobody who is not known', () => {
  const settled = createSettledChange()
  expect(settled.since(before, 0)).toBeNull()
  settled.record(null, { email: 'new' }, before, 5)
  expect(settled.since(before, 4)).toEqual(profile('new'))
  expect(settled.since(before, 5)).toBeNull()
  settled.record(null, { email: 'new' }, undefined, 6)
  expect(settled.since(before, 0)).toBeNull()
})

it('compares all that is certain, and changes nothing else', () => {
  const settled = createSettledChange()
  const shown = { ...before, phone: '1' }
  settled.record('ada', { email: 'new', phone: null }, shown, 0)
  expect(settled.correct({ ...shown, username: 'ada' }, 1)).toEqual({
    ...shown,
    email: 'new',
    phone: null,
    username: 'ada',
  })
  expect(settled.correct({ ...shown, phone: '2' }, 1)).toMatchObject({ email: 'old', phone: '2' })
})
