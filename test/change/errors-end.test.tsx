import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { button, field, testAccount } from '../support/account.tsx'
import { NEW, toCodes } from '../support/change-email.ts'
import { refusal, unreachable } from '../support/faults.ts'

/** What is said at once: by the form, and by the frame. */
const spoken = () =>
  [...document.querySelectorAll('[aria-live="assertive"], [role="alert"]')]
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '')

describe('what is wrong in a field', () => {
  it('is over when the text becomes right, and not before', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    const address = await field('New email')
    await account.user.type(address, 'ada{Enter}')
    expect(await screen.findAllByText(/Add the @ sign/)).toHaveLength(2)
    await account.user.type(address, '@new')
    expect(address).toBeInvalid()
    await account.user.type(address, '.example')
    await waitFor(() => expect(address).not.toBeInvalid())
    expect(spoken()).toEqual([])
  })

  it('is over for the address that was refused, once another one stands there', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    const address = await field('New email')
    account.sandbox.faults.next('sendEmail', refusal(409, 2200))
    await account.user.type(address, `${NEW}{Enter}`)
    await waitFor(() => expect(address).toBeInvalid())
    await account.user.type(address, '.org')
    await waitFor(() => expect(address).not.toBeInvalid())
    expect(spoken()).toEqual([])
  })

  it('does not speak of the next field when it is mended', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await toCodes(account)
    await account.user.click(await button('Verify'))
    const fresh = await field('Code from your new email')
    await waitFor(() => expect(fresh).toBeInvalid())
    expect(spoken()).toHaveLength(1)
    await account.user.type(fresh, account.codeFor(NEW))
    await waitFor(() => expect(fresh).not.toBeInvalid())
    expect(await field('Code from your current email')).toBeInvalid()
    expect(spoken()).toEqual([])
  })

  it('replaces what was said of the press before', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    const address = await field('New email')
    account.sandbox.faults.next('sendEmail', refusal(500, 2021))
    await account.user.type(address, `${NEW}{Enter}`)
    await waitFor(() => expect(spoken()).toEqual([expect.stringContaining('couldn’t be sent')]))
    await account.user.clear(address)
    await account.user.type(address, 'ada{Enter}')
    await waitFor(() => expect(spoken()).toEqual([expect.stringContaining('Add the @ sign')]))
    expect(screen.queryByText(/couldn’t be sent/)).toBeNull()
  })
})

describe('a device that is offline', () => {
  it('is no longer said to be once it is back', async () => {
    const account = await testAccount()
    account.open(<ChangeEmailWizard />)
    await account.user.type(await field('New email'), NEW)
    account.sandbox.faults.next('getProfile', unreachable)
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    await account.user.click(await button('Send codes'))
    expect(await screen.findAllByText(/You’re offline/)).toHaveLength(2)
    online.mockRestore()
    await act(async () => void window.dispatchEvent(new Event('online')))
    expect(screen.queryByText(/You’re offline/)).toBeNull()
    expect(await field('New email')).toHaveValue(NEW)
  })
})
