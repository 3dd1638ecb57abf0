// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { createSettledChange, LAG_MS } from '../../src/account/settled.ts'
import type { Profile } from '../../src/api/profile.ts'

const AT = 5_000
const profile = (changes: Partial<Profile> = {}): Profile => ({
  userId: 'ada',
  emailVerified: true,
  username: 'old',
  providers: [],
  ...changes,
})
const old = profile()
const fresh = profile({ username: 'new' })

/** Ada's username became certain, when the page showed the old one. */
function settled(shown: Profile | undefined = old, userId: string | null = 'ada') {
  const change = createSettledChange()
  change.record(userId, { username: 'new' }, shown, AT)
  return change
}

describe('a read of a replica that lags', () => {
  it('does not take back what is certain, until nothing can lag any more', () => {
    const change = settled()
    expect(change.correct(old, AT)).toEqual(fresh)
    expect(change.correct(old, AT + LAG_MS - 1)).toEqual(fresh)
    expect(change.correct(old, AT + LAG_MS)).toBe(old)
  })

  it('keeps what else it says', () => {
    expect(settled().correct(profile({ phone: '1' }), AT)).toEqual(profile({ username: 'new', phone: '1' }))
  })

  it('is read again, as long as one that lagged was the last', () => {
    const change = settled()
    expect(change.isDoubted()).toBe(false)
    change.correct(old, AT)
    expect(change.isDoubted()).toBe(true)
    change.correct(fresh, AT + 1)
    expect(change.isDoubted()).toBe(false)
    change.correct(old, AT + 2)
    change.correct(old, AT + LAG_MS)
    expect(change.isDoubted()).toBe(false)
  })

  it('is none where it says a third thing: that is news', () => {
    const third = profile({ username: 'third' })
    expect(settled().correct(third, AT)).toBe(third)
  })

  it.each([
    ['nothing was shown', undefined],
    ['what is certain was shown already', fresh],
  ])('may say anything where %s', (_, shown) => {
    const change = createSettledChange()
    change.record('ada', { username: 'new' }, shown, AT)
    expect(change.correct(profile({ username: 'third' }), AT)).toEqual(fresh)
  })
})

describe('what became certain', () => {
  it('is nobody else’s', () => {
    const change = settled()
    const eve = profile({ userId: 'eve' })
    expect(change.correct(eve, AT)).toBe(eve)
    expect(change.since(eve, 0)).toBeNull()
  })

  it('is that of whoever was shown, where nobody is named', () => {
    expect(settled(old, null).correct(old, AT)).toEqual(fresh)
    const change = createSettledChange()
    change.record(null, { username: 'new' }, undefined, AT)
    expect(change.correct(old, AT)).toBe(old)
  })

  it('is news to whoever looked away before', () => {
    const change = settled()
    expect(change.since(old, AT - 1)).toEqual(fresh)
    expect(change.since(old, AT)).toBeNull()
    expect(createSettledChange().since(old, 0)).toBeNull()
  })

  it('is the last of several', () => {
    const change = settled()
    change.record('ada', { username: 'newer' }, fresh, AT + 1)
    expect(change.correct(fresh, AT + 2)).toEqual(profile({ username: 'newer' }))
  })
})
