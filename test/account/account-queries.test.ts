// @vitest-environment node
import { expect, it } from 'vitest'
import { accountKeys, profileQuery } from '../../src/account/account-queries.ts'
import { AccountError, type AccountErrorCode, errorCodes } from '../../src/api/account-error.ts'

const query = () => profileQuery('ada', 1, () => Promise.reject(new Error('not read')))
const asked = () =>
  query() as {
    retry: (failures: number, error: Error) => boolean
    retryDelay: (failures: number, error: Error) => number
  }

it('reads the profile again, twice at most, only where another read may tell more', () => {
  const again = (failures: number, codes: readonly AccountErrorCode[] = Object.values(errorCodes).flat()) =>
    codes.filter((code) => asked().retry(failures, new AccountError(code)))
  expect(again(0)).toEqual(['ambiguous', 'rate_limited', 'malformed_response', 'server'])
  expect([again(1), again(2)]).toEqual([again(0), []])
  expect(asked().retry(0, new TypeError('not ours'))).toBe(false)
})

it('leaves a wait of more than five seconds to the user', () => {
  const limited = (retryAfter: number) => asked().retry(0, new AccountError('rate_limited', { retryAfter }))
  expect([limited(5), limited(6)]).toEqual([true, false])
})

it('waits as long as the service says, or else longer each time', () => {
  const limited = new AccountError('rate_limited', { retryAfter: 17 })
  expect(asked().retryDelay(0, limited)).toBe(17_000)
  expect(asked().retryDelay(0, new AccountError('server'))).toBe(1_000)
  expect(asked().retryDelay(1, new AccountError('server'))).toBe(2_000)
  expect(asked().retryDelay(1, new TypeError('not ours'))).toBe(2_000)
})

it('keeps each account’s profile under a key of its own, and no address in any key', () => {
  expect(query().queryKey).toEqual(['acct', 'profile', 'ada'])
  expect([1, 2].map((client) => accountKeys.profile(undefined, client))).toEqual([
    ['acct', 'profile', 'self', 1],
    ['acct', 'profile', 'self', 2],
  ])
  expect(accountKeys.mutation('email.change')).toEqual(['acct', 'email.change'])
})
