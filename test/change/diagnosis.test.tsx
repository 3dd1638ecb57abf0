import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { createGenAuthClient } from '../../src/api/genauth-client.ts'
import { ChangeEmailWizard } from '../../src/features/contact/change-email-wizard.tsx'
import { field, HOST, heading, testAccount } from '../support/account.tsx'
import { refusal, unreachable } from '../support/faults.ts'

describe('a setup that cannot work', () => {
  it('is told to the host when the account cannot be read: what was asked, and what came', async () => {
    const account = await testAccount()
    account.sandbox.faults.every('getProfile', unreachable)
    const onError = vi.fn()
    account.open(<ChangeEmailWizard onError={onError} />)
    await account.pass(10)
    await heading('We couldn’t load your account')
    expect(onError.mock.calls).toEqual([
      [
        {
          code: 'ambiguous',
          operation: 'profile.get',
          cause: { name: expect.any(String), message: expect.any(String) },
          step: 'unavailable',
        },
      ],
    ])
  })

  it('is not said to have changed nothing: nothing was tried yet', async () => {
    const account = await testAccount()
    account.sandbox.faults.every('getProfile', refusal(500))
    account.open(<ChangeEmailWizard />)
    await account.pass(10)
    await heading('We couldn’t load your account')
    expect(screen.getByText('Check your connection, then try again.')).toBeInTheDocument()
    expect(screen.queryByText(/Nothing was changed/)).toBeNull()
    await waitFor(() => expect(screen.getByRole('alert')).toBeEmptyDOMElement())
  })

  it('tells when an access token cannot be renewed either', async () => {
    const account = await testAccount()
    const client = createGenAuthClient({
      host: HOST,
      appId: 'app',
      getAccessToken: () => account.accessToken,
      refreshAccessToken: () => Promise.reject(new Error('The refresh token is spent')),
      fetch: account.sandbox.fetch,
    })
    account.sandbox.faults.every('getProfile', refusal(401, 2206))
    const onError = vi.fn()
    const other = await testAccount({ provider: { client } })
    other.open(<ChangeEmailWizard onError={onError} />)
    await waitFor(() =>
      expect(onError.mock.calls).toEqual([
        [expect.objectContaining({ code: 'unauthenticated', final: true, operation: 'profile.get' })],
      ]),
    )
  })

  it('keeps what was typed when the account cannot be read before something is sent', async () => {
    const account = await testAccount()
    account.sandbox.faults.every('getProfile', unreachable)
    const onError = vi.fn()
    account.open(<ChangeEmailWizard currentEmail="ada@example.com" onError={onError} />)
    await account.user.type(await field('New email'), 'ada@new.example{Enter}')
    expect(await screen.findAllByText(/We couldn’t read your account, so nothing was sent/)).not.toHaveLength(
      0,
    )
    expect(await field('New email')).toHaveValue('ada@new.example')
    expect(account.sent('sendEmail')).toBe(0)
    expect(onError.mock.calls.at(-1)?.[0]).toMatchObject({ code: 'account_unreadable', step: 'draft' })
  })
})
