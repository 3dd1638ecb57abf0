import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { button, field, type TestAccount, testAccount } from '../support/account.tsx'
import { NEW, OLD } from '../support/change-email.ts'

const MOVED = 'ada@moved.example'

const move = async (account: TestAccount) => {
  const user = await account.sandbox.user('ada')
  await account.sandbox.putUser({ ...user, userId: 'ada', email: MOVED })
}

describe('an account that another tab changes', () => {
  it('is read again here when that tab says so, without a word of the account', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await screen.findByText(OLD)
    const said: unknown[] = []
    const tab = new BroadcastChannel('genauth-account-ui')
    tab.onmessage = ({ data }) => said.push(data)
    await move(account)
    tab.postMessage('changed')
    expect(await screen.findByText(MOVED)).toBeInTheDocument()
    await changeHere(account)
    await waitFor(() => expect(said).toEqual(['changed']))
    tab.close()
  })

  it('is read again when the page comes back to sight, unless it was read a moment ago', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await screen.findByText(OLD)
    const reads = () => account.sent('getProfile')
    const before = reads()
    const comeBack = () => act(async () => void window.dispatchEvent(new Event('visibilitychange')))
    await account.pass(4)
    await comeBack()
    expect(reads()).toBe(before)
    await move(account)
    await account.pass(2)
    await comeBack()
    expect(await screen.findByText(MOVED)).toBeInTheDocument()
  })

  it('is not mailed at an address that it no longer has', async () => {
    const account = await testAccount({ provider: { accountKey: 'ada' } })
    const first = account.open(<ChangeEmailWizard />)
    await screen.findByText(OLD)
    first.unmount()
    await account.pass(20)
    await move(account)
    account.open(<ChangeEmailWizard />)
    expect(screen.getByText(OLD)).toBeInTheDocument()
    await account.paste(await field('New email'), NEW)
    await account.user.click(await button('Send codes'))
    expect(await screen.findByText(MOVED)).toBeInTheDocument()
    expect(screen.getAllByText(/Your account was changed somewhere else meanwhile/)).not.toHaveLength(0)
    expect(await field('New email')).toHaveValue(NEW)
    expect(account.sent('sendEmail')).toBe(0)
    await account.user.click(await button('Send codes'))
    await screen.findByRole('heading', { name: 'Enter the codes' })
    expect([account.mailsTo(OLD), account.mailsTo(MOVED)]).toEqual([0, 1])
  })
})

/** From the account as it was moved, to a change of it. */
async function changeHere(account: TestAccount): Promise<void> {
  await account.paste(await field('New email'), NEW)
  await account.user.click(await button('Send codes'))
  await account.paste(await field('Code from your new email'), account.codeFor(NEW))
  await account.paste(await field('Code from your current email'), account.codeFor(MOVED))
  await account.user.click(await button('Verify'))
  await account.user.click(await button('Change my email'))
  await screen.findByRole('heading', { name: 'Email changed' })
}
