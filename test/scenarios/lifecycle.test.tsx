import { act, render, screen, waitFor } from '@testing-library/react'
import { StrictMode, version } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { AccountSettingsProvider } from '../../src/account/provider.tsx'
import { BindEmailForm } from '../../src/features/contact/bind-email-form.tsx'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { button, field, heading, testAccount } from '../support/account.tsx'
import { NEW, OLD, toConfirm, verify } from '../support/change-email.ts'

describe('leaving', () => {
  it('FB2 during bind-email still binds, and tells the host and the cache, once', async () => {
    const account = await testAccount({ user: { email: null }, provider: { accountKey: 'ada' } })
    const onBound = vi.fn()
    const view = account.open(<BindEmailForm onBound={onBound} />)
    await account.user.type(await field('Email'), `${NEW}{enter}`)
    const release = account.sandbox.faults.hold('bindEmail')
    await account.user.type(await field('Verification code'), `${account.codeFor(NEW)}{enter}`)
    await waitFor(() => expect(account.sent('bindEmail')).toBe(1))
    view.unmount()
    release()
    await waitFor(() => expect(onBound.mock.calls).toEqual([[{ email: NEW }]]))
    expect(await account.email()).toBe(NEW)
    expect(account.queryClient.getQueryData(['acct', 'profile', 'ada'])).toMatchObject({ email: NEW })
  })
})

const moment = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)))

describe('somebody else who signs in with the same client', () => {
  it('is not shown the address of the one before, also where the host keeps the cache', async () => {
    const account = await testAccount()
    const first = account.open(<ChangeEmailWizard />)
    await screen.findByText(OLD)
    first.unmount()
    await moment()
    const answer = account.sandbox.faults.hold('getProfile')
    const { container } = account.open(<ChangeEmailWizard />)
    await moment()
    expect(container).not.toHaveTextContent(OLD)
    answer()
    await screen.findByText(OLD)
  })
})

describe('a page that comes back from the browser’s cache', () => {
  it('FB6 reads the account again while a lost reply is open, once for all the events of one waking', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
    await account.user.click(await button('Change my email'))
    await heading('Checking whether your email was changed')
    await account.pass(16)
    const before = account.sent('getProfile')
    await account.pass(5)
    for (const event of ['focus', 'pageshow']) await act(async () => window.dispatchEvent(new Event(event)))
    await waitFor(() => expect(account.sent('getProfile')).toBe(before + 1))
    expect(await account.email()).toBe(OLD)
  })

  it('FB6 reads it no more once that has told', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toConfirm(account)
    account.sandbox.faults.next('updateEmail', { kind: 'unreachable' })
    await account.user.click(await button('Change my email'))
    await heading('Checking whether your email was changed')
    await account.pass(5)
    await account.sandbox.putUser({ userId: 'ada', email: 'elsewhere@example.com' })
    await act(async () => window.dispatchEvent(new Event('pageshow')))
    await heading('Your email is a different one now')
    const before = account.sent('getProfile')
    await account.pass(60)
    expect(account.sent('getProfile')).toBe(before)
  })
})

describe('a remount', () => {
  it('FB3 at the confirmation starts at the address, with no token and no code, and mails nobody by itself', async () => {
    const account = await testAccount()
    const view = account.open(<ChangeEmailWizard key="first" />)
    await toConfirm(account)
    view.rerender(<ChangeEmailWizard key="second" />)
    await heading('Change your email')
    expect(await field('New email')).toHaveValue('')
    expect(account.sent('updateEmail')).toBe(0)
    expect(account.sent('sendEmail')).toBe(2)

    await account.user.type(await field('New email'), `${NEW}{enter}`)
    await heading('Enter the codes')
    expect(account.sent('sendEmail')).toBe(2)
    expect(await field('Code from your new email')).toHaveValue('')
    expect(await field('Code from your current email')).toHaveValue('')
    expect(
      screen.getAllByRole('button', { name: 'Send again', description: 'Send again in 60 seconds' }),
    ).toHaveLength(2)
  })
})

describe('a page from a server', () => {
  // React 18 warns of layout effects on a server; React Hook Form has none there, but takes jsdom for a browser.
  it.skipIf(version.startsWith('18.'))(
    'FB11 keeps what was typed before it came to life, and sends that',
    async () => {
      const account = await testAccount()
      const page = (
        <StrictMode>
          <AccountSettingsProvider client={account.client} clock={account.clock}>
            <ChangeEmailWizard currentEmail={OLD} />
          </AccountSettingsProvider>
        </StrictMode>
      )
      const container = document.createElement('div')
      document.body.append(container)
      container.innerHTML = renderToString(page)
      const typed = (await field('New email')) as HTMLInputElement
      typed.value = NEW
      render(page, { container, hydrate: true })
      expect(await field('New email')).toBe(typed)
      expect(typed).toHaveValue(NEW)
      await account.user.click(await button('Send codes'))
      await heading('Enter the codes')
      expect(account.mailsTo(NEW)).toBe(1)
      await verify(account)
      await heading('Confirm the change')
    },
  )
})
