import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { DeleteAccountWizard } from '../../src/features/deletion/delete-account-wizard.tsx'
import { PasswordForm } from '../../src/features/password/password-form.tsx'
import { SecurityCheckup } from '../../src/features/security/security-checkup.tsx'
import { loadPhoneMetadata } from '../../src/steps/load-phone-metadata.ts'
import { button, heading, testAccount } from '../support/account.tsx'
import { refusal } from '../support/faults.ts'

const rows = async () =>
  (await screen.findAllByRole('listitem')).map(
    (row) => within(row).getByRole('strong').parentElement?.textContent,
  )

describe('the security check-up', () => {
  it('tells what the account has, and what to add next', async () => {
    const account = await testAccount({
      user: { phone: null, password: 'an old one 1', emailVerified: true },
    })
    account.open(<SecurityCheckup links={{ phone: '#phone' }} />)
    await heading('Security check-up')
    expect(await rows()).toEqual([
      'Emailada@example.com is set up',
      'Phone number is missing',
      'Password is set up',
    ])
    expect(screen.getByText(/Add a phone number next/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Add: Phone number' })).toHaveAttribute('href', '#phone')
    expect(document.querySelector('.acct-score')).toBeNull()
  })

  it('writes a number as every component does, also once more is known of numbers', async () => {
    const account = await testAccount()
    account.open(
      <>
        <SecurityCheckup />
        <DeleteAccountWizard />
      </>,
    )
    // The check-up, whose account is deleted, and what proves it.
    await waitFor(() => expect(screen.getAllByText(/^\+86 138 ?0000 ?0000$/)).toHaveLength(3))
    loadPhoneMetadata()
    await waitFor(() => expect(screen.getAllByText('+86 138 0000 0000')).toHaveLength(3))
  })

  it('hands a part to the host’s router', async () => {
    const account = await testAccount({ user: { phone: null } })
    const onOpen = vi.fn()
    account.open(<SecurityCheckup links={{ phone: '#phone' }} onOpen={onOpen} />)
    await account.user.click(await screen.findByRole('link', { name: 'Add: Phone number' }))
    await account.user.click(await button('Add: Password'))
    expect(onOpen.mock.calls).toEqual([['phone'], ['password']])
    expect(location.hash).toBe('')
  })

  it('calls unknown what nobody told', async () => {
    const account = await testAccount({ scope: 'openid profile' })
    account.sandbox.faults.every('getSecurityInfo', refusal(403))
    account.open(<SecurityCheckup />)
    expect(await rows()).toEqual([
      'Email can’t be told from here',
      'Phone number can’t be told from here',
      'Password can’t be told from here',
    ])
    expect(screen.getByText('Some of this can’t be told from here.')).toBeVisible()
  })

  it('shows a score only where its end is known', async () => {
    const account = await testAccount()
    account.open(<SecurityCheckup scoreMax={100} />)
    expect(await screen.findByText('Security score: 100 of 100')).toBeVisible()
  })

  it('is right after a change on the page', async () => {
    const account = await testAccount()
    account.open(
      <>
        <SecurityCheckup />
        <PasswordForm />
      </>,
    )
    await heading('Set a password')
    expect(await rows()).toContain('Password is missing')
    await account.paste(await screen.findByLabelText('New password'), 'a new one 2!')
    await account.user.click(await button('Set password'))
    await heading('Password set')
    await vi.waitFor(async () => expect(await rows()).toContain('Password is set up'))
  })

  it('offers to read again where the account could not be read', async () => {
    const account = await testAccount()
    account.sandbox.faults.next('getProfile', refusal(403))
    account.open(<SecurityCheckup />)
    await account.user.click(await button('Try again'))
    expect(await rows()).toHaveLength(3)
  })
})
