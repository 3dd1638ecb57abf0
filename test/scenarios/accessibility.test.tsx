import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { field, heading, testAccount } from '../support/account.tsx'
import { NEW } from '../support/change-email.ts'

describe('the same error twice', () => {
  it('FN4 is told twice: its words come into the region anew', async () => {
    const account = await testAccount({ user: { email: null }, settings: { verifyCodeMaxAttempts: 5 } })
    account.open(<BindEmailForm />)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    const code = await field('Verification code')
    const alert = screen.getByRole('alert')
    await account.user.type(code, '000000{enter}')
    await waitFor(() => expect(alert).toHaveTextContent('didn’t match'))
    const told: Node[] = []
    const observer = new MutationObserver((records) => {
      told.push(...records.flatMap(({ addedNodes }) => [...addedNodes]))
    })
    observer.observe(alert, { childList: true, subtree: true })
    await account.user.type(code, '{enter}')
    await waitFor(() => expect(told.map(({ textContent }) => textContent)).toEqual([alert.textContent]))
    expect(account.sent('bindEmail')).toBe(2)
    observer.disconnect()
  })
})

describe('a code field', () => {
  it('FN7 is plain text with a visible label, so that a code is read digit by digit', async () => {
    const account = await testAccount({ user: { email: null } })
    account.open(<BindEmailForm />)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await heading('Enter the code')
    const code = await field('Verification code')
    expect(code).toHaveAttribute('type', 'text')
    expect(code).toHaveAttribute('inputmode', 'numeric')
    expect(code).not.toHaveAttribute('aria-label')
    expect(code).not.toHaveAttribute('aria-valuetext')
    expect(code).not.toHaveAttribute('maxlength')
    expect(screen.getByText('Verification code')).toHaveAttribute('for', code.id)
    await account.paste(code, '123456')
    expect(code).toHaveDisplayValue('123456')
  })
})
