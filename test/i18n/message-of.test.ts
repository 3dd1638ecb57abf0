import { expect, it } from 'vitest'
import { AccountError, errorCodes } from '../../src/api/account-error.ts'
import { de as deEmail } from '../../src/i18n/locales/de/email.ts'
import { en } from '../../src/i18n/locales/en.ts'
import { ja } from '../../src/i18n/locales/ja.ts'
import { messageOf } from '../../src/i18n/message-of.ts'

it('says every error in the words of the components, whichever feature it belongs to', () => {
  const codes = Object.values(errorCodes).flat()
  const unknown = messageOf(new AccountError('unknown'), ja)
  for (const code of codes.filter((one) => one !== 'unknown')) {
    expect(messageOf(new AccountError(code), ja), code).not.toBe(unknown)
  }
  expect(messageOf({ code: 'email_taken' }, en)).toBe(en.email.errors.email_taken)
  expect(messageOf({ code: 'phone_taken' }, en)).toBe(en.phone.errors.phone_taken)
})

it('takes the last of several locales, and says something where all of them lack the sentence', () => {
  const own = { tag: 'de', dir: 'ltr', email: { errors: { email_taken: 'Schon vergeben.' } } } as const
  expect(messageOf({ code: 'email_taken' }, [deEmail, own])).toBe('Schon vergeben.')
  expect(messageOf({ code: 'same_email' }, [deEmail, own])).toBe(deEmail.email.errors.same_email)
  expect(messageOf({ code: 'phone_taken' }, deEmail)).toBe(deEmail.shared.errors.unknown)
  expect(messageOf({ code: 'offline' }, { tag: 'de', dir: 'ltr' })).toBe(en.shared.errors.unknown)
})
