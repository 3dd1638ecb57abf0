// @vitest-environment node
import { expect, it } from 'vitest'
import { AccountError, type AccountErrorCode, errorCodes } from '../../src/api/account-error.ts'
import { blamedField, type Recovery, recoveryOf } from '../../src/change/blame.ts'
import { anyKind } from '../../src/change/change-kind.ts'
import { bindEmailKind, changeEmailKind, unbindEmailKind } from '../../src/features/contact/email.ts'

const allCodes: readonly AccountErrorCode[] = Object.values(errorCodes).flat()
const kinds = [anyKind(bindEmailKind), anyKind(changeEmailKind), anyKind(unbindEmailKind)]

/** A kind that answers each of these codes in another way. */
const answers: typeof changeEmailKind.answers = {
  email_taken: { reopen: 'to' },
  malformed_email: { field: 'newPassword' },
  last_sign_in_method: { again: 'lastWay' },
  no_email: { settles: { email: null } },
  old_code_required: { draft: (draft) => draft },
  old_email_mismatch: 'reread',
}
const kind = anyKind({ ...changeEmailKind, answers })

it.each<[AccountErrorCode, Recovery]>([
  ['unauthenticated', 'signIn'],
  ['forbidden', 'signIn'],
  ['code_rejected', 'sendNewCodes'],
  ['code_expired', 'sendNewCodes'],
  ['token_rejected', 'sendNewCodes'],
  ['email_taken', 'reopen'],
  ['old_email_mismatch', 'reopen'],
  ['malformed_email', 'retry'],
  ['last_sign_in_method', 'retry'],
  ['no_email', 'retry'],
  ['old_code_required', 'retry'],
  ['server', 'retry'],
  ['rate_limited', 'retry'],
])('after %s it helps to %s', (code, recovery) => {
  expect(recoveryOf(kind, new AccountError(code))).toBe(recovery)
})

it('blames the field of the draft that is to be mended, or the field of the screen', () => {
  const blamed = allCodes.map((code) => [code, blamedField(kind, new AccountError(code))] as const)
  expect(blamed.filter(([, field]) => field !== null)).toEqual([
    ['email_taken', 'to'],
    ['malformed_email', 'newPassword'],
  ])
  expect(blamedField(kind, null)).toBeNull()
})

it.each(kinds.map((one) => [one.name, one] as const))(
  '%s leads back to the address only for what another address cures',
  (name, described) => {
    const reopens = allCodes.filter((code) => recoveryOf(described, new AccountError(code)) === 'reopen')
    const blames = ['email_taken', 'same_email', 'malformed_email']
    const expected = { 'bind-email': blames, 'change-email': [...blames, 'old_email_mismatch'] }[name] ?? []
    expect([...reopens].sort()).toEqual([...expected].sort())
  },
)
