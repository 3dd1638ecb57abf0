// @vitest-environment node
import { expect, it } from 'vitest'
import { AccountError, type AccountErrorCode } from '../../src/api/account-error.ts'
import { blamedField, recoveryOf } from '../../src/change/blame.ts'
import { anyKind } from '../../src/change/change-kind.ts'
import { changeEmailKind } from '../../src/features/contact/email.ts'

const kind = anyKind(changeEmailKind)

it.each([
  ['unauthenticated', 'signIn', null],
  ['forbidden', 'signIn', null],
  ['code_rejected', 'sendNewCodes', null],
  ['code_expired', 'sendNewCodes', null],
  ['token_rejected', 'sendNewCodes', null],
  ['email_taken', 'reopen', 'to'],
  ['same_email', 'reopen', 'to'],
  ['old_email_mismatch', 'reopen', null],
  ['old_code_required', 'retry', null],
  ['offline', 'retry', null],
] satisfies [AccountErrorCode, string, string | null][])(
  '%s is helped by %s, and is about %s',
  (code, recovery, field) => {
    const error = new AccountError(code)
    expect([recoveryOf(kind, error), blamedField(kind, error)]).toEqual([recovery, field])
  },
)

it('blames nothing where nothing is wrong', () => {
  expect(blamedField(kind, null)).toBeNull()
})
