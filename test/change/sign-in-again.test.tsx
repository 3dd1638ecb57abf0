import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { button, field, heading, testAccount } from '../support/account.tsx'
import { enterCodes, NEW, toCodes } from '../support/change-email.ts'
import { refusal } from '../support/faults.ts'

describe('a host that never answers', () => {
  const never = () => {
    let answer: (signedIn: boolean) => void = () => undefined
    const ask = vi.fn(
      () =>
        new Promise<boolean>((resolve) => {
          answer = resolve
        }),
    )
    return { ask, latest: () => answer }
  }

  it('can be left at the start: the address stays, and a late answer changes nothing', async () => {
    const host = never()
    const account = await testAccount({ provider: { onReauthRequired: host.ask } })
    account.open(<ChangeEmailWizard />)
    await account.paste(await field('New email'), NEW)
    await account.user.click(await button('Send codes'))
    expect(screen.queryByRole('button', { name: 'Stop waiting' })).toBeNull()
    await account.pass(1)
    await account.user.click(await button('Stop waiting'))
    expect(await field('New email')).toHaveValue(NEW)
    expect(await button('Send codes')).not.toHaveAttribute('aria-disabled')
    expect(screen.queryByRole('button', { name: 'Stop waiting' })).toBeNull()

    const answerLate = host.latest()
    await account.user.click(await button('Send codes'))
    expect(host.ask).toHaveBeenCalledTimes(2)
    answerLate(true)
    await account.pass(2)
    expect([account.sent('sendEmail'), await account.email()]).toEqual([0, 'ada@example.com'])
    host.latest()(true)
    await heading('Enter the codes')
  })

  it('can be left in the middle: the screen says what is needed, and both addresses stay', async () => {
    const host = never()
    host.ask.mockImplementationOnce(async () => true)
    const account = await testAccount({ provider: { onReauthRequired: host.ask } })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await enterCodes(account)
    account.sandbox.faults.next('verifyEmailChange', refusal(401, 2020))
    await account.user.click(await button('Verify'))
    await account.pass(1)
    await account.user.click(await button('Stop waiting'))
    expect(await button('Sign in again')).toBeEnabled()
    expect(screen.getByText(`From ada@example.com to ${NEW}`)).toBeInTheDocument()
    expect(await field('Code from your new email')).toHaveValue('')
  })
})

describe('a fresh sign-in in the middle', () => {
  it('is said, with what is to be done: the codes that were typed are gone', async () => {
    const account = await testAccount({ provider: { onReauthRequired: async () => true } })
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await enterCodes(account)
    account.sandbox.faults.next('verifyEmailChange', refusal(401, 2020))
    await account.user.click(await button('Verify'))
    const sentence = /signed in again.*the codes you typed were cleared/i
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(sentence))
    expect(screen.getAllByText(sentence)).toHaveLength(2)
    expect(await field('Code from your new email')).toHaveValue('')
    expect(await field('Code from your current email')).toHaveValue('')

    await enterCodes(account)
    await account.user.click(await button('Verify'))
    await heading('Confirm the change')
    expect(screen.queryByText(sentence)).toBeNull()
  })

  it('is said at the address too, where the same button goes on', async () => {
    const account = await testAccount({ provider: { onReauthRequired: async () => true } })
    account.open(<ChangeEmailWizard />)
    await account.paste(await field('New email'), NEW)
    account.sandbox.faults.next('sendEmail', refusal(401, 2020))
    await account.user.click(await button('Send codes'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/Press the button once more/))
    expect(await field('New email')).toHaveValue(NEW)
    await account.user.click(await button('Send codes'))
    await heading('Enter the codes')
  })
})
