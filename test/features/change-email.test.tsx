import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'

const OLD = 'ada@example.com'
const NEW = 'ada@new.example'

async function toCodes(account: TestAccount, to = NEW) {
  await account.user.type(await field('New email'), to)
  await account.user.click(await button(/^Send code/))
  await heading(/^Enter the code/)
}

async function toConfirm(account: TestAccount) {
  await toCodes(account)
  await account.user.type(await field(/Code from your new email|Verification code/), account.codeFor(NEW))
  const old = screen.queryByRole('textbox', { name: 'Code from your current email' })
  if (old !== null) await account.user.type(old, account.codeFor(OLD))
  await account.user.click(await button('Verify'))
}

describe('changing an email', () => {
  it('asks for codes from both inboxes, shows old and new, and changes the account', async () => {
    const account = await testAccount()
    const onChanged = vi.fn()
    account.open(<ChangeEmailWizard onChanged={onChanged} />)
    await toConfirm(account)
    await heading('Confirm the change')
    expect(screen.getByRole('timer')).toHaveTextContent('1:00')
    expect(await account.email()).toBe(OLD)

    await account.user.click(await button('Change my email'))
    await heading('Email changed')
    expect(await account.email()).toBe(NEW)
    expect(onChanged.mock.calls).toEqual([[{ from: OLD, to: NEW }]])
  })
})
