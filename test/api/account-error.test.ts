// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  AccountError,
  type AccountErrorDetails,
  errorCodes,
  isAccountError,
  isCodeRefused,
  isLost,
  toAccountError,
} from '../../src/api/account-error.ts'

const brand = 'genauth-account-ui/AccountError'
const branded = (of: unknown) => Object.assign(new Error('x'), { brand: of })

describe('an AccountError', () => {
  it('names GenAuth’s number where it has one', () => {
    expect(String(new AccountError('offline'))).toBe('AccountError: offline')
    expect(String(new AccountError('code_rejected', { apiCode: 2001 }))).toBe(
      'AccountError: code_rejected (apiCode 2001)',
    )
  })

  it('carries every detail that it was given, and no other', () => {
    const details: Required<AccountErrorDetails> = {
      operation: 'email.bind',
      status: 200,
      apiCode: 2001,
      requestId: 'req-1',
      retryAfter: 17,
      serverMessage: 'No.',
      cause: { name: 'TypeError', message: 'Failed to fetch' },
      final: true,
    }
    const { name, brand, stack, message, ...told } = { ...new AccountError('server', details), message: '' }
    expect(told).toEqual({ code: 'server', ...details })
  })

  it('has a code of one feature, or of all', () => {
    const codes = Object.values(errorCodes).flat()
    expect(new Set(codes).size).toBe(codes.length)
    expect(errorCodes.shared).not.toContainEqual(expect.stringMatching(/email|phone|sms/))
  })

  it.each([
    ['itself', new AccountError('offline'), true],
    ['one of another copy of this library', branded(brand), true],
    ['an error with another brand', branded('other'), false],
    ['any error', new TypeError('Failed to fetch'), false],
    ['an object that says so', { brand }, false],
    ['nothing', undefined, false],
    ['null', null, false],
    ['text', brand, false],
  ])('is told: %s', (_, thrown, told) => {
    expect(isAccountError(thrown)).toBe(told)
  })

  it('is kept as it is; whatever else a client rejects with says nothing about the account', () => {
    const error = new AccountError('email_taken')
    expect(toAccountError(error)).toBe(error)
    for (const thrown of [new TypeError('Failed to fetch'), undefined, 'aborted', { code: 'email_taken' }]) {
      expect(toAccountError(thrown)).toMatchObject({ name: 'AccountError', code: 'ambiguous' })
    }
  })

  it('leaves open whether the call was carried out with three codes, and no other', () => {
    expect(
      Object.values(errorCodes)
        .flat()
        .filter((code) => isLost(new AccountError(code))),
    ).toEqual(['ambiguous', 'malformed_response', 'server'])
  })

  it('blames the code that was entered with two codes, and no other', () => {
    expect(
      Object.values(errorCodes)
        .flat()
        .filter((code) => isCodeRefused(new AccountError(code))),
    ).toEqual(['code_rejected', 'code_expired'])
  })
})
