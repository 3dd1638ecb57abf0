import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type AccountErrorCode, errorCodes } from '../../src/api/account-error.ts'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { en } from '../../src/i18n/locales/en.ts'
import { zhCN } from '../../src/i18n/locales/zh-CN.ts'
import { errorText } from '../../src/i18n/resolve-words.ts'
import type { Locale } from '../../src/i18n/words.ts'
import { testAccount } from '../support/account.tsx'
import { NEW } from '../support/change-email.ts'

const SERVER_TEXT = 'duplicate key value violates unique constraint'

/** Every number the sandbox or the wire is known for, as a refusal of the first message. */
const refusals: [apiCode: number | undefined, statusCode: number, code: AccountErrorCode][] = [
  [2001, 400, 'code_rejected'],
  [2300, 400, 'code_expired'],
  [2229, 422, 'same_email'],
  [2037, 422, 'old_email_mismatch'],
  [2227, 422, 'old_code_required'],
  [2200, 409, 'email_taken'],
  [1320004, 409, 'email_taken'],
  [2204, 400, 'malformed_email'],
  [2217, 422, 'last_sign_in_method'],
  [1320010, 422, 'last_sign_in_method'],
  [2219, 422, 'no_email'],
  [2020, 401, 'unauthenticated'],
  [2206, 401, 'unauthenticated'],
  [1001, 403, 'forbidden'],
  [2000, 400, 'captcha_required'],
  [2021, 500, 'mail_unavailable'],
  [1002, 400, 'rate_limited'],
  [undefined, 429, 'rate_limited'],
  [987654, 400, 'unknown'],
]

describe.each([
  ['English', en],
  ['Simplified Chinese', zhCN],
] as [string, Locale][])('in %s', (_, locale) => {
  const sentenceOf = (code: AccountErrorCode) => errorText({ ...locale, words: locale.email }, code)

  it.each(refusals)(
    'FF6 FF11 FG8 FI8 apiCode %j (statusCode %i) has its own sentence and a way on',
    async (apiCode, statusCode, code) => {
      const account = await testAccount({ provider: { locale } })
      account.open(<ChangeEmailWizard />)
      const field = await screen.findByRole('textbox')
      await account.paste(field, NEW)
      account.sandbox.faults.next('sendEmail', { kind: 'refusal', statusCode, apiCode, message: SERVER_TEXT })
      await account.user.type(field, '{enter}')
      await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(sentenceOf(code)))

      const section = screen.getByRole('region')
      expect(within(section).getAllByText(sentenceOf(code)).length).toBeGreaterThan(1)
      expect(section).not.toHaveTextContent(SERVER_TEXT)
      expect(within(section).getAllByRole('button').length).toBeGreaterThan(0)
      expect(screen.getByRole('textbox')).toHaveValue(NEW)
    },
  )

  it('no two errors share a sentence', () => {
    const codes = [...errorCodes.shared, ...errorCodes.email]
    const sentences = codes.map(sentenceOf)
    expect(new Set(sentences).size).toBe(codes.length)
    expect(sentences.every((sentence) => sentence.length > 5)).toBe(true)
  })
})

it('FF11 shows the service’s own sentence only where the host asks for it', async () => {
  const account = await testAccount({ provider: { showServerMessages: true } })
  account.open(<ChangeEmailWizard />)
  account.sandbox.faults.next('sendEmail', {
    kind: 'refusal',
    statusCode: 400,
    apiCode: 1,
    message: SERVER_TEXT,
  })
  await account.user.type(await screen.findByRole('textbox'), `${NEW}{enter}`)
  const said = await screen.findByText(SERVER_TEXT)
  expect(said.parentElement).toHaveTextContent(`The service says: ${SERVER_TEXT}`)
})

it('lets the host replace single sentences', async () => {
  const messages = { email: { change: { draftTitle: 'Move to another mailbox' } } }
  const account = await testAccount({ provider: { messages } })
  account.open(<ChangeEmailWizard />)
  await screen.findByRole('heading', { name: 'Move to another mailbox' })
  expect(screen.getByText('Current email')).toBeInTheDocument()
})
