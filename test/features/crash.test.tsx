import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import type { AccountClient } from '../../src/api/account-client.ts'
import type { OperationName } from '../../src/api/operation-name.ts'
import { getProfile } from '../../src/api/profile.ts'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { UnbindPhoneForm } from '../../src/features/contact/unbind-phone-form.tsx'
import { PasswordForm } from '../../src/features/password/password-form.tsx'
import { button, field, heading, type TestAccount, testAccount } from '../support/account.tsx'
import { NEW, OLD, toCodes, verify } from '../support/change-email.ts'

type BrokenClient = AccountClient & { on: boolean }

describe('a fault where React does not see it', () => {
  /** A client of the host's own that answers one operation in a way nobody expects. */
  function broken(account: TestAccount, name: OperationName, answer: () => unknown): BrokenClient {
    const client: BrokenClient = {
      ...account.client,
      on: true,
      // SAFETY: none; that is what this client is for.
      call: ((...asked: Parameters<AccountClient['call']>) =>
        client.on && asked[0].name === name
          ? answer()
          : account.client.call(...asked)) as AccountClient['call'],
    }
    return client
  }
  const page = (account: TestAccount, client: AccountClient, form: ReactElement) => (
    <AccountSettingsProvider client={client} queryClient={account.queryClient} clock={account.clock}>
      {form}
    </AccountSettingsProvider>
  )
  async function startsAgain(account: TestAccount, client: { on: boolean }): Promise<void> {
    await screen.findByText(/stopped working/)
    client.on = false
    await account.user.click(await button('Start again'))
  }
  let logged: MockInstance<typeof console.error>
  beforeEach(() => {
    logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => void logged.mockClear())

  it('is told where it happens after a press', async () => {
    const account = await testAccount()
    const client = broken(account, 'email.verifyChange', async () => null)
    account.open(page(account, client, <ChangeEmailWizard />))
    await toCodes(account)
    await verify(account)
    await startsAgain(account, client)
    await heading('Change your email')
    expect(await account.email()).toBe(OLD)
  })

  it('is told where it happens when the account is read', async () => {
    const account = await testAccount()
    const client = broken(account, 'profile.get', async () => ({
      ...(await account.client.call(getProfile, undefined)),
      phone: 5,
    }))
    account.open(page(account, client, <UnbindPhoneForm />))
    await startsAgain(account, client)
    await heading('Remove your phone number')
  })

  it('is told where it happens when a lost change is looked for', async () => {
    const account = await testAccount({ user: { email: null } })
    const client = broken(account, 'profile.get', async () => ({
      ...(await account.client.call(getProfile, undefined)),
      email: 5,
    }))
    client.on = false
    account.open(page(account, client, <BindEmailForm />))
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    await field('Verification code')
    account.sandbox.faults.next('bindEmail', { kind: 'lostReply' })
    client.on = true
    await account.user.type(await field('Verification code'), `${account.codeFor(NEW)}{enter}`)
    await heading('Checking whether your email was added')
    await account.pass(1)
    await startsAgain(account, client)
    await heading('Your account has an email')
    expect(await account.email()).toBe(NEW)
  })

  it('is a read that failed where a client throws instead of rejecting', async () => {
    const account = await testAccount()
    const client = broken(account, 'security.get', () => {
      throw new Error('no such route')
    })
    account.open(page(account, client, <PasswordForm />))
    await account.user.click(await button('Try again'))
    client.on = false
    await account.user.click(await button('Try again'))
    await heading('Set a password')
  })
})
