import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { button, field, heading, testAccount } from '../support/account.tsx'
import { confirm, enterCodes, NEW, OLD, toCodes, verify } from '../support/change-email.ts'

describe('two codes', () => {
  it('FH3 entered the wrong way round can be told apart by the inbox each field names, and swapped', async () => {
    const account = await testAccount({ settings: { verifyCodeMaxAttempts: 5 } })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    const fresh = await field('Code from your new email')
    const old = await field('Code from your current email')
    expect(fresh).toHaveAccessibleDescription(expect.stringContaining(NEW))
    expect(old).toHaveAccessibleDescription(expect.stringContaining(OLD))
    await account.paste(fresh, account.codeFor(OLD))
    await account.paste(old, account.codeFor(NEW))
    await account.user.click(await button('Verify'))
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('didn’t match'))
    expect(await account.email()).toBe(OLD)
    await verify(account)
    await confirm(account)
    await heading('Email changed')
  })
})

describe('a code that expired', () => {
  it('FH5 is not called wrong, and a new pair leads on', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.sandbox.expire('passcodes')
    await verify(account)
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('The code has expired'))
    expect(screen.getByRole('alert')).not.toHaveTextContent('match')
    await account.pass(60)
    await account.user.click(await button('Send new codes'))
    await waitFor(() => expect(account.mailsTo(OLD)).toBe(2))
    await verify(account)
    await heading('Confirm the change')
  })
})

describe('codes of a pool’s own length', () => {
  it.each([4, 6, 8])('FH6 are taken with %i digits, without the host saying so', async (digits) => {
    const account = await testAccount({ settings: { verifyCodeLength: digits } })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    expect(account.codeFor(NEW)).toHaveLength(digits)
    await enterCodes(account)
    await account.user.keyboard('{Enter}')
    await confirm(account)
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
  })
})
