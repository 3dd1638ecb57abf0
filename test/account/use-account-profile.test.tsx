import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { useAccountProfile } from '../../src/account/use-account-profile.ts'
import { EmailSettings } from '../../src/features/contact/email-settings.tsx'
import { button, field, heading, testAccount } from '../support/account.tsx'

const NEW = 'ada@new.example'

function Shown(): ReactNode {
  const { profile, isLoading, error, refresh } = useAccountProfile()
  return (
    <>
      <p data-testid="shown">
        {isLoading ? 'loading' : (profile?.email ?? 'none')} {error?.code ?? 'no error'}
      </p>
      <button type="button" onClick={refresh}>
        Refresh
      </button>
    </>
  )
}

it('gives a page of one’s own the profile as the components see it, right after a change', async () => {
  const account = await testAccount({ user: { email: null } })
  account.open(
    <>
      <Shown />
      <EmailSettings />
    </>,
  )
  expect(screen.getByTestId('shown')).toHaveTextContent('loading no error')
  await screen.findByText('none no error')
  expect(account.sent('getProfile')).toBe(1)
  await account.user.click(await button('Add Email'))
  await account.user.type(await field('Email'), NEW)
  await account.user.click(await button('Send code'))
  await account.user.type(await field('Verification code'), account.codeFor(NEW))
  await account.user.click(await button('Add this email'))
  await heading('Email added')
  expect(screen.getByTestId('shown')).toHaveTextContent(`${NEW} no error`)
})

it('says why it could not be read, and reads again', async () => {
  const account = await testAccount()
  account.sandbox.faults.next('getProfile', { kind: 'refusal', statusCode: 400, apiCode: 9999 })
  account.open(<Shown />)
  await screen.findByText('none unknown')
  await account.user.click(await button('Refresh'))
  await screen.findByText('ada@example.com no error')
})
